import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Si no ha solicitado nada, ignore este mensaje y nada cambiará.';

export const WORDS: EmailWords = {
  language: 'es',
  subject: {
    caller_check: 'Su código para la llamada con {brand}',
    sensitive_request: 'Su código para confirmar una solicitud en {brand}',
    regulated_request: 'Su código para confirmar una solicitud en {brand}',
    portal_access: 'Su código de acceso al portal de {brand}',
    email_ownership: 'Su código para confirmar esta dirección de correo en {brand}',
    deal_approval: 'Su código para aprobar un negocio en {brand}',
  },
  greeting: 'Hola:',
  greetingByName: 'Hola, {name}:',
  intro: {
    caller_check:
      'Este código es para su llamada telefónica con {brand}. Nos muestra que la persona que está al teléfono puede leer el correo que se envía a esta dirección.',
    sensitive_request:
      'Este código es para una solicitud de modificar, exportar o eliminar datos de su cuenta en {brand}. Una vez confirmado el código, la solicitud sigue adelante.',
    regulated_request:
      'Este código es para una solicitud sobre su expediente en {brand}. Una vez confirmado el código, dejamos constancia del resultado y de la hora, y la solicitud sigue adelante.',
    portal_access:
      'Este código es para acceder al portal de {brand}. Una vez confirmado el código, podrá entrar durante un tiempo limitado.',
    email_ownership:
      'Este código es para confirmar que el correo de {brand} le llega a esta dirección. Una vez confirmada, podremos escribirle aquí.',
    deal_approval:
      'Este código es para aprobar una nueva etapa de un negocio en {brand}. Está vinculado a la etapa y al importe de la solicitud: compruebe ambos antes de usarlo. Si alguno de los dos cambia, el código deja de funcionar.',
  },
  codeLabel: {
    staff:
      'Su código. No lo diga todavía: compruebe antes las dos palabras que aparecen más abajo.',
    recipient: 'Su código, que debe introducir usted:',
  },
  lifetime: 'Funciona una sola vez, durante {time} desde el envío.',
  lessThanAMinute: 'menos de un minuto',
  hoursAndMinutes: 'conjunction',
  quotation: ['«', '»'],
  asker: 'Una persona de nuestro equipo',
  askerByName: '{rep}, de {brand},',
  phraseUse: {
    staff:
      '{asker} le pedirá este código por teléfono. Antes de que usted se lo lea, esa persona debe decirle, sin ninguna ayuda de usted, estas dos palabras en inglés:',
    recipient: 'Si ve dos palabras donde introduce el código, deben ser estas:',
  },
  check: {
    staff:
      'Si esa persona no puede decirle las dos palabras, o si usted no esperaba esta llamada, no le diga nada. Cuelgue y llámenos a un número que ya conozca.',
    recipient:
      'Nadie de {brand} le pedirá nunca este código. No se lo lea ni se lo envíe a nadie, diga ser quien diga ser.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Si no sabe de qué se trata o no está de acuerdo, ignore este mensaje y nada cambiará: el negocio no quedará aprobado.',
  },
  proof:
    'El código muestra que usted puede leer el correo que se envía a esta dirección. No demuestra quién es usted.',
  unknownBrand: 'nuestra empresa',
  sms: {
    staff:
      '{code} es su código para la llamada con {brand}, válido durante {time}. Dígalo solo a quien antes le diga estas palabras en inglés: {phrase}.',
    recipient:
      '{code} es su código para {brand}, válido durante {time}. Debe introducirlo usted. Nadie de {brand} se lo pedirá nunca.',
  },
  approval: {
    subject: 'Aprobación: {deal} – {brand}',
    asks: '{requester} le pide que apruebe una nueva etapa de un negocio en {brand}.',
    colleagueAsks:
      'Una persona de su equipo le pide que apruebe una nueva etapa de un negocio en {brand}.',
    workflowAsks:
      'Un flujo de trabajo le pide que apruebe una nueva etapa de un negocio en {brand}.',
    deal: 'Negocio: {deal}.',
    amount: 'Importe: {amount}.',
    stage: 'Etapa: {from} → {to}, en el pipeline {pipeline}.',
    reason: 'Motivo: {reason}.',
    which: 'Se necesitan dos aprobaciones: esta es la aprobación {number} de {of}.',
    bound: 'Si cambia el importe, la moneda, la etapa o el pipeline, el código deja de funcionar.',
    nameless: 'sin nombre',
    codeLabel:
      'Su código de aprobación. Compruebe cada una de las líneas de arriba antes de usarlo:',
    phraseUse:
      'La tarjeta del negocio en HubSpot debe mostrar estas mismas dos palabras en inglés:',
    check:
      'Si muestra otras palabras, no use el código. Para aprobar, introduzca usted el código en la tarjeta del negocio en HubSpot. {who}',
    approverEnters: 'Es solo para usted: no se lo dé a nadie, diga ser quien diga ser.',
    requesterMayEnter:
      'Si está de acuerdo con todas las líneas de arriba, puede dárselo en su lugar a {requester}, y a nadie más.',
    colleagueMayEnter:
      'Si está de acuerdo con todas las líneas de arriba, puede dárselo en su lugar a una persona de su equipo que trabaje en este negocio, y a nadie más.',
    decline:
      'Para rechazar, pulse «Reject» en la tarjeta o ignore este mensaje: así no se aprobará nada.',
  },
};
