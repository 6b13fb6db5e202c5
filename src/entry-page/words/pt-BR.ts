import type { PageWords } from '../page-words.ts';

export const BRAZILIAN_PORTUGUESE: PageWords = {
  language: 'pt-BR',
  heading: 'Digite o seu código',
  intro: 'Digite o código da mensagem que enviamos a você. Espaços e hifens não fazem diferença.',
  label: 'Seu código',
  confirm: 'Confirmar',
  checking: 'Verificando o seu código…',
  timeLeft: 'Tempo restante: {time}',
  timeUp: 'O tempo deste código acabou.',
  wrong: {
    one: 'Esse não é o código. Você tem mais {count} tentativa.',
    other: 'Esse não é o código. Você tem mais {count} tentativas.',
  },
  notACode: {
    digits: 'Isso não parece ser o código, que tem {count} dígitos. Nenhuma tentativa foi gasta.',
    letters_and_digits:
      'Isso não parece ser o código, que tem {count} letras e dígitos. Nenhuma tentativa foi gasta.',
  },
  noCode: 'Digite primeiro o código. Ele está na mensagem que enviamos a você.',
  noAnswer:
    'Não foi possível verificar o seu código agora. O que você digitou foi mantido: tente de novo em instantes.',
  tryAgain: 'Tentar de novo',
  verified: 'O seu código foi confirmado',
  ended: {
    heading: 'Este código não pode ser usado',
    text: 'Ele pode ter expirado, já ter sido usado, ter sido substituído por um mais recente ou ter sido digitado errado vezes demais.',
  },
  noChallenge: {
    heading: 'Este link está incompleto',
    text: 'Falta uma parte do endereço. Abra o link novamente a partir de onde você o encontrou.',
  },
  again: {
    link: 'Pedir um novo código',
    sentence: 'Para receber um novo código, volte para onde você pediu este.',
  },
  done: { link: 'Continuar', sentence: 'Você já pode fechar esta página.' },
  needsScript: 'Para digitar um código aqui, ative o JavaScript e carregue esta página novamente.',
};
