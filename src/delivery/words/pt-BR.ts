import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Se você não solicitou nada, ignore esta mensagem e nada mudará.';

export const WORDS: EmailWords = {
  language: 'pt-BR',
  subject: {
    caller_check: 'Seu código para a ligação com {brand}',
    sensitive_request: 'Seu código para confirmar uma solicitação junto a {brand}',
    regulated_request: 'Seu código para confirmar uma solicitação junto a {brand}',
    portal_access: 'Seu código de acesso ao portal de {brand}',
    email_ownership: 'Seu código para confirmar este e-mail junto a {brand}',
    deal_approval: 'Seu código para aprovar um negócio de {brand}',
  },
  greeting: 'Olá,',
  greetingByName: 'Olá, {name},',
  intro: {
    caller_check:
      'Este código é para a sua ligação telefônica com {brand}. Ele nos mostra que a pessoa ao telefone consegue ler os e-mails enviados para este endereço.',
    sensitive_request:
      'Este código é para uma solicitação de alteração, exportação ou exclusão de dados da sua conta com {brand}. Depois que o código for confirmado, a solicitação seguirá adiante.',
    regulated_request:
      'Este código é para uma solicitação sobre os seus registros junto a {brand}. Depois que o código for confirmado, anotaremos o resultado e o horário, e a solicitação seguirá adiante.',
    portal_access:
      'Este código é para o seu acesso ao portal de {brand}. Depois que o código for confirmado, você terá acesso por tempo limitado.',
    email_ownership:
      'Este código é para confirmar que os e-mails de {brand} chegam a você neste endereço. Depois da confirmação, poderemos escrever para você aqui.',
    deal_approval:
      'Este código é para aprovar uma nova etapa de um negócio de {brand}. Ele está vinculado à etapa e ao valor da solicitação: confira ambos antes de usá-lo. Se um deles mudar, o código deixará de funcionar.',
  },
  codeLabel: {
    staff: 'Seu código. Não o informe ainda: confira primeiro as duas palavras abaixo.',
    recipient: 'Seu código, a ser digitado por você:',
  },
  lifetime: 'Ele funciona uma única vez, por {time} após o envio.',
  lessThanAMinute: 'menos de um minuto',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Uma pessoa da nossa equipe',
  askerByName: '{rep}, de {brand},',
  phraseUse: {
    staff:
      '{asker} pedirá este código a você por telefone. Antes que você o informe, essa pessoa deve dizer, sem nenhuma ajuda sua, estas duas palavras em inglês:',
    recipient: 'Se você vir duas palavras onde digita o código, elas devem ser estas:',
  },
  check: {
    staff:
      'Se essa pessoa não souber dizer as duas palavras, ou se você não esperava esta ligação, não diga nada. Desligue e ligue para nós em um número que você já conhece.',
    recipient:
      'Ninguém de {brand} jamais pedirá este código a você. Não o informe nem o envie a ninguém, não importa quem a pessoa diga ser.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Se você não sabe do que se trata ou não concorda, ignore esta mensagem e nada mudará: o negócio não será aprovado.',
  },
  proof:
    'O código mostra que você consegue ler os e-mails enviados para este endereço. Ele não comprova quem você é.',
  unknownBrand: 'nossa empresa',
  sms: {
    staff:
      '{code} é o seu código para a ligação com {brand}, válido por {time}. Informe-o somente a quem antes lhe disser estas palavras em inglês: {phrase}.',
    recipient:
      '{code} é o seu código para {brand}, válido por {time}. Digite-o pessoalmente. Ninguém de {brand} jamais o pedirá a você.',
  },
  approval: {
    subject: 'Aprovação: {deal} – {brand}',
    asks: '{requester} pede que você aprove uma nova etapa de um negócio de {brand}.',
    colleagueAsks:
      'Uma pessoa da sua equipe pede que você aprove uma nova etapa de um negócio de {brand}.',
    workflowAsks:
      'Um fluxo de trabalho pede que você aprove uma nova etapa de um negócio de {brand}.',
    deal: 'Negócio: {deal}.',
    amount: 'Valor: {amount}.',
    stage: 'Etapa: {from} → {to}, no pipeline {pipeline}.',
    reason: 'Motivo: {reason}.',
    which: 'São necessárias duas aprovações: esta é a aprovação {number} de {of}.',
    bound: 'Se o valor, a moeda, a etapa ou o pipeline mudar, o código deixará de funcionar.',
    nameless: 'sem nome',
    codeLabel: 'Seu código de aprovação. Confira cada uma das linhas acima antes de usá-lo:',
    phraseUse: 'O cartão do negócio no HubSpot deve mostrar estas mesmas duas palavras em inglês:',
    check:
      'Se ele mostrar outras palavras, não use o código. Para aprovar, digite o código pessoalmente no cartão do negócio no HubSpot. {who}',
    approverEnters:
      'O código é só para você: não o informe a ninguém, não importa quem a pessoa diga ser.',
    requesterMayEnter:
      'Se você concordar com todas as linhas acima, poderá, em vez disso, informá-lo a {requester}, e a mais ninguém.',
    colleagueMayEnter:
      'Se você concordar com todas as linhas acima, poderá, em vez disso, informá-lo a uma pessoa da sua equipe que trabalhe neste negócio, e a mais ninguém.',
    decline:
      'Para recusar, clique em “Reject” no cartão ou ignore esta mensagem. Nesse caso, nada será aprovado.',
  },
};
