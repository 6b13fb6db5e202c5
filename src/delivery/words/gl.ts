import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Se non solicitou nada, ignore esta mensaxe e nada cambiará.';

/**
 * A brand stands after *empresa*, because *en*, *de* and *con* would merge with an article that it
 * begins with; `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'gl',
  subject: {
    caller_check: 'O seu código para a chamada coa empresa {brand}',
    sensitive_request: 'O seu código para confirmar unha solicitude na empresa {brand}',
    regulated_request: 'O seu código para confirmar unha solicitude na empresa {brand}',
    portal_access: 'O seu código de acceso ao portal da empresa {brand}',
    email_ownership: 'Código para confirmar este enderezo de correo na empresa {brand}',
    deal_approval: 'O seu código para aprobar un negocio na empresa {brand}',
  },
  greeting: 'Bos días:',
  greetingByName: 'Bos días, {name}:',
  intro: {
    caller_check:
      'Este código é para a súa chamada telefónica coa empresa {brand}. Móstranos que a persoa que está ao teléfono pode ler o correo que se envía a este enderezo.',
    sensitive_request:
      'Este código é para unha solicitude de modificar, exportar ou eliminar datos da súa conta na empresa {brand}. Unha vez confirmado o código, a solicitude segue adiante.',
    regulated_request:
      'Este código é para unha solicitude sobre o seu expediente na empresa {brand}. Unha vez confirmado o código, deixamos constancia do resultado e da hora, e a solicitude segue adiante.',
    portal_access:
      'Este código é para acceder ao portal da empresa {brand}. Unha vez confirmado o código, poderá entrar durante un tempo limitado.',
    email_ownership:
      'Este código é para confirmar que o correo da empresa {brand} lle chega a este enderezo. Unha vez confirmado o enderezo, poderemos escribirlle aquí.',
    deal_approval:
      'Este código é para aprobar unha nova etapa dun negocio na empresa {brand}. Está vinculado á etapa e ao importe da solicitude: comprobe ambos antes de usalo. Se cambia algún dos dous, o código deixa de funcionar.',
  },
  codeLabel: {
    staff:
      'O seu código. Non o diga aínda: comprobe antes as dúas palabras que aparecen máis abaixo.',
    recipient: 'O seu código, que debe introducir vostede:',
  },
  lifetime: 'Funciona unha soa vez, durante {time} desde o envío.',
  lessThanAMinute: 'menos dun minuto',
  hoursAndMinutes: 'conjunction',
  quotation: ['«', '»'],
  asker: 'Unha persoa do noso equipo',
  askerByName: '{rep}, da empresa {brand},',
  phraseUse: {
    staff:
      '{asker} pediralle este código por teléfono. Antes de que vostede o lea, esa persoa debe dicirlle, sen ningunha axuda de vostede, estas dúas palabras en inglés:',
    recipient: 'Se ve dúas palabras onde introduce o código, deben ser estas:',
  },
  check: {
    staff:
      'Se esa persoa non lle pode dicir as dúas palabras, ou se vostede non esperaba esta chamada, non lle diga nada. Colgue e chámenos a un número que xa coñeza.',
    recipient:
      'Ninguén da empresa {brand} lle pedirá nunca este código. Non llo lea nin llo envíe a ninguén, diga ser quen diga ser.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Se non sabe de que se trata ou non está de acordo, ignore esta mensaxe e nada cambiará: o negocio non quedará aprobado.',
  },
  proof:
    'O código mostra que vostede pode ler o correo que se envía a este enderezo. Non demostra quen é vostede.',
  unknownBrand: 'que lle escribe',
  sms: {
    staff:
      '{code} é o seu código para a chamada coa empresa {brand}, válido durante {time}. Dígallo só a quen antes lle diga estas palabras en inglés: {phrase}.',
    recipient:
      '{code} é o seu código para a empresa {brand}, válido durante {time}. Debe introducilo vostede. Ninguén da empresa {brand} llo pedirá nunca.',
  },
  approval: {
    subject: 'Aprobación: {deal} – {brand}',
    asks: '{requester} pídelle que aprobe unha nova etapa dun negocio na empresa {brand}.',
    colleagueAsks:
      'Unha persoa do seu equipo pídelle que aprobe unha nova etapa dun negocio na empresa {brand}.',
    workflowAsks:
      'Un fluxo de traballo pídelle que aprobe unha nova etapa dun negocio na empresa {brand}.',
    deal: 'Negocio: {deal}.',
    amount: 'Importe: {amount}.',
    stage: 'Etapa: {from} → {to}, no pipeline {pipeline}.',
    reason: 'Motivo: {reason}.',
    which: 'Necesítanse dúas aprobacións: esta é a aprobación {number} de {of}.',
    bound: 'Se cambia o importe, a moeda, a etapa ou o pipeline, o código deixa de funcionar.',
    nameless: 'sen nome',
    codeLabel: 'O seu código de aprobación. Comprobe cada unha das liñas de arriba antes de usalo:',
    phraseUse: 'A tarxeta do negocio en HubSpot debe mostrar estas mesmas dúas palabras en inglés:',
    check:
      'Se mostra outras palabras, non use o código. Para aprobar, introduza vostede o código na tarxeta do negocio en HubSpot. {who}',
    approverEnters:
      'O código é só para vostede: non llo dea nunca a ninguén, diga ser quen diga ser.',
    requesterMayEnter:
      'Se está de acordo con todas as liñas de arriba, en lugar diso pode darlle o código a {requester}, e a ninguén máis.',
    colleagueMayEnter:
      'Se está de acordo con todas as liñas de arriba, en lugar diso pode darlle o código a unha persoa do seu equipo que traballe neste negocio, e a ninguén máis.',
    decline:
      'Para rexeitar, prema «Reject» na tarxeta ou ignore esta mensaxe: así non se aprobará nada.',
  },
};
