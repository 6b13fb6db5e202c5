import type { ContactWords } from '../../app/cards/words/en/contact-card.ts';
import { BOTH_CARDS } from '../both-cards/es.ts';

export const CONTACT_CARD: ContactWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Se han enviado muchos códigos allí últimamente',
      'Podrá enviar otro {when}. Mientras tanto, elija otra dirección u otro número del registro, o verifique de otra manera.',
    ],
    account_limit: [
      'Su cuenta ha alcanzado el límite para esto',
      'Inténtelo de nuevo {when}. Mientras tanto, verifique de otra manera.',
    ],
    sms_limit: [
      'Su cuenta ha enviado muchos SMS hoy',
      'El siguiente podrá salir {when}. Mientras tanto, envíe el código por correo o verifique de otra manera.',
    ],
    country_not_allowed: [
      'No se envían SMS a ese país',
      'No se ha enviado nada. Envíe el código por correo, verifique de otra manera o pida a su administrador de HubSpot que permita ese país.',
    ],
    locked: [
      'Bloqueado {until}',
      'Hubo demasiados códigos incorrectos para este motivo. Espere hasta entonces o verifique de otra manera.',
    ],
    expired: [
      'El código ha caducado',
      'Envíe un código nuevo y pida a quien llama que lea el mensaje más reciente.',
    ],
    too_many_attempts: [
      'No quedan intentos',
      'Este código ya no se puede probar. Envíe un código nuevo y pida a quien llama que lea el mensaje más reciente.',
    ],
    already_used: [
      'Este código ya se ha usado',
      'Un código sirve una sola vez. Para verificar de nuevo, envíe otro.',
    ],
    cancelled: [
      'Este código se ha cancelado',
      'Ya no funciona. Envíe uno nuevo si todavía lo necesita.',
    ],
    rejected: [
      'Este código se ha rechazado',
      'Alguien ha dicho que no a aquello para lo que era, así que ya no funciona. Pregunte por qué antes de enviar otro.',
    ],
    replaced: [
      'Se ha enviado un código más reciente',
      'Solo funciona el código más reciente. Pida a quien llama que lea el mensaje más reciente.',
    ],
    changed_since: [
      'El registro ha cambiado desde que se envió el código',
      'El código ya no corresponde. Mire qué ha cambiado, cancele este código y envíe uno nuevo.',
    ],
    no_open_code: [
      'No hay ningún código abierto',
      'Envíe un código nuevo y pida a quien llama que lea el mensaje más reciente.',
    ],
    record_not_found: [
      'No se encuentra este contacto',
      'Puede que se haya eliminado. Vuelva a cargar la página o busque de nuevo a la persona.',
    ],
    record_merged: [
      'Este contacto se ha fusionado con otro',
      'Abra el contacto {into} y verifique allí.',
    ],
    no_such_destination: [
      'Eso ya no está en el registro',
      'No se ha enviado nada. Elija una dirección o un número que esté ahora en él.',
    ],
    recently_changed: [
      'Demasiado reciente para este motivo',
      'Se añadió al registro {ago}. Devuelva la llamada a un teléfono que lleve más tiempo en él o consulte a un supervisor.',
    ],
    unknown_challenge: [
      'No se encuentra este código',
      'No se ha comprobado nada. Vuelva a cargar la página y envíe un código nuevo.',
    ],
    other_record: [
      'Este código pertenece a otro registro',
      'No se ha comprobado nada. Vuelva a cargar la página y envíe un código nuevo desde este contacto.',
    ],
    not_locked: [
      'Este motivo no está bloqueado',
      'No hay nada que desbloquear: se puede enviar un código.',
    ],
    override_over: [
      'Esa solicitud ya no es válida',
      'Ha caducado, ya se confirmó o la sustituyó otra. Vuelva a pedirlo si aún hace falta.',
    ],
    second_person: [
      'Hace falta una segunda persona',
      'Usted mismo hizo la solicitud. Pida a otro supervisor que abra este contacto y la confirme.',
    ],
    delivery_refused: [
      'El mensaje fue rechazado',
      'No llegará nada. Elija otra dirección u otro número del registro, o verifique de otra manera.',
    ],
    trail_broken: [
      'Las verificaciones de este contacto no cuadran',
      'Por seguridad, aquí no se puede enviar ni comprobar ningún código. Verifique de otra manera y avise a su administrador de HubSpot.',
    ],
  },
  looking: {
    label: 'Buscando las verificaciones de este contacto',
    failed:
      'Las verificaciones de este contacto no se pueden mostrar todavía. Inténtelo de nuevo en un momento.',
  },
  purposes: {
    caller_check: 'Confirmar quién llama',
    sensitive_request: 'Antes de un cambio delicado',
    regulated_request: 'Solicitud regulada',
    portal_access: 'Acceso al portal',
    email_ownership: 'Confirmar la dirección de correo',
    deal_approval: 'Aprobación de un negocio',
  },
  purposeNow: {
    byWorkflow: '{purpose}, por un workflow',
    byHand: '{purpose} (confirmado a mano)',
    open: '{purpose} (código abierto)',
    verified: '{purpose} (verificado)',
    locked: '{purpose} (bloqueado)',
  },
  send: {
    reason: 'Motivo',
    destination: 'Enviar el código a',
    first: 'Enviar código',
    next: 'Enviar un código nuevo',
    anew: 'Verificar de nuevo',
    noDestination: [
      'Este contacto no tiene dirección de correo',
      'Añada una al registro y vuelva. Una dirección nueva prueba poco durante un tiempo: si quien llama se la acaba de dar, confírmela antes de otra manera.',
    ],
    anotherAddress: [
      '¿Quien llama pide otra dirección?',
      'Los códigos solo van a direcciones y números de este registro. Tome ese deseo como una señal de alerta: no añada ninguna durante la llamada. En su lugar, devuelva la llamada a un teléfono que lleve más tiempo en el registro o consulte a un supervisor.',
    ],
  },
  to: { email: '{masked}', sms: 'SMS a {masked}' },
  fresh: {
    to: {
      added: {
        day: '{to} (añadido hace menos de un día)',
        month: '{to} (añadido hace menos de 30 días)',
      },
      changed: {
        day: '{to} (modificado hace menos de un día)',
        month: '{to} (modificado hace menos de 30 días)',
      },
    },
    email: {
      added: { you: 'Usted añadió esta dirección {ago}', they: 'Esta dirección se añadió {ago}' },
      changed: { you: 'Usted cambió esta dirección {ago}', they: 'Esta dirección se cambió {ago}' },
    },
    sms: {
      added: { you: 'Usted añadió este número {ago}', they: 'Este número se añadió {ago}' },
      changed: { you: 'Usted cambió este número {ago}', they: 'Este número se cambió {ago}' },
    },
    month: '¿Lo esperaba? Si no, verifique de otra manera.',
    day: {
      you: 'Si se lo pidió quien llama, un código enviado ahí no prueba nada sobre la persona de este registro. En caso de duda, devuelva la llamada a un teléfono que lleve más tiempo en el registro.',
      they: 'Quien se apodera de una cuenta suele empezar por aquí. En caso de duda, devuelva la llamada a un teléfono que lleve más tiempo en el registro.',
    },
    tooNew: [
      'Demasiado reciente para este motivo',
      '{what}. No se le puede enviar ningún código para este motivo {until}. Mientras tanto, devuelva la llamada a un teléfono que lleve más tiempo en el registro o consulte a un supervisor.',
    ],
    tooNewOfSome: [
      'Demasiado reciente para este motivo',
      '{what}. No se le puede enviar ningún código para este motivo {until}. Mientras tanto, elija un destino que lleve más tiempo en el registro, devuelva la llamada a un teléfono así o consulte a un supervisor.',
    ],
  },
  open: {
    sentBy: '{By}, {ago}',
    mayComeBack:
      'Si el correo a una dirección adicional vuelve rechazado, esta tarjeta no se entera: pregunte si ha llegado.',
    noResend:
      'Ha habido muchos mensajes últimamente: no puede salir ninguno más antes de que termine este código.',
    cancel: 'Cancelar código',
    cancelling: 'Cancelando…',
    label: 'Código de quien llama',
    hint: '{symbols}; los espacios y guiones no importan. Un código completo se comprueba solo.',
    enter: 'Comprobar código',
    alreadyTried: 'Este ya lo ha probado y era incorrecto. Pida a quien llama que lo lea otra vez.',
    wrongHint: 'Pida a quien llama que lea despacio el código del mensaje más reciente.',
    theirs: [
      'Este código lo introduce el destinatario',
      'No lo pida: el mensaje le indica que no se lo lea nunca a nadie. Esta tarjeta avisa cuando se haya introducido.',
    ],
    refused: ['El mensaje fue rechazado', 'No llegará nada. {wayOn}'],
    wayOn: {
      ofWorkflow: 'Contacte con la persona por otra vía o envíe un código desde esta tarjeta.',
      another: 'Envíe un código nuevo por otra vía: sustituye a este.',
      nowhere:
        'No hay otra dirección ni otro número a los que enviar un código: verifique de otra manera o consulte a un supervisor.',
    },
    goneText:
      'El código enviado allí no se puede usar. Averigüe quién cambió el registro y por qué, cancele este código y envíe uno nuevo.',
  },
  script: {
    title: 'Diga a quien llama',
    keepAddress: 'No diga adónde se envió: quien llama sabe dónde mirar.',
    openings: {
      caller_check: 'Antes de seguir, me gustaría asegurarme de que hablo con la persona correcta.',
      sensitive_request: 'Antes de cambiar nada, tengo que comprobar que la petición es suya.',
      regulated_request:
        'Antes de tramitar esta solicitud, tengo que confirmarla con usted y dejar constancia de ello.',
      portal_access: 'Antes de abrirle el portal, tengo que comprobar que es usted.',
      email_ownership: 'Me gustaría asegurarme de que tenemos su dirección de correo correcta.',
      deal_approval: 'Antes de registrar su aprobación, tengo que comprobar que es suya.',
    },
    sentByMe: '«{opening} Acabo de enviar {code} {to}.»',
    sentByUs: '«{opening} Hemos enviado {code} {to}.»',
    to: {
      email: 'a la dirección de correo que tenemos de usted',
      sms: 'por SMS al número de teléfono que tenemos de usted',
    },
    codes: {
      digits: 'un código de {count} dígitos',
      letters_and_digits: 'un código de {count} letras y dígitos',
    },
    phrase:
      '«Para que sepa que somos nosotros: el mensaje muestra las palabras {phrase}. Si el suyo las muestra, léame el código, por favor.»',
  },
  gone: {
    email: 'Esta dirección ya no está en el registro',
    sms: 'Este número ya no está en el registro',
  },
  verified: {
    title: 'Verificado',
    when: 'Verificado {ago} {by} para «{purpose}»; válido {until}.',
    goneText: {
      email:
        'La verificación no dice nada sobre la dirección que hay ahora. Si la necesita para ella, verifique de nuevo.',
      sms: 'La verificación no dice nada sobre el número que hay ahora. Si la necesita para él, verifique de nuevo.',
    },
    reads: {
      email: 'puede leer el buzón {masked}',
      sms: 'puede leer los SMS enviados a {masked}',
    },
    caller: 'La persona que llama {reads}.',
    somebody: 'Quien introdujo el código {reads}. No dice nada de quien llama.',
    notIdentity: {
      email: 'Eso es lo que muestra un código. No prueba quién lee el correo.',
      sms: 'Eso es lo que muestra un código. No prueba quién tiene el teléfono en la mano.',
    },
  },
  ended: {
    expired: [
      'El código ha caducado',
      'El código para {masked} dejó de funcionar {at}. Envíe uno nuevo cuando quien llama esté listo para leerlo.',
    ],
    used_up: [
      'No quedan intentos',
      'El código para {masked} terminó después de {tries}. Envíe uno nuevo y pida a quien llama que lea el mensaje más reciente. Si parecía que adivinaba, deténgase y verifique de otra manera.',
    ],
    cancelled: [
      'El código se ha cancelado',
      'El código para {masked} fue cancelado {by} {at}. Ya no funciona. Envíe uno nuevo si todavía lo necesita.',
    ],
    locked: [
      'Bloqueado {until}',
      'Hubo demasiados códigos incorrectos para este motivo, así que no se puede enviar ni comprobar ningún código. Espere hasta entonces, pida que dos supervisores lo desbloqueen o verifique de otra manera: por ejemplo, devuelva la llamada a un teléfono que lleve más tiempo en el registro.',
    ],
  },
  endedOfWorkflow: {
    expired: [
      'El código ha caducado',
      'El código que un workflow envió a {masked} dejó de funcionar {at}. Si tiene a la persona al teléfono, puede enviar uno usted mismo.',
    ],
    used_up: [
      'No quedan intentos',
      'El código que un workflow envió a {masked} terminó después de {tries}. Pregunte a la persona si fue ella: si no, alguien está adivinando. En ese caso, verifique de otra manera.',
    ],
    cancelled: [
      'El código se ha cancelado',
      'El código para {masked} fue cancelado {by} {at}. Ya no funciona. Envíe uno nuevo si todavía lo necesita.',
    ],
    locked: [
      'Bloqueado {until}',
      'Hubo demasiados códigos incorrectos en formularios o páginas, así que los workflows no pueden enviar ni comprobar un código para este motivo. Usted sí puede: elija el mismo motivo sin «por un workflow».',
    ],
  },
  override: {
    label: 'Por qué',
    hint: 'Para el segundo supervisor y para el registro. Sin secretos: se queda ahí.',
    busy: 'Solicitando…',
    giving: 'Confirmando…',
    unlock: {
      start: 'Desbloquear…',
      means:
        'Averigüe primero quién introdujo los códigos incorrectos. Cuando un segundo supervisor esté de acuerdo, se podrán volver a enviar y comprobar códigos para este motivo.',
      press: 'Pedir el desbloqueo',
      give: 'Confirmar el desbloqueo',
      agree:
        'Si confirma, los códigos incorrectos hasta ahora dejan de contar y se pueden volver a enviar y comprobar códigos para este motivo. Confirme solo si tiene la certeza de que nadie está adivinando.',
      asked: 'El desbloqueo de este motivo fue solicitado {by} {ago}.',
    },
    confirm: {
      start: 'Confirmar a mano…',
      means:
        'Para una emergencia en la que no se puede usar ningún código. Usted y un segundo supervisor responden por esta persona, y el registro lo dice: quién, por qué y que no se introdujo ningún código.',
      press: 'Pedir la confirmación',
      give: 'Confirmar a mano',
      agree:
        'Si confirma, responden juntos por esta persona durante el tiempo que valdría un código. El registro dirá que no se introdujo ningún código. Confirme solo si sabe por sí mismo quién es.',
      asked: 'Una confirmación a mano fue solicitada {by} {ago}.',
    },
    pending: [
      'En espera de un segundo supervisor',
      '{asked} Otro supervisor puede confirmarlo en esta tarjeta {until}. Motivo: «{reason}»',
    ],
    byHand: 'Confirmado a mano',
    proof: 'Confirmado a mano {by}: no se introdujo ningún código. Motivo: «{reason}»',
    when: 'Confirmado a mano {ago} {by} para «{purpose}»; válido {until}.',
    noCode: 'Dos supervisores responden por ello. No muestra que alguien pudiera leer un mensaje.',
  },
  history: {
    title: 'Verificaciones anteriores',
    columns: { when: 'Cuándo', outcome: 'Resultado', about: 'Motivo y dirección', by: 'Por' },
    outcomes: {
      verified: 'Verificado',
      expired: 'Caducado',
      used_up: 'Sin intentos',
      cancelled: 'Cancelado',
      replaced: 'Sustituido',
      by_hand: 'Confirmado a mano',
    },
  },
};
