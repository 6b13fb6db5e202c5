import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Se não pediu nada, ignore esta mensagem e nada será alterado.';

/**
 * Portuguese as in Portugal. A brand stands after *empresa*, so that no article has to know its gender;
 * `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'pt-PT',
  subject: {
    caller_check: 'O seu código para a chamada com a empresa {brand}',
    sensitive_request: 'O seu código para confirmar um pedido à empresa {brand}',
    regulated_request: 'O seu código para confirmar um pedido à empresa {brand}',
    portal_access: 'O seu código de acesso ao portal da empresa {brand}',
    email_ownership: 'O seu código para confirmar este e-mail na empresa {brand}',
    deal_approval: 'O seu código para aprovar um negócio da empresa {brand}',
  },
  greeting: 'Olá,',
  greetingByName: 'Olá, {name},',
  intro: {
    caller_check:
      'Este código destina-se à sua chamada telefónica com a empresa {brand}. Mostra-nos que a pessoa ao telefone consegue ler as mensagens enviadas para este endereço.',
    sensitive_request:
      'Este código refere-se a um pedido para alterar, exportar ou eliminar dados da sua conta na empresa {brand}. Assim que o código for confirmado, o pedido prossegue.',
    regulated_request:
      'Este código refere-se a um pedido sobre os seus registos na empresa {brand}. Assim que o código for confirmado, registamos o resultado e a hora, e o pedido prossegue.',
    portal_access:
      'Este código destina-se ao seu acesso ao portal da empresa {brand}. Assim que o código for confirmado, terá acesso durante um período limitado.',
    email_ownership:
      'Este código serve para confirmar que as mensagens da empresa {brand} lhe chegam a este endereço. Assim que o endereço for confirmado, podemos escrever-lhe para aqui.',
    deal_approval:
      'Este código serve para aprovar uma nova fase de um negócio da empresa {brand}. Está associado à fase e ao montante do pedido: verifique ambos antes de o utilizar. Se um deles for alterado, o código deixa de funcionar.',
  },
  codeLabel: {
    staff:
      'O seu código. Não o leia ainda em voz alta: verifique primeiro as duas palavras abaixo.',
    recipient: 'O seu código, que deve introduzir pessoalmente:',
  },
  lifetime: 'Funciona uma só vez, durante {time} após o envio.',
  lessThanAMinute: 'menos de um minuto',
  hoursAndMinutes: 'conjunction',
  quotation: ['«', '»'],
  asker: 'Um membro da nossa equipa',
  askerByName: '{rep}, da empresa {brand},',
  phraseUse: {
    staff:
      '{asker} vai pedir-lhe este código ao telefone. Só deve ler o código em voz alta depois de essa pessoa lhe dizer, sem qualquer ajuda sua, estas duas palavras em inglês:',
    recipient: 'Se vir duas palavras no local onde introduz o código, têm de ser estas:',
  },
  check: {
    staff:
      'Se essa pessoa não souber dizer-lhe as duas palavras, ou se não estava à espera desta chamada, não lhe diga nada. Desligue e telefone-nos para um número que já conheça.',
    recipient:
      'Nunca ninguém da empresa {brand} lhe pedirá este código. Nunca o leia nem o envie a ninguém, diga essa pessoa ser quem disser.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Se desconhece este assunto ou não concorda, ignore esta mensagem e nada será alterado: o negócio não é aprovado.',
  },
  proof:
    'O código mostra que consegue ler as mensagens enviadas para este endereço. Não prova quem é.',
  unknownBrand: '(nome não indicado)',
  sms: {
    staff:
      '{code} é o seu código para a chamada com a empresa {brand}, válido durante {time}. Diga-o só a quem primeiro lhe disser estas palavras em inglês: {phrase}.',
    recipient:
      '{code} é o seu código para a empresa {brand}, válido durante {time}. Introduza-o pessoalmente. Nunca ninguém da empresa {brand} lho pedirá.',
  },
  approval: {
    subject: 'Aprovação: {deal} – {brand}',
    asks: '{requester} pede-lhe que aprove uma nova fase de um negócio da empresa {brand}.',
    colleagueAsks:
      'Um membro da sua equipa pede-lhe que aprove uma nova fase de um negócio da empresa {brand}.',
    workflowAsks:
      'Um fluxo de trabalho pede-lhe que aprove uma nova fase de um negócio da empresa {brand}.',
    deal: 'Nome do negócio: {deal}.',
    amount: 'Montante: {amount}.',
    stage: 'Fase: {from} → {to}, no pipeline {pipeline}.',
    reason: 'Justificação: {reason}.',
    which: 'São precisas duas aprovações: esta é a aprovação {number} de {of}.',
    bound:
      'Se o montante, a moeda, a fase ou o pipeline forem alterados, o código deixa de funcionar.',
    nameless: 'sem nome',
    codeLabel: 'O seu código de aprovação. Verifique todas as linhas acima antes de o utilizar:',
    phraseUse: 'O cartão do negócio no HubSpot tem de mostrar as mesmas duas palavras em inglês:',
    check:
      'Se mostrar outras palavras, não utilize o código. Para aprovar, introduza pessoalmente o código no cartão do negócio no HubSpot. {who}',
    approverEnters:
      'O código é só para si: nunca o dê a ninguém, diga essa pessoa ser quem disser.',
    requesterMayEnter:
      'Se concordar com todas as linhas acima, pode, em alternativa, dar o código a {requester}, e a mais ninguém.',
    colleagueMayEnter:
      'Se concordar com todas as linhas acima, pode, em alternativa, dar o código a um membro da sua equipa que trabalhe neste negócio, e a mais ninguém.',
    decline:
      'Para recusar, prima «Reject» no cartão ou ignore esta mensagem: nesse caso, nada é aprovado.',
  },
};
