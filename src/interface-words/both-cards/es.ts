import type { BothWords } from '../../app/cards/words/en/both-cards.ts';

export const BOTH_CARDS: BothWords = {
  language: 'es',
  back: 'Atrás',
  tryAgain: 'Intentar de nuevo',
  later: '{label} {when}',
  inOneLine: '{title}. {text}',
  times: {
    justNow: 'hace un momento',
    in: 'en {time}',
    atTime: 'a las {time}',
    atDate: 'el {time}',
    untilTime: 'hasta las {time}',
    untilDate: 'hasta el {time}',
    left: 'quedan {time}',
    worksUntil: 'válido {until}',
  },
  people: {
    named: { who: '{name}', by: 'por {name}' },
    you: { who: 'usted', by: 'por usted' },
    user: { who: 'otro usuario', by: 'por otro usuario' },
    workflow: { who: 'un workflow', by: 'por un workflow' },
    form: { who: 'alguien en un formulario', by: 'por alguien en un formulario' },
    page: { who: 'alguien en una página', by: 'por alguien en una página' },
    both: { who: '{one} y {another}', by: '{byOne} y {byAnother}' },
  },
  roles: {
    viewer: 'observador',
    sender: 'remitente',
    approver: 'aprobador',
    supervisor: 'supervisor',
    admin: 'administrador',
  },
  symbols: { digits: '{count} dígitos', letters_and_digits: '{count} letras y dígitos' },
  entry: {
    checking: 'Comprobando…',
    lastTry: 'Último intento. Si es incorrecto, este código se anula y necesitará uno nuevo.',
    wrong: 'Ese no es el código. {Left}.',
    lastWasWrong: 'El último código introducido era incorrecto. {Left}.',
    triesLeft: { one: 'queda {count} intento', other: 'quedan {count} intentos' },
    tries: { one: '{count} intento', other: '{count} intentos' },
  },
  sent: {
    to: { email: 'a {masked}', sms: 'por SMS a {masked}' },
    sending: 'Enviando un código {to}',
    handed_over: 'Código enviado {to}',
    delivered: 'Código entregado {to}',
    perhaps: 'Código para {masked}',
    unconfirmed: [
      'No hemos podido confirmar que el mensaje haya salido',
      'Envíelo de nuevo: es el mismo código y no consume ningún intento.',
    ],
    putOff: [
      'El envío del mensaje se ha aplazado',
      'Aún no ha salido nada: la otra parte ha pedido que volvamos a intentarlo en unos minutos, como hacen algunos servidores de correo con remitentes nuevos para ellos. Envíelo de nuevo entonces: es el mismo código.',
    ],
    undelivered: {
      no_mailbox: ['Ese buzón no existe', 'El mensaje ha vuelto: la dirección no existe. {wayOn}'],
      mailbox_full: [
        'El buzón está lleno',
        'El mensaje ha vuelto: el buzón no admite más correo. {wayOn}',
      ],
      blocked: [
        'El mensaje ha sido bloqueado',
        'Se ha tomado por correo no deseado o la otra parte no acepta estos mensajes. {wayOn}',
      ],
      bounced_before: [
        'El correo a esta dirección ya fue devuelto antes',
        'Por eso HubSpot ya no le envía nada. {wayOn}',
      ],
      phone_unreachable: [
        'No se puede localizar el teléfono',
        'El mensaje no ha llegado: el teléfono está apagado, sin cobertura o ya no está en uso. {wayOn}',
      ],
      no_texts: [
        'Este número no puede recibir SMS',
        'El mensaje no ha llegado: es un teléfono fijo o su red no acepta SMS. {wayOn}',
      ],
      our_side: [
        'Por esta vía no pueden salir mensajes por ahora',
        'No se debe al destinatario. Pida a su administrador de HubSpot que revise la pestaña «Puesta en marcha» en la configuración de la aplicación. Mientras tanto, quizá funcione otra vía.',
      ],
      other: [
        'El mensaje no ha llegado',
        'La otra parte no ha dado ningún motivo que conozcamos. {wayOn}',
      ],
    },
    again: 'Enviar de nuevo',
    busy: 'Enviando…',
  },
  reason: {
    tooShort: 'Escriba al menos {least} caracteres.',
    tooLong: 'Acórtelo a {most} caracteres: tiene {count}.',
  },
  noAnswer: [
    'HubSpot no ha respondido',
    'Compruebe su conexión e inténtelo de nuevo. Nada se hará dos veces.',
  ],
  commonRefusals: {
    cool_down: ['Acaba de salir un mensaje', 'Dele tiempo para llegar. Podrá enviar otro {when}.'],
    rep_limit: ['Ha enviado muchos códigos en poco tiempo', 'Podrá enviar el siguiente {when}.'],
    not_a_code: [
      'Eso no parece un código',
      'Un código tiene {symbols}. No se ha consumido ningún intento: revise lo que ha escrito e inténtelo de nuevo.',
    ],
    unknown_user: [
      'HubSpot no le ha reconocido',
      'Vuelva a cargar la página. Si sigue igual, consulte a su administrador de HubSpot.',
    ],
    not_allowed: [
      'Su rol no le permite hacer esto',
      'Se necesita el rol «{role}». Pídaselo a un compañero que lo tenga o a su administrador de HubSpot.',
    ],
    actor_not_verified: [
      'HubSpot no ha confirmado que sea usted',
      'Vuelva a cargar la página. Si sigue igual, consulte a su administrador de HubSpot.',
    ],
    malformed_request: [
      'Esta tarjeta ha enviado algo que no debía',
      'No se ha hecho nada. Vuelva a cargar la página. Si se repite, indique a su administrador de HubSpot: «{field}».',
    ],
    busy: [
      'HubSpot está ocupado',
      'Espere un momento e inténtelo de nuevo. Nada se hará dos veces.',
    ],
    unconfirmed: [
      'Aún no sabemos si ha funcionado',
      'HubSpot no lo ha confirmado a tiempo. Inténtelo de nuevo: nada se hará dos veces.',
    ],
    not_set_up: [
      'La verificación OTP no está bien configurada',
      'Pida a su administrador de HubSpot que revise esto: {missing}.',
    ],
  },
};
