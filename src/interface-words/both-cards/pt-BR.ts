import type { BothWords } from '../../app/cards/words/en/both-cards.ts';

export const BOTH_CARDS: BothWords = {
  language: 'pt-BR',
  back: 'Voltar',
  tryAgain: 'Tentar novamente',
  later: '{label} {when}',
  inOneLine: '{title}. {text}',
  times: {
    justNow: 'agora mesmo',
    in: 'em {time}',
    atTime: 'às {time}',
    atDate: 'em {time}',
    untilTime: 'até as {time}',
    untilDate: 'até {time}',
    left: 'restam {time}',
    worksUntil: 'válido {until}',
  },
  people: {
    named: { who: '{name}', by: 'por {name}' },
    you: { who: 'você', by: 'por você' },
    user: { who: 'outro usuário', by: 'por outro usuário' },
    workflow: { who: 'um fluxo de trabalho', by: 'por um fluxo de trabalho' },
    form: { who: 'alguém em um formulário', by: 'por alguém em um formulário' },
    page: { who: 'alguém em uma página', by: 'por alguém em uma página' },
    both: { who: '{one} e {another}', by: '{byOne} e {byAnother}' },
  },
  roles: {
    viewer: 'leitor',
    sender: 'remetente',
    approver: 'aprovador',
    supervisor: 'supervisor',
    admin: 'administrador',
  },
  symbols: { digits: '{count} dígitos', letters_and_digits: '{count} letras e dígitos' },
  entry: {
    checking: 'Verificando…',
    lastTry:
      'Última tentativa. Se estiver errada, este código será encerrado e você precisará de um novo.',
    wrong: 'Esse não é o código. {Left}.',
    lastWasWrong: 'O último código digitado estava errado. {Left}.',
    triesLeft: { one: 'resta {count} tentativa', other: 'restam {count} tentativas' },
    tries: { one: '{count} tentativa', other: '{count} tentativas' },
  },
  sent: {
    to: { email: 'para {masked}', sms: 'por SMS para {masked}' },
    sending: 'Enviando um código {to}',
    handed_over: 'Código enviado {to}',
    delivered: 'Código entregue {to}',
    perhaps: 'Código destinado a {masked}',
    unconfirmed: [
      'Não foi possível confirmar que a mensagem saiu',
      'Envie novamente: é o mesmo código e não gasta nenhuma tentativa.',
    ],
    putOff: [
      'O envio da mensagem foi adiado',
      'Nada saiu ainda: o outro lado pediu para tentar novamente em alguns minutos, como fazem alguns servidores de e-mail com remetentes novos para eles. Envie novamente depois disso: é o mesmo código.',
    ],
    undelivered: {
      no_mailbox: [
        'Essa caixa de correio não existe',
        'A mensagem voltou: o endereço não existe. {wayOn}',
      ],
      mailbox_full: [
        'A caixa de correio está cheia',
        'A mensagem voltou: a caixa não aceita mais e-mails. {wayOn}',
      ],
      blocked: [
        'A mensagem foi bloqueada',
        'Ela foi considerada spam, ou o outro lado não aceita esse tipo de mensagem. {wayOn}',
      ],
      bounced_before: [
        'E-mails para este endereço já voltaram antes',
        'Por isso, o HubSpot não envia mais nada para ele. {wayOn}',
      ],
      phone_unreachable: [
        'Não é possível alcançar o telefone',
        'A mensagem não chegou: o telefone está desligado, fora de área ou não está mais em uso. {wayOn}',
      ],
      no_texts: [
        'Este número não pode receber SMS',
        'A mensagem não chegou: é um telefone fixo, ou a rede dele não aceita SMS. {wayOn}',
      ],
      our_side: [
        'No momento, nenhuma mensagem pode sair por esta via',
        'O problema não é do destinatário. Peça ao administrador do HubSpot para verificar a guia “Configuração inicial” nas configurações do aplicativo. Até lá, outra via pode funcionar.',
      ],
      other: [
        'A mensagem não chegou',
        'O outro lado não informou nenhum motivo que conheçamos. {wayOn}',
      ],
    },
    again: 'Enviar novamente',
    busy: 'Enviando…',
  },
  reason: {
    tooShort: 'Escreva pelo menos {least} caracteres.',
    tooLong: 'Reduza o texto para {most} caracteres: ele tem {count}.',
  },
  noAnswer: [
    'O HubSpot não respondeu',
    'Verifique sua conexão e tente novamente. Nada acontecerá duas vezes.',
  ],
  commonRefusals: {
    cool_down: [
      'Uma mensagem acabou de sair',
      'Dê um tempo para ela chegar. Você poderá enviar outra {when}.',
    ],
    rep_limit: [
      'Você enviou muitos códigos em pouco tempo',
      'Você poderá enviar o próximo {when}.',
    ],
    not_a_code: [
      'Isso não parece um código',
      'Um código tem {symbols}. Nenhuma tentativa foi gasta: confira o que digitou e tente novamente.',
    ],
    unknown_user: [
      'O HubSpot não reconheceu você',
      'Recarregue a página. Se continuar assim, fale com o administrador do HubSpot.',
    ],
    not_allowed: [
      'Sua função não permite fazer isso',
      'É necessária a função “{role}”. Fale com um colega que a tenha ou com o administrador do HubSpot.',
    ],
    actor_not_verified: [
      'O HubSpot não confirmou que é você',
      'Recarregue a página. Se continuar assim, fale com o administrador do HubSpot.',
    ],
    malformed_request: [
      'Este cartão enviou algo que não devia',
      'Nada foi feito. Recarregue a página. Se acontecer de novo, informe ao administrador do HubSpot: “{field}”.',
    ],
    busy: [
      'O HubSpot está ocupado',
      'Aguarde um momento e tente novamente. Nada acontecerá duas vezes.',
    ],
    unconfirmed: [
      'Ainda não sabemos se funcionou',
      'O HubSpot não confirmou a tempo. Tente novamente: nada acontecerá duas vezes.',
    ],
    not_set_up: [
      'A verificação por OTP não está configurada corretamente',
      'Peça ao administrador do HubSpot para verificar: {missing}.',
    ],
  },
};
