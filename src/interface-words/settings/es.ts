import type { SettingsWords } from '../../app/settings/words/en/english.ts';

const INSTALL = 'En un terminal, ejecute npx hs project install-app --force y vuelva a comprobar.';
const secretStep = (verb: 'add' | 'update', name: string): string =>
  `En un terminal, ejecute npx hs secret ${verb} ${name}. El README dice qué contiene. Las funciones lo conocen unos diez segundos después.`;
const SEND_A_TEST =
  'Envíese una prueba en la pestaña «Canales» y compruebe que el código está en ella.';

export const SPANISH: SettingsWords = {
  page: {
    loading: 'Comprobando esta cuenta',
    tabs: {
      setUp: 'Puesta en marcha',
      policies: 'Políticas',
      deals: 'Negocios',
      channels: 'Canales',
      people: 'Personas',
      history: 'Historial',
    },
    tryAgain: 'Volver a intentarlo',
    remove: 'Quitar',
    save: 'Guardar',
    saveDefaults: 'Guardar esta configuración',
    saving: 'Guardando…',
    discard: 'Descartar cambios',
    saved: 'La versión {version} está guardada. Se aplica en todas partes en menos de un minuto.',
    changed: {
      one: '{count} cambio sin guardar',
      other: '{count} cambios sin guardar',
    },
    neverSaved:
      'Aún no se ha guardado nada: estos son los valores predeterminados. Ya se aplican a los contactos; los negocios se podrán aprobar en cuanto usted guarde.',
    cannotSave: {
      one: '{count} valor no se puede guardar tal como está. Está marcado en su pestaña.',
      other: '{count} valores no se pueden guardar tal como están. Están marcados en sus pestañas.',
    },
    nearest: 'El valor más cercano que se puede guardar es {value}.',
    readOnly: {
      title: 'Puede consultar, pero no guardar',
      text: 'Solo los administradores cambian esta configuración. Figuran en «Personas».',
    },
    stated: 'HubSpot no ha confirmado quién es usted: el historial lo indica junto a su nombre.',
    conflict: {
      title: '{name} ha guardado otra configuración, {when}',
      text: 'Lo que usted ha escrito sigue aquí. Cambios de la otra persona:',
      takeTheirs: 'Tomar la suya',
      putMineOnTop: 'Poner la mía encima',
      after:
        'Encima de la suya: lo que usted ha cambiado queda como lo tiene usted; todo lo demás, como lo tiene la otra persona. Después, guarde como siempre.',
    },
  },
  problems: {
    noAnswer: {
      title: 'HubSpot no ha respondido',
      text: 'Compruebe su conexión y vuelva a intentarlo. Nada ocurrirá dos veces.',
    },
    malformed: {
      title: 'Esta página ha enviado algo que no debía',
      text: 'No se ha hecho nada. Vuelva a cargar la página. Si se repite, comuníquelo a quien se ocupa de la aplicación: «{field}».',
    },
    unknownUser: {
      title: 'HubSpot no le ha reconocido',
      text: 'Vuelva a cargar la página. Si continúa, compruebe en Configuración, «Usuarios y equipos», que su usuario está activo.',
    },
    notAdmin: {
      title: 'Solo los administradores pueden hacer esto',
      text: 'Pídaselo a alguna de las personas que figuran en «Personas».',
    },
    notVouchedFor: {
      title: 'HubSpot debe confirmar quién es usted',
      text: 'No lo ha hecho. Compruebe que los puntos de conexión públicos están configurados y vuelva a cargar esta página.',
    },
    savedMeanwhile: {
      title: 'Otra persona ha guardado entretanto',
      text: 'No se ha guardado nada de lo suyo. Vuelva a cargar la página para ver qué ha cambiado.',
    },
    notSound: {
      title: '{setting}: no se puede guardar tal como está',
      text: 'Cámbielo y vuelva a guardar. No se ha guardado nada.',
    },
    notSoundNearest: {
      title: '{setting}: no se puede guardar tal como está',
      text: 'El valor más cercano que se puede guardar es {value}. No se ha guardado nada.',
    },
    notSetUp: {
      title: 'La aplicación aún no está puesta en marcha',
      text: 'Corrija primero lo que indica la pestaña «Puesta en marcha». Falta: {missing}.',
    },
    missing: {
      'ledger object': 'el objeto del libro de registro',
      clock: 'un reloj en hora',
      scopes: 'permisos (scopes)',
    },
    busy: {
      title: 'HubSpot está ocupado',
      text: 'Espere un momento y vuelva a intentarlo. Nada ocurrirá dos veces.',
    },
    tooManyTests: {
      title: 'Suficientes mensajes de prueba por ahora',
      text: 'Como máximo cinco en diez minutos. El próximo puede salir el {time}.',
    },
    unconfirmed: {
      title: 'Aún no se sabe si ha funcionado',
      text: 'HubSpot no lo ha confirmado a tiempo. Vuelva a intentarlo: nada ocurrirá dos veces.',
    },
    trailBroken: {
      title: 'Una entrada del libro de registro se ha alterado o eliminado',
      text: 'Con un libro así no se decide nada. Averigüe quién puede editar o eliminar el objeto «OTP entry» y consulte docs/ledger.md.',
    },
    delivery: {
      address: {
        title: 'Por esta vía no se le puede enviar ningún mensaje',
        text: 'HubSpot no conoce ninguna dirección ni número suyo para ella. Elija otra vía.',
      },
      recipient: {
        title: 'Su propia dirección ha sido rechazada',
        text: 'El servicio de correo no le entrega nada. Revise la dirección de su usuario de HubSpot.',
      },
      later: {
        title: 'El servidor de correo pide intentarlo más tarde',
        text: 'No ha salido nada. Algunos servidores lo hacen con remitentes nuevos para ellos (greylisting): vuelva a enviar la prueba dentro de unos minutos.',
      },
      sender: {
        title: 'El servidor de correo ha rechazado el remitente',
        text: 'Compruebe que la dirección del remitente indicada en «Canales» o, si no, en OTP_EMAIL_ROUTE puede enviar a través de ese servidor.',
      },
      template: {
        title: 'HubSpot ha rechazado el correo',
        text: 'Compruebe que el correo cuyo ID figura en «Canales» o, si no, en OTP_EMAIL_ROUTE está publicado, creado para la API de envío único y tiene los marcadores de src/delivery/hubspot-email-template.html.',
      },
      account: {
        title: 'Esta cuenta de HubSpot no puede enviar',
        text: 'Falta el complemento de correo transaccional o su permiso. Un servidor de correo (SMTP) funciona sin él.',
      },
      other: {
        title: 'El mensaje ha sido rechazado',
        text: 'Consulte las líneas sobre mensajes en «Puesta en marcha».',
      },
    },
    withCode: '{text} La respuesta fue: {code}.',
  },
  setUp: {
    intro:
      'Lo que la aplicación necesita en esta cuenta. Comprobar no cambia nada; una corrección solo crea lo que falta.',
    ready: {
      title: 'La cuenta está lista',
      text: 'Todo lo que la aplicación necesita está aquí.',
    },
    readyWithout: {
      title: 'La cuenta está lista',
      text: 'La aplicación funciona. Abajo figura lo que esta cuenta no tiene y lo que funciona de todos modos.',
    },
    notReady: { one: '{count} línea está pendiente', other: '{count} líneas están pendientes' },
    appCanFix: 'La aplicación puede crear por sí misma lo que falta.',
    appCanFixSome:
      'La aplicación puede crear una parte por sí misma. El resto debe hacerlo una persona: los pasos están en cada línea.',
    byHand: 'Debe hacerlo una persona: los pasos están en cada línea.',
    fix: 'Corregir',
    fixing: 'En curso…',
    fixAll: 'Corregir todo lo que la aplicación pueda',
    lookAgain: 'Volver a comprobar',
    looking: 'Comprobando…',
    columns: { state: 'Estado', what: 'Qué', found: 'Resultado y qué hacer' },
    states: {
      ok: 'Listo',
      missing: 'Falta',
      wrong: 'Incorrecto',
      without: 'Funciona sin él',
      unknown: 'Aún no se sabe',
    },
    groups: {
      access: 'Acceso',
      made: 'Lo que la puesta en marcha crea en HubSpot',
      secrets: 'Secretos',
      messages: 'Mensajes',
      proof: 'Prueba',
    },
    lines: {
      token: { title: 'Token de acceso', about: 'Con él llama la aplicación a HubSpot.' },
      scopes: { title: 'Permisos (scopes)', about: 'Lo que la aplicación puede hacer.' },
      entry_object: {
        title: 'Objeto «OTP entry»',
        about: 'El libro de registro: cada decisión es una entrada, escrita una sola vez.',
      },
      contact_properties: {
        title: 'Propiedades de contactos',
        about: 'Para listas, flujos de trabajo e informes.',
      },
      deal_properties: {
        title: 'Propiedades de negocios',
        about: 'Para listas, flujos de trabajo e informes.',
      },
      contact_event: {
        title: 'Cronología de contactos',
        about: 'Cuenta qué ha pasado con cada código.',
      },
      deal_event: {
        title: 'Cronología de negocios',
        about: 'Cuenta qué ha pasado con cada aprobación.',
      },
      account_id: { title: 'OTP_ACCOUNT_ID', about: 'Vincula las claves a esta cuenta.' },
      pepper: { title: 'OTP_PEPPER', about: 'De él sale cada código.' },
      previous_pepper: {
        title: 'OTP_PEPPER_PREVIOUS',
        about: 'Tras una rotación, los códigos abiertos siguen valiendo con él.',
      },
      ledger_key: {
        title: 'OTP_LEDGER_KEY',
        about: 'Sella el libro de registro. No se rota nunca.',
      },
      client_secret: {
        title: 'HUBSPOT_CLIENT_SECRET',
        about: 'Muestra que es HubSpot quien llama a las acciones de flujos de trabajo.',
      },
      endpoint_address: {
        title: 'OTP_ENDPOINT_BASE_URL',
        about: 'Donde se responde a las acciones de flujos de trabajo y a la página de códigos.',
      },
      email_route: { title: 'OTP_EMAIL_ROUTE', about: 'Por dónde salen los correos.' },
      email_template: {
        title: 'Envío de correo',
        about: 'Si un mensaje podría salir ahora.',
      },
      sms_route: {
        title: 'OTP_SMS_ROUTE',
        about: 'Por dónde salen los SMS y si Twilio acepta el inicio de sesión.',
      },
      round_trip: {
        title: 'Una entrada, ida y vuelta',
        about: 'Escrita, encontrada por su clave, su duplicado rechazado, archivada.',
      },
      settings: { title: 'Configuración', about: 'Lo que han decidido los administradores.' },
    },
    twilio: {
      meanings: {
        '20003': 'Twilio {code}: el inicio de sesión es incorrecto, o la cuenta está suspendida',
        '20404': 'Twilio {code}: no existe esa cuenta',
      },
      lookUp: 'Twilio {code}, véase twilio.com/docs/api/errors/{code}',
    },
    facts: {
      no_answer: {
        found: 'HubSpot no ha respondido.',
        step: 'Vuelva a comprobar dentro de un momento.',
      },
      busy: {
        found: 'HubSpot no acepta más llamadas por ahora.',
        step: 'Vuelva a comprobar dentro de un minuto.',
      },
      waits_for: { found: 'Antes debe estar bien esto: {of}.' },
      not_allowed: { found: 'HubSpot no permite que la aplicación lo haga.' },
      no_token: {
        found: 'HubSpot no ha dado ningún token a la función.',
        step: 'Vuelva a desplegar la aplicación: npm run deploy.',
      },
      token_refused: {
        found: 'HubSpot no acepta el token de la aplicación.',
        step: 'Vuelva a instalar la aplicación. ' + INSTALL,
      },
      account: { found: 'Cuenta {of}.' },
      clock_disagrees: {
        found:
          'Los relojes de la función y de HubSpot difieren en más de cinco minutos, así que no se decide nada.',
        step: 'Vuelva a comprobar dentro de unos minutos. Si continúa, comuníquelo a HubSpot.',
      },
      lacks_scope: { found: 'Falta: {of}.', step: INSTALL },
      scopes_not_listed: {
        found:
          'HubSpot no muestra los permisos de esta aplicación. Las llamadas a las que les faltó alguno figuran en sus líneas.',
      },
      lacks_object: { found: 'No existe ese objeto.' },
      lacks_group: { found: 'Falta el grupo «{of}».' },
      lacks_property: { found: 'Falta: {of}.' },
      not_unique: {
        found: 'Dos entradas pueden tener el mismo valor de {of}.',
        step: 'HubSpot solo hace única una propiedad al crearla: elimine {of} y después corrija.',
      },
      other_type: {
        found: 'De otro tipo que el necesario: {of}.',
        step: 'Elimine {of}, o cámbiele el nombre si es suya, y después corrija.',
      },
      lacks_event: { found: 'Falta el evento {of}.' },
      no_custom_events: {
        found:
          'Esta cuenta no tiene eventos personalizados (Enterprise), o la aplicación no puede usarlos. Todo funciona; en la cronología se escriben notas.',
      },
      lacks_secret: { found: 'Está vacío.', step: secretStep('add', '{of}') },
      not_seen: { found: 'Desde aquí no se puede ver.' },
      unsound_secret: {
        found: 'Está, pero es demasiado corto o no tiene la forma debida.',
        step: secretStep('update', '{of}'),
      },
      same_secret: {
        found: 'Es igual que {of}.',
        step: 'Genere un valor propio: si uno se filtra, no debe abrir el otro.',
      },
      other_account: {
        found: 'Nombra otra cuenta. Esta es la {of}.',
        step: secretStep('update', 'OTP_ACCOUNT_ID'),
      },
      never_rotated: { found: 'El pepper no se ha rotado nunca.' },
      rotated: {
        found: 'Los códigos del pepper anterior se pueden introducir hasta que caduquen.',
      },
      no_endpoints: {
        found:
          'No hay puntos de conexión públicos. Las tarjetas, las aprobaciones y la puesta en marcha funcionan; las acciones de flujos de trabajo, la página de códigos y la confirmación de HubSpot sobre quién es un usuario, no.',
        step: 'Requieren Content Hub Enterprise. Si lo tiene, defina HUBSPOT_CLIENT_SECRET y OTP_ENDPOINT_BASE_URL.',
      },
      silent_endpoint: {
        found: 'En esa dirección no responde esta aplicación.',
        step: 'Compruebe que el dominio está conectado, que la dirección termina en /hs/serverless y que la aplicación está desplegada.',
      },
      no_single_send: {
        found:
          'HubSpot no permite que la aplicación envíe: falta el complemento de correo transaccional o su permiso.',
        step: 'Añádalo, o indique un servidor de correo en OTP_EMAIL_ROUTE: todo lo demás funciona.',
      },
      no_email: {
        found:
          'No hay ningún correo con el ID que figura en «Canales» o, si no, en OTP_EMAIL_ROUTE.',
        step: 'Créelo a partir de src/delivery/hubspot-email-template.html, publíquelo y ponga allí su ID.',
      },
      email_not_published: { found: 'El correo es un borrador.', step: 'Publíquelo.' },
      email_not_readable: {
        found: 'HubSpot no muestra el correo a la aplicación.',
        step: SEND_A_TEST,
      },
      code_place_not_seen: {
        found:
          'El correo existe. Desde aquí no se puede ver si su plantilla tiene el lugar del código.',
        step: SEND_A_TEST,
      },
      mail_server_silent: {
        found: 'El servidor de correo no responde, o no con el TLS que se le pide.',
        step: 'Revise su host y su puerto en OTP_EMAIL_ROUTE.',
      },
      mail_login_refused: {
        found: 'El servidor de correo no acepta el inicio de sesión.',
        step: secretStep('update', 'OTP_EMAIL_ROUTE'),
      },
      no_text_messages: { found: 'No hay ninguno definido: los códigos van por correo.' },
      sms_login_refused: {
        found: 'Twilio no acepta el inicio de sesión ({of}).',
        step: secretStep('update', 'OTP_SMS_ROUTE'),
      },
      sms_account_suspended: {
        found: 'Twilio ha suspendido la cuenta o está cerrada.',
        step: 'Consulte la página de la cuenta en Twilio.',
      },
      twilio_silent: {
        found: 'Twilio no ha respondido.',
        step: 'Vuelva a comprobar dentro de un momento.',
      },
      duplicate_accepted: {
        found: 'HubSpot ha permitido que dos entradas tengan un mismo valor único.',
        step: 'No use la aplicación en esta cuenta y comuníquelo a sus autores.',
      },
      not_found_by_key: {
        found: 'La entrada se ha escrito, pero no se ha encontrado por su clave.',
        step: 'Vuelva a comprobar. Si continúa, no use la aplicación en esta cuenta.',
      },
      not_archived: {
        found: 'No se ha podido archivar la entrada «Set-up probe». No dice nada.',
        step: 'Archívela a mano.',
      },
      trail_broken: {
        found:
          'Una entrada de la configuración se ha alterado o eliminado, así que no se decide nada.',
        step: 'Averigüe quién puede editar o eliminar el objeto «OTP entry» y consulte docs/ledger.md.',
      },
      defaults: {
        found: 'Aún no se ha guardado nada: se aplican los valores predeterminados.',
      },
      version: { found: 'Se aplica la versión {of}.' },
    },
  },
  policies: {
    purpose: 'Para qué es el código',
    intro:
      'Cada finalidad tiene su propia política. Una versión posterior no relaja nada para un código ya enviado.',
    guess: 'Cuánto vale adivinar a ciegas',
    perCode: 'Un código',
    perYear: 'Un registro en un año',
    oneIn: '1 entre {times}',
    noChance: '–',
    perCodeIs: 'Un código: {chance}.',
    perYearIs: 'Un registro en un año: {chance}.',
    neutral: 'La probabilidad de acertar no cambia.',
    labelWithRange: '{label} (de {low} a {high})',
    channels: 'Vías por las que puede ir un código',
    byMailOnly: 'Solo por correo.',
    whenNew: 'Un código para una dirección nueva',
    verifiedActor: 'HubSpot debe confirmar quién envía y quién introduce',
    keep: 'Cuánto se conserva entero el rastro',
    keepAbout:
      'Lo más antiguo puede reducirse en la página de auditoría: entonces prueba que algo ocurrió y no nombra a nadie.',
    keepForEver: 'para siempre',
    keepDays: { one: '{count} día', many: '{count} días', other: '{count} días' },
    purposes: {
      caller_check: 'Alguien al teléfono',
      sensitive_request: 'Una solicitud delicada',
      regulated_request: 'Una solicitud regulada',
      portal_access: 'Acceso al portal',
      email_ownership: 'Titularidad de una dirección de correo',
      deal_approval: 'Aprobar una etapa de un negocio',
    },
    numbers: {
      digits: {
        label: 'Cifras de un código',
        about: 'Cada una más hace diez veces menos probable acertar.',
      },
      minutes: {
        label: 'Minutos que vale un código',
        about: 'Una respuesta tardía ni siquiera se compara.',
      },
      attempts: {
        label: 'Respuestas que admite un código',
        about: 'Tras la última, el código queda gastado.',
      },
      coolDownSeconds: {
        label: 'Segundos entre dos mensajes',
        about: 'A una misma dirección o número.',
      },
      sendsPer10Minutes: {
        label: 'Mensajes en 10 minutos',
        about: 'A una misma dirección o número.',
      },
      sendsPerDay: {
        label: 'Mensajes en 24 horas',
        about: 'A una misma dirección o número.',
      },
      wrongPerWeek: {
        label: 'Respuestas erróneas en 7 días',
        about: 'De un registro desde su último acierto. Después se bloquea.',
      },
      countsForMinutes: {
        label: 'Minutos que cuenta una verificación',
        about: 'Cuánto tiempo dice el registro «verificado».',
      },
      newForHours: {
        label: 'Horas que una dirección es nueva',
        about: 'Desde que llegó a un registro que ya existía.',
      },
    },
    whenNewOptions: { warn: 'se envía con una advertencia', refuse: 'se rechaza' },
    channelNames: { email: 'Correo', sms: 'SMS' },
    channelOrders: {
      email: 'Solo correo',
      sms: 'Solo SMS',
      'email,sms': 'Primero correo; si no, SMS',
      'sms,email': 'Primero SMS; si no, correo',
    },
  },
  deals: {
    intro:
      'Un negocio llega a una etapa protegida cuando quien aprueba ha confirmado con un código ese mismo paso.',
    none: {
      title: 'No hay ninguna etapa protegida',
      text: 'Proteja una etapa y ningún negocio pasará a ella desde su tarjeta sin aprobación.',
    },
    homeCurrency: 'Moneda de un negocio que no indica ninguna',
    currencyFormat: 'Tres letras mayúsculas, por ejemplo EUR.',
    addStage: 'Proteger una etapa',
    removeStage: 'Dejar de proteger esta etapa',
    stage: 'Etapa',
    stageOf: '{pipeline}: {stage}',
    unknownStage: 'Esta cuenta ya no tiene esa etapa. Elija otra o quite la protección.',
    twice: 'Esta etapa ya está protegida. Elija otra.',
    currencies: 'Monedas de sus importes',
    currenciesAbout:
      'Separadas por comas. Un negocio en cualquier otra moneda cuenta como el mayor.',
    noCurrency: 'Indique al menos una moneda.',
    tier: 'Nivel {number}',
    addTier: 'Añadir un nivel para importes mayores',
    removeTier: 'Quitar este nivel',
    from: 'Desde {currency}',
    amount: 'Un importe de 0 o más.',
    first: 'Lo aprueba',
    second: 'Y después, otra persona',
    kinds: {
      none: 'Nadie más',
      owner: 'el propietario del negocio',
      property: 'quien indica una propiedad',
      users: 'una de estas personas',
    },
    property: 'Nombre interno de la propiedad',
    propertyAbout: 'De tipo usuario de HubSpot, por ejemplo deal_manager.',
    users: 'Personas',
    nobody: 'Elija al menos una persona.',
    requesterMayApprove: 'Quien solicita puede ser quien aprueba',
    approverEnters: 'Solo quien aprueba puede introducir el código, y HubSpot debe confirmarlo',
  },
  channels: {
    intro:
      'Cómo salen los mensajes está en dos secretos, para que ninguna página muestre una contraseña. Lo que rige, en lo que se puede mostrar:',
    columns: { channel: 'Canal', via: 'Por', brand: 'Firma', detail: 'A través de' },
    sender: {
      title: 'De quién vienen los correos',
      about:
        'Un campo vacío vale como dice el secreto OTP_EMAIL_ROUTE. Una prueba se envía según lo guardado.',
      labels: {
        senderName: 'Nombre del remitente',
        senderAddress: 'Dirección del remitente',
        replyTo: 'Dirección para las respuestas',
        emailId: 'ID del correo de HubSpot',
      },
      nameAbout: {
        hubspot:
          'Con él se firman los mensajes. Aparece en la línea del remitente cuando aquí se indica también una dirección del remitente.',
        smtp: 'Aparece en la línea del remitente, y con él se firman los mensajes.',
      },
      nameWrong:
        'Como máximo 80 letras, cifras, espacios y, de los signos, solo & . , ’ + ! ( ) / -',
      addressAbout: {
        hubspot:
          'Debe estar verificada en HubSpot: de un dominio de envío de correo conectado o de un usuario. En lugar de cualquier otra, HubSpot pone una suya. Vacío: como en el correo.',
        smtp: 'Una desde la que el servidor de correo le permita enviar. Lo que no se puede entregar vuelve a ella.',
      },
      addressWrong: 'Una sola dirección de correo, por ejemplo verify@su.dominio.',
      replyToAbout: {
        hubspot: 'Vacío: como en el correo.',
        smtp: 'Vacío: las respuestas van al remitente.',
      },
      emailIdAbout:
        'Un correo publicado que se guardó para la API de envío único. HubSpot muestra su ID en los detalles del correo.',
      emailIdWrong: 'Un número, por ejemplo 7001.',
    },
    countries: 'Países que reciben SMS',
    countriesAbout:
      'Ninguno elegido: solo el país del número remitente. Cada país más es uno más en el que alguien puede hacerle gastar.',
    messagesPerDay: 'SMS al día',
    messagesPerDayAbout:
      'Para toda la cuenta. Cuando se agotan, los SMS esperan hasta el día siguiente.',
    test: 'Enviarme una prueba',
    testing: 'Enviando…',
    preview: 'Mostrar el texto',
    previewing: 'Obteniendo…',
    previewFailed: 'No se pudo obtener el texto. Inténtelo de nuevo.',
    testAbout:
      'Solo a usted, {email}, como lo recibiría un contacto, con un código que no sirve para nada.',
    testAboutNobody:
      'Solo a usted, como lo recibiría un contacto, con un código que no sirve para nada.',
    testChannel: 'Canal de la prueba',
    language: 'Idioma',
    handedOver: 'Entregado para {to}. Compruebe que llega y que el código está en él.',
    vias: {
      hubspot: 'correo transaccional de HubSpot',
      smtp: 'un servidor de correo',
      twilio: 'Twilio',
      none: 'sin configurar',
    },
  },
  people: {
    intro:
      'Cuenta el rol propio de una persona. Sin él, el más alto entre el de todos y los de sus equipos.',
    noAdmin: {
      title: 'Aún no hay ningún administrador',
      text: 'Mientras no lo haya, cualquiera puede cambiar esta configuración. Añádase usted primero.',
    },
    makeMeAdmin: 'Hacerme administrador',
    everyone: 'Todos',
    teams: 'Equipos',
    people: 'Personas',
    add: {
      team: 'Dar un rol a un equipo',
      person: 'Dar un rol a una persona',
      choose: 'Elegir…',
    },
    role: 'Rol',
    gone: 'Ya no está en esta cuenta ({id})',
    columns: { who: 'Quién', role: 'Rol' },
    roleOption: '{name}: {about}',
    roles: {
      viewer: { name: 'Lector', about: 've en qué estado está un registro' },
      sender: { name: 'Remitente', about: 'envía códigos, los comprueba, pide aprobación' },
      approver: {
        name: 'Aprobador',
        about: 'puede recibir solicitudes de aprobar etapas de negocios',
      },
      supervisor: {
        name: 'Supervisor',
        about: 'desbloquea un registro o confirma a mano, con un segundo supervisor',
      },
      admin: { name: 'Administrador', about: 'cambia esta configuración' },
    },
  },
  history: {
    none: {
      title: 'Aún no se ha guardado nada',
      text: 'Aquí figura cada versión guardada, con lo que cambió.',
    },
    columns: { version: 'Versión', when: 'Cuándo', who: 'Quién', changes: 'Cambios' },
    noChange: 'Los valores predeterminados, sin cambios',
    change: '{label}: {before} → {now}',
    nothing: 'nada',
    asSecret: 'como dice el secreto',
    entries: { one: '{count} elemento', other: '{count} elementos' },
    yes: 'sí',
    no: 'no',
    workflow: 'Flujo de trabajo {id}',
    entryPage: 'La página de códigos',
    stated: '{name} (según indica la página)',
    settingOf: '{purpose}, {setting}',
    labels: {
      homeCurrency: 'Moneda de un negocio que no indica ninguna',
      stages: 'Etapas protegidas',
      senderName: 'Nombre del remitente del correo',
      senderAddress: 'Dirección del remitente del correo',
      replyTo: 'Dirección para las respuestas al correo',
      emailId: 'ID del correo de HubSpot',
      countries: 'Países que reciben SMS',
      messagesPerDay: 'SMS al día',
      everyone: 'Rol de todos',
      teams: 'Roles de equipos',
      people: 'Roles de personas',
      noAdmin: 'Una lista de roles sin administrador',
      youNoAdmin: 'Una lista de roles en la que hay un administrador, pero no es usted',
    },
  },
};
