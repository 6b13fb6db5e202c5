import type { DealWords } from '../../app/cards/words/en/deal-card.ts';
import { BOTH_CARDS } from '../both-cards/es.ts';

export const DEAL_CARD: DealWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Este aprobador ha recibido muchos códigos',
      'Pídaselo a otra persona o envíe otro {when}.',
    ],
    account_limit: [
      'Su cuenta ha alcanzado el límite de códigos',
      'Vuelva a pedir la aprobación {when}.',
    ],
    sms_limit: ['No hay más SMS por hoy', 'Pídalo de nuevo mañana.'],
    country_not_allowed: ['No se envían SMS a ese país', 'Pídaselo a otra persona.'],
    expired: ['Se ha acabado el tiempo', 'Vuelva a pedir la aprobación.'],
    too_many_attempts: [
      'No quedan intentos',
      'Este código ya no se puede probar. Vuelva a pedir la aprobación.',
    ],
    already_used: [
      'Este código ya se ha usado',
      'Vuelva a cargar la página para ver qué ha sido de él.',
    ],
    cancelled: [
      'Esta solicitud se ha retirado',
      'Su código ya no funciona. Vuelva a pedir la aprobación.',
    ],
    rejected: [
      'Esta solicitud se ha rechazado',
      'Lea el motivo en la lista de abajo y vuelva a pedirlo.',
    ],
    replaced: ['Se ha enviado un código más reciente', 'Use el código del mensaje más reciente.'],
    no_open_code: ['No hay ninguna solicitud abierta', 'Vuelva a pedir la aprobación.'],
    record_not_found: [
      'No se encuentra este negocio',
      'Puede que se haya archivado o eliminado. Restáurelo o búsquelo de nuevo.',
    ],
    record_merged: [
      'Este negocio se ha fusionado con otro',
      'Abra el negocio {into} y pida allí la aprobación.',
    ],
    no_such_destination: [
      'El aprobador no tiene dirección de correo para un código',
      'No se ha enviado nada. Pídaselo a otra persona o haga que su administrador de HubSpot revise el usuario.',
    ],
    recently_changed: [
      'El correo del aprobador es demasiado reciente',
      'Se cambió {ago}. Pídaselo a otra persona o avise a su administrador de HubSpot.',
    ],
    unknown_challenge: [
      'No se encuentra esta solicitud',
      'No se ha aprobado nada. Vuelva a cargar la página. Vuelva a pedir la aprobación.',
    ],
    other_record: [
      'Esta solicitud pertenece a otro registro',
      'No se ha aprobado nada. Vuelva a cargar la página. Vuelva a pedir la aprobación.',
    ],
    trail_broken: [
      'Las aprobaciones de este negocio no cuadran',
      'Por seguridad, aquí no se puede aprobar nada. Avise a su administrador de HubSpot.',
    ],
    no_amount: [
      'Este negocio no tiene valor',
      'De él depende quién debe aprobar. Indique el valor en el negocio y pida la aprobación.',
    ],
    no_owner: [
      'Este negocio no tiene propietario',
      'Es el propietario quien debe aprobar. Asigne un propietario al negocio y pídalo.',
    ],
    no_such_stage: [
      'Esa etapa no está en el pipeline de este negocio',
      'No se ha enviado nada. Elija una de las etapas que se ofrecen ahora.',
    ],
    already_there: ['El negocio ya está en esa etapa', 'Elija una etapa posterior.'],
    not_guarded: ['Este cambio no necesita aprobación', 'Mueva el negocio en el propio registro.'],
    requester_is_approver: [
      'Usted aprobaría su propia solicitud',
      'Tiene que pedirlo otra persona. Haga que un compañero lo haga desde esta tarjeta.',
    ],
    no_such_approver: [
      'Esa persona no puede dar esta aprobación',
      'No está designada para este cambio o ya lo ha aprobado. Elija a otra persona.',
    ],
    approver_left: [
      '{Approver} ya no puede aprobar',
      'Ya no es un usuario activo de esta cuenta. Pídaselo a otra persona o haga que su administrador de HubSpot designe a otro aprobador.',
    ],
    no_approver: [
      'Este negocio no indica ningún aprobador',
      'Elija a alguien en la propiedad «{property}» del negocio y pida la aprobación.',
    ],
    approver_must_enter: [
      'Solo {approver} puede introducir este código',
      'No se ha aprobado nada. Debe introducirlo en persona, donde HubSpot reconozca al usuario.',
    ],
    not_approved: ['Este cambio no está aprobado', 'Pida primero la aprobación.'],
    move_refused: [
      'HubSpot no ha movido el negocio',
      'HubSpot indica: «{reason}» Complete lo que pide HubSpot e inténtelo de nuevo; no hace falta un código nuevo.',
    ],
    move_refused_mutely: [
      'HubSpot no ha movido el negocio',
      'Complete lo que pide HubSpot e inténtelo de nuevo; no hace falta un código nuevo.',
    ],
    moving: [
      'El negocio se está moviendo ahora mismo',
      'Dele un momento a HubSpot. Podrá intentarlo de nuevo {when}.',
    ],
  },
  looking: {
    label: 'Buscando las aprobaciones de este negocio',
    failed:
      'Las aprobaciones de este negocio no se pueden mostrar todavía. Inténtelo de nuevo en un momento.',
  },
  unnamed: { approver: 'usuario {id}', anApprover: 'el aprobador' },
  ask: {
    stage: 'Mover a',
    approver: 'Pedir a',
    label: 'Por qué',
    hint: 'Para el aprobador y para el registro.',
    busy: 'Solicitando…',
    amount: 'Valor',
    move: 'Etapa',
    pipeline: 'Pipeline',
    first: 'Pedir aprobación a {approver}',
    again: 'Volver a pedir a {approver}',
    second: 'Pedir la 2.ª aprobación a {approver}',
    twoNeeded: 'Este cambio necesita dos aprobaciones, una después de otra.',
    notNeeded:
      'Con este valor, mover el negocio a «{stage}» no necesita aprobación. Muévalo en el propio registro.',
    noTarget: [
      'Desde aquí no hace falta aprobación',
      'Ninguna etapa posterior del pipeline de este negocio la necesita. Mueva el negocio en el propio registro.',
    ],
    nobody: [
      'No puede pedir esta aprobación a nadie',
      'Haga que un compañero la pida desde esta tarjeta o pregunte a su administrador de HubSpot quién puede aprobar.',
    ],
  },
  waiting: {
    noResend:
      'El aprobador ha recibido muchos mensajes: no puede salir ninguno más antes de que termine este código.',
    cancel: 'Retirar solicitud',
    cancelling: 'Retirando…',
    reject: 'Rechazar',
    title: 'Esperando a {approver}',
    which: 'Aprobación {number} de {needed}',
    asked: 'Solicitado {by}, {ago}',
    approved: '{approver} aprobó {ago}; el código fue introducido {by}.',
    phrase:
      'El mensaje a {approver} muestra las palabras {phrase}. Si muestra otras, su código es de otra solicitud: no lo use.',
    approverEnters: [
      'Solo {approver} puede introducir este código',
      'No lo pida: {approver} abre este negocio y lo introduce en persona.',
    ],
    refused: ['El servicio de correo no aceptó el mensaje', 'No llegará nada. {wayOn}'],
    wayOn:
      'Retire la solicitud y pídaselo a otra persona, o haga que su administrador de HubSpot revise la dirección.',
    label: 'Código de {approver}',
    hint: '{symbols}; los espacios y guiones no importan. Mire antes el valor y la etapa.',
    enter: 'Aprobar',
    enterAndMove: 'Aprobar y mover',
    alreadyTried: 'Este ya lo ha probado y era incorrecto. Pídaselo otra vez a {approver}.',
    wrongHint: 'Use el código del mensaje más reciente a {approver}.',
  },
  rejection: {
    label: 'Por qué no',
    hint: 'Para quien lo pidió y para el registro.',
    press: 'Rechazar solicitud',
    busy: 'Rechazando…',
  },
  given: {
    tryAgain: 'Intentar mover de nuevo',
    moving: 'Moviendo…',
    partly: [
      'Aprobación {number} de {needed} concedida',
      'El negocio se mueve cuando se conceda también la segunda. La primera vale {until}.',
    ],
    approved: [
      'Aprobado, pero aún sin mover',
      'El negocio aún no está en «{stage}». Inténtelo de nuevo: no hace falta un código nuevo {until}.',
    ],
    moved: ['Movido a {stage}', 'El negocio se movió {ago}, tal como se aprobó.'],
    movedOn: [
      'Movido a {stage}',
      'El negocio se movió {ago}, tal como se aprobó. Desde entonces se ha cambiado o se ha movido de nuevo.',
    ],
    partlyThere: [
      'Aprobación {number} de {needed} concedida',
      'El negocio ya está en «{stage}»: falta la segunda aprobación. La primera vale {until}.',
    ],
    there: [
      'Aprobado en {stage}',
      'El negocio llegó a esta etapa {ago}, antes de que nadie lo aprobara. Se aprobó tal como está ahora.',
    ],
    thereOnce: [
      'Aprobado en {stage}',
      'El negocio llegó a esta etapa {ago}, antes de que nadie lo aprobara. Después de aprobarse se ha cambiado o se ha movido de nuevo.',
    ],
  },
  changed: {
    asked: [
      'El negocio ha cambiado desde que se pidió la aprobación',
      'El código era para el negocio tal como estaba y ya no corresponde. Vuelva a pedir la aprobación.',
    ],
    approved: [
      'El negocio ha cambiado desde que se aprobó',
      'Lo que se aprobó ya no es este negocio. Vuelva a pedir la aprobación.',
    ],
    what: {
      amount: 'Valor',
      currency: 'Moneda',
      stage: 'Etapa',
      pipeline: 'Pipeline',
      owner: 'Propietario',
      approver: 'Aprobador',
      address: 'Dirección del aprobador',
    },
    nothing: 'nada',
    line: '{what}: {before} → {now}',
    back: '{what}: se cambió y volvió a {before}',
    ago: '{line}, {ago}',
  },
  ended: {
    expired: [
      'El código ha caducado',
      'El código para {masked} dejó de funcionar {at}. Pídalo de nuevo cuando el aprobador tenga un momento.',
    ],
    used_up: [
      'No quedan intentos',
      'El código para {masked} terminó después de {tries}. Si no sabe quién lo intentó, avise al aprobador antes de volver a pedirlo.',
    ],
    cancelled: [
      'La solicitud se ha retirado',
      'Fue retirada {by} {at}. El código para {masked} ya no funciona.',
    ],
    rejected: [
      'La solicitud se ha rechazado',
      'El cambio a «{stage}» fue rechazado {by} {ago}: «{reason}»',
    ],
    locked: [
      'Bloqueado {until}',
      'Hubo demasiados códigos incorrectos para este negocio, así que hasta entonces no se puede aprobar nada. Avise al aprobador: puede que alguien esté adivinando.',
    ],
  },
  history: {
    title: 'Solicitudes anteriores',
    columns: {
      when: 'Cuándo',
      outcome: 'Resultado',
      move: 'Etapa y valor',
      approver: 'Aprobador',
      by: 'Por',
      reason: 'Motivo',
    },
    outcomes: {
      approved: 'Aprobada',
      rejected: 'Rechazada',
      expired: 'Caducada',
      used_up: 'Sin intentos',
      cancelled: 'Retirada',
      replaced: 'Sustituida',
    },
    entered: 'introducido {by}',
    rejected: 'rechazado {by}',
    withdrawn: 'retirado {by}',
    asked: 'solicitado {by}',
    reason: '«{reason}»',
  },
};
