import type { SettingsWords } from '../../app/settings/words/en/english.ts';

const INSTALL =
  'In un terminale esegua npx hs project install-app --force, poi controlli di nuovo.';
const secretStep = (verb: 'add' | 'update', name: string): string =>
  `In un terminale esegua npx hs secret ${verb} ${name}. Il README dice che cosa contiene. Le funzioni lo conoscono una decina di secondi dopo.`;
const SEND_A_TEST = 'Si invii una prova in «Canali» e verifichi che contenga il codice.';

export const ITALIAN: SettingsWords = {
  page: {
    loading: 'Controllo di questo account',
    tabs: {
      setUp: 'Configurazione',
      policies: 'Regole',
      deals: 'Trattative',
      channels: 'Canali',
      people: 'Persone',
      history: 'Cronologia',
    },
    tryAgain: 'Riprova',
    remove: 'Rimuovi',
    save: 'Salva',
    saveDefaults: 'Salva queste impostazioni',
    saving: 'Salvataggio…',
    discard: 'Annulla le modifiche',
    saved: 'La versione {version} è salvata. Vale ovunque entro un minuto.',
    changed: {
      one: '{count} modifica non è salvata',
      other: '{count} modifiche non sono salvate',
    },
    neverSaved:
      'Non è ancora stato salvato nulla: questi sono i valori predefiniti. Per i contatti valgono già; le trattative si potranno approvare dopo il salvataggio.',
    cannotSave: {
      one: '{count} valore non si può salvare così com’è. È segnalato nella sua scheda.',
      other:
        '{count} valori non si possono salvare così come sono. Sono segnalati nelle loro schede.',
    },
    nearest: 'Il valore più vicino che si può salvare è {value}.',
    readOnly: {
      title: 'Può consultare, ma non salvare',
      text: 'Solo gli amministratori modificano queste impostazioni. Sono indicati in «Persone».',
    },
    stated:
      'HubSpot non ha confermato la Sua identità: la cronologia lo indica accanto al Suo nome.',
    conflict: {
      title: '{name} ha salvato altre impostazioni, {when}',
      text: 'Quanto ha inserito è ancora qui. Modifiche dell’altra persona:',
      takeTheirs: 'Prendi le sue',
      putMineOnTop: 'Applica le mie sopra',
      after:
        'Sopra le sue: ciò che ha modificato Lei resta come lo ha Lei, tutto il resto come lo ha l’altra persona. Poi salvi come al solito.',
    },
  },
  problems: {
    noAnswer: {
      title: 'HubSpot non ha risposto',
      text: 'Controlli la connessione e riprovi. Nulla avverrà due volte.',
    },
    malformed: {
      title: 'Questa pagina ha inviato qualcosa che non doveva',
      text: 'Non è stato fatto nulla. Ricarichi la pagina. Se si ripete, lo segnali a chi si occupa dell’app: «{field}».',
    },
    unknownUser: {
      title: 'HubSpot non L’ha riconosciuta',
      text: 'Ricarichi la pagina. Se continua, verifichi in Impostazioni, «Utenti e team», che il Suo utente sia attivo.',
    },
    notAdmin: {
      title: 'Possono farlo solo gli amministratori',
      text: 'Si rivolga a una delle persone indicate in «Persone».',
    },
    notVouchedFor: {
      title: 'HubSpot deve confermare la Sua identità',
      text: 'Non lo ha fatto. Verifichi che gli endpoint pubblici siano configurati, poi ricarichi questa pagina.',
    },
    savedMeanwhile: {
      title: 'Nel frattempo ha salvato un’altra persona',
      text: 'Nulla di Suo è stato salvato. Ricarichi la pagina per vedere che cosa è cambiato.',
    },
    notSound: {
      title: '{setting}: non si può salvare così com’è',
      text: 'Modifichi il valore e salvi di nuovo. Non è stato salvato nulla.',
    },
    notSoundNearest: {
      title: '{setting}: non si può salvare così com’è',
      text: 'Il valore più vicino che si può salvare è {value}. Non è stato salvato nulla.',
    },
    notSetUp: {
      title: 'L’app non è ancora configurata',
      text: 'Sistemi prima ciò che indica la scheda «Configurazione». Manca: {missing}.',
    },
    missing: {
      'ledger object': 'l’oggetto del registro',
      clock: 'un orologio esatto',
      scopes: 'autorizzazioni (scope)',
    },
    busy: {
      title: 'HubSpot è occupato',
      text: 'Attenda un momento e riprovi. Nulla avverrà due volte.',
    },
    tooManyTests: {
      title: 'Per ora bastano i messaggi di prova',
      text: 'Al massimo cinque in dieci minuti. Il prossimo può partire il {time}.',
    },
    unconfirmed: {
      title: 'Non si sa ancora se ha funzionato',
      text: 'HubSpot non lo ha confermato in tempo. Riprovi: nulla avverrà due volte.',
    },
    trailBroken: {
      title: 'Una voce del registro è stata alterata o rimossa',
      text: 'Su un registro simile non si decide nulla. Scopra chi può modificare o eliminare l’oggetto «OTP entry» e consulti docs/ledger.md.',
    },
    delivery: {
      address: {
        title: 'Per questa via non può arrivarLe alcun messaggio',
        text: 'HubSpot non conosce per essa un Suo indirizzo o numero. Scelga un’altra via.',
      },
      recipient: {
        title: 'Il Suo indirizzo è stato rifiutato',
        text: 'Il servizio di posta non vi consegna nulla. Controlli l’indirizzo del Suo utente HubSpot.',
      },
      later: {
        title: 'Il server di posta chiede di riprovare più tardi',
        text: 'Non è partito nulla. Alcuni server lo fanno con i mittenti per loro nuovi (greylisting): invii di nuovo la prova tra qualche minuto.',
      },
      sender: {
        title: 'Il server di posta ha rifiutato il mittente',
        text: 'Verifichi che l’indirizzo del mittente indicato in «Canali» o, in mancanza, in OTP_EMAIL_ROUTE possa inviare tramite quel server.',
      },
      template: {
        title: 'HubSpot ha rifiutato l’e-mail',
        text: 'Verifichi che l’e-mail il cui ID è in «Canali» o, in mancanza, in OTP_EMAIL_ROUTE sia pubblicata, creata per l’API di invio singolo e abbia i segnaposto di src/delivery/hubspot-email-template.html.',
      },
      account: {
        title: 'Questo account HubSpot non può inviare',
        text: 'Manca il componente aggiuntivo per le e-mail transazionali o la sua autorizzazione. Un server di posta (SMTP) funziona anche senza.',
      },
      other: {
        title: 'Il messaggio è stato rifiutato',
        text: 'Veda le righe sui messaggi in «Configurazione».',
      },
    },
    withCode: '{text} La risposta è stata: {code}.',
  },
  setUp: {
    intro:
      'Ciò che serve all’app in questo account. Il controllo non cambia nulla; una correzione crea solo ciò che manca.',
    ready: { title: 'L’account è pronto', text: 'Tutto ciò che serve all’app è presente.' },
    readyWithout: {
      title: 'L’account è pronto',
      text: 'L’app funziona. Ciò che a questo account manca è indicato sotto, con quello che funziona comunque.',
    },
    notReady: {
      one: '{count} riga richiede un intervento',
      other: '{count} righe richiedono un intervento',
    },
    appCanFix: 'L’app può creare da sola ciò che manca.',
    appCanFixSome:
      'L’app può crearne una parte da sola. Il resto richiede una persona: i passaggi sono in ogni riga.',
    byHand: 'Serve una persona: i passaggi sono in ogni riga.',
    fix: 'Correggi',
    fixing: 'In corso…',
    fixAll: 'Correggi tutto ciò che l’app può',
    lookAgain: 'Controlla di nuovo',
    looking: 'Controllo…',
    columns: { state: 'Stato', what: 'Che cosa', found: 'Esito e che cosa fare' },
    states: {
      ok: 'Pronto',
      missing: 'Manca',
      wrong: 'Errato',
      without: 'Va anche senza',
      unknown: 'Non ancora noto',
    },
    groups: {
      access: 'Accesso',
      made: 'Ciò che la configurazione crea in HubSpot',
      secrets: 'Segreti',
      messages: 'Messaggi',
      proof: 'Prova',
    },
    lines: {
      token: { title: 'Token di accesso', about: 'Con cui l’app chiama HubSpot.' },
      scopes: { title: 'Autorizzazioni (scope)', about: 'Ciò che l’app può fare.' },
      entry_object: {
        title: 'Oggetto «OTP entry»',
        about: 'Il registro: ogni decisione è una voce, scritta una sola volta.',
      },
      contact_properties: {
        title: 'Proprietà dei contatti',
        about: 'Per elenchi, workflow e report.',
      },
      deal_properties: {
        title: 'Proprietà delle trattative',
        about: 'Per elenchi, workflow e report.',
      },
      contact_event: {
        title: 'Sequenza temporale dei contatti',
        about: 'Racconta che cosa è accaduto con ogni codice.',
      },
      deal_event: {
        title: 'Sequenza temporale delle trattative',
        about: 'Racconta che cosa è accaduto con ogni approvazione.',
      },
      account_id: { title: 'OTP_ACCOUNT_ID', about: 'Lega le chiavi a questo account.' },
      pepper: { title: 'OTP_PEPPER', about: 'Ogni codice nasce da qui.' },
      previous_pepper: {
        title: 'OTP_PEPPER_PREVIOUS',
        about: 'Dopo una rotazione, i codici aperti restano validi grazie a esso.',
      },
      ledger_key: { title: 'OTP_LEDGER_KEY', about: 'Sigilla il registro. Non si cambia mai.' },
      client_secret: {
        title: 'HUBSPOT_CLIENT_SECRET',
        about: 'Mostra che è HubSpot a chiamare le azioni dei workflow.',
      },
      endpoint_address: {
        title: 'OTP_ENDPOINT_BASE_URL',
        about: 'Dove rispondono le azioni dei workflow e la pagina dei codici.',
      },
      email_route: { title: 'OTP_EMAIL_ROUTE', about: 'Per quale via partono le e-mail.' },
      email_template: {
        title: 'Invio di e-mail',
        about: 'Se un messaggio potrebbe partire ora.',
      },
      sms_route: {
        title: 'OTP_SMS_ROUTE',
        about: 'Per quale via partono gli SMS e se Twilio accetta l’accesso.',
      },
      round_trip: {
        title: 'Una voce, andata e ritorno',
        about: 'Scritta, trovata con la sua chiave, il duplicato rifiutato, archiviata.',
      },
      settings: { title: 'Impostazioni', about: 'Ciò che hanno deciso gli amministratori.' },
    },
    twilio: {
      meanings: {
        '20003': 'Twilio {code}: l’accesso è errato, o l’account è sospeso',
        '20404': 'Twilio {code}: l’account non esiste',
      },
      lookUp: 'Twilio {code}, vedere twilio.com/docs/api/errors/{code}',
    },
    facts: {
      no_answer: { found: 'HubSpot non ha risposto.', step: 'Controlli di nuovo tra un attimo.' },
      busy: {
        found: 'HubSpot al momento non accetta altre chiamate.',
        step: 'Controlli di nuovo tra un minuto.',
      },
      waits_for: { found: 'Prima deve essere a posto: {of}.' },
      not_allowed: { found: 'HubSpot non permette all’app di farlo.' },
      no_token: {
        found: 'HubSpot non ha dato alcun token alla funzione.',
        step: 'Distribuisca di nuovo l’app: npm run deploy.',
      },
      token_refused: {
        found: 'HubSpot non accetta il token dell’app.',
        step: 'Installi di nuovo l’app. ' + INSTALL,
      },
      account: { found: 'Account {of}.' },
      clock_disagrees: {
        found:
          'Gli orologi della funzione e di HubSpot differiscono di oltre cinque minuti, perciò non si decide nulla.',
        step: 'Controlli di nuovo tra qualche minuto. Se continua, lo segnali a HubSpot.',
      },
      lacks_scope: { found: 'Manca: {of}.', step: INSTALL },
      scopes_not_listed: {
        found:
          'HubSpot non elenca le autorizzazioni di questa app. Le chiamate a cui ne mancava una sono indicate nelle loro righe.',
      },
      lacks_object: { found: 'Non esiste un oggetto simile.' },
      lacks_group: { found: 'Manca il gruppo «{of}».' },
      lacks_property: { found: 'Manca: {of}.' },
      not_unique: {
        found: 'Due voci possono avere lo stesso valore di {of}.',
        step: 'HubSpot rende unica una proprietà solo quando la crea: elimini {of}, poi scelga Correggi.',
      },
      other_type: {
        found: 'Di un tipo diverso da quello richiesto: {of}.',
        step: 'Elimini {of}, o rinomini la proprietà se è Sua, poi scelga Correggi.',
      },
      lacks_event: { found: 'Manca l’evento {of}.' },
      no_custom_events: {
        found:
          'Questo account non ha eventi personalizzati (Enterprise), o l’app non può usarli. Tutto funziona; nella sequenza temporale compaiono note.',
      },
      lacks_secret: { found: 'È vuoto.', step: secretStep('add', '{of}') },
      not_seen: { found: 'Da qui non si può vedere.' },
      unsound_secret: {
        found: 'È presente, ma troppo corto o non nella forma dovuta.',
        step: secretStep('update', '{of}'),
      },
      same_secret: {
        found: 'È uguale a {of}.',
        step: 'Crei un valore a sé: se uno trapela, non deve aprire l’altro.',
      },
      other_account: {
        found: 'Indica un altro account. Questo è {of}.',
        step: secretStep('update', 'OTP_ACCOUNT_ID'),
      },
      never_rotated: { found: 'Il pepper non è mai stato cambiato.' },
      rotated: {
        found: 'I codici del pepper precedente si possono inserire fino alla loro scadenza.',
      },
      no_endpoints: {
        found:
          'Nessun endpoint pubblico. Le schede, le approvazioni e la configurazione funzionano; le azioni dei workflow, la pagina dei codici e la conferma di HubSpot su chi è un utente no.',
        step: 'Serve Content Hub Enterprise. Se lo ha, imposti HUBSPOT_CLIENT_SECRET e OTP_ENDPOINT_BASE_URL.',
      },
      silent_endpoint: {
        found: 'A quell’indirizzo questa app non risponde.',
        step: 'Verifichi che il dominio sia connesso, che l’indirizzo termini con /hs/serverless e che l’app sia distribuita.',
      },
      no_single_send: {
        found:
          'HubSpot non permette all’app di inviare: manca il componente aggiuntivo per le e-mail transazionali o la sua autorizzazione.',
        step: 'Lo aggiunga, oppure indichi un server di posta in OTP_EMAIL_ROUTE: tutto il resto funziona.',
      },
      no_email: {
        found:
          'Non esiste un’e-mail con l’ID indicato in «Canali» o, in mancanza, in OTP_EMAIL_ROUTE.',
        step: 'La crei da src/delivery/hubspot-email-template.html, la pubblichi e ne inserisca lì l’ID.',
      },
      email_not_published: { found: 'L’e-mail è una bozza.', step: 'La pubblichi.' },
      email_not_readable: { found: 'HubSpot non mostra l’e-mail all’app.', step: SEND_A_TEST },
      code_place_not_seen: {
        found:
          'L’e-mail è presente. Da qui non si può vedere se il suo modello ha il posto per il codice.',
        step: SEND_A_TEST,
      },
      mail_server_silent: {
        found: 'Il server di posta non risponde, o non con il TLS richiesto.',
        step: 'Controlli host e porta in OTP_EMAIL_ROUTE.',
      },
      mail_login_refused: {
        found: 'Il server di posta non accetta l’accesso.',
        step: secretStep('update', 'OTP_EMAIL_ROUTE'),
      },
      no_text_messages: { found: 'Nessuna è impostata: i codici vanno per e-mail.' },
      sms_login_refused: {
        found: 'Twilio non accetta l’accesso ({of}).',
        step: secretStep('update', 'OTP_SMS_ROUTE'),
      },
      sms_account_suspended: {
        found: 'Twilio ha sospeso l’account, oppure è chiuso.',
        step: 'Veda la pagina dell’account presso Twilio.',
      },
      twilio_silent: {
        found: 'Twilio non ha risposto.',
        step: 'Controlli di nuovo tra un attimo.',
      },
      duplicate_accepted: {
        found: 'HubSpot ha lasciato a due voci uno stesso valore unico.',
        step: 'Non usi l’app in questo account e lo segnali ai suoi autori.',
      },
      not_found_by_key: {
        found: 'La voce è stata scritta, ma non trovata con la sua chiave.',
        step: 'Controlli di nuovo. Se continua, non usi l’app in questo account.',
      },
      not_archived: {
        found: 'Non è stato possibile archiviare la voce «Set-up probe». Non dice nulla.',
        step: 'La archivi a mano.',
      },
      trail_broken: {
        found:
          'Una voce delle impostazioni è stata alterata o rimossa, perciò non si decide nulla.',
        step: 'Scopra chi può modificare o eliminare l’oggetto «OTP entry» e consulti docs/ledger.md.',
      },
      defaults: { found: 'Non è ancora stato salvato nulla: valgono i valori predefiniti.' },
      version: { found: 'Vale la versione {of}.' },
    },
  },
  policies: {
    purpose: 'A che cosa serve il codice',
    intro:
      'Ogni scopo ha regole proprie. Una versione successiva non allenta nulla per un codice già inviato.',
    guess: 'Quanto vale tirare a indovinare',
    perCode: 'Un codice',
    perYear: 'Un record in un anno',
    oneIn: '1 su {times}',
    noChance: '–',
    perCodeIs: 'Un codice: {chance}.',
    perYearIs: 'Un record in un anno: {chance}.',
    neutral: 'La probabilità di indovinare resta la stessa.',
    labelWithRange: '{label} (da {low} a {high})',
    channels: 'Vie che un codice può prendere',
    byMailOnly: 'Solo per e-mail.',
    whenNew: 'Un codice per un indirizzo nuovo',
    verifiedActor: 'HubSpot deve confermare chi invia e chi inserisce',
    keep: 'Per quanto la traccia resta completa',
    keepAbout:
      'Ciò che è più vecchio si può ridurre nella pagina di audit: allora prova che qualcosa è avvenuto e non nomina nessuno.',
    keepForEver: 'per sempre',
    keepDays: { one: '{count} giorno', many: '{count} giorni', other: '{count} giorni' },
    purposes: {
      caller_check: 'Una persona al telefono',
      sensitive_request: 'Una richiesta delicata',
      regulated_request: 'Una richiesta regolamentata',
      portal_access: 'Accesso al portale',
      email_ownership: 'Titolarità di un indirizzo e-mail',
      deal_approval: 'Approvazione di una fase di trattativa',
    },
    numbers: {
      digits: {
        label: 'Cifre di un codice',
        about: 'Ognuna in più rende dieci volte meno probabile indovinare.',
      },
      minutes: {
        label: 'Minuti di validità di un codice',
        about: 'Una risposta tardiva non viene nemmeno confrontata.',
      },
      attempts: {
        label: 'Risposte che un codice accetta',
        about: 'Dopo l’ultima il codice è esaurito.',
      },
      coolDownSeconds: {
        label: 'Secondi tra due messaggi',
        about: 'A uno stesso indirizzo o numero.',
      },
      sendsPer10Minutes: {
        label: 'Messaggi in 10 minuti',
        about: 'A uno stesso indirizzo o numero.',
      },
      sendsPerDay: {
        label: 'Messaggi in 24 ore',
        about: 'A uno stesso indirizzo o numero.',
      },
      wrongPerWeek: {
        label: 'Risposte errate in 7 giorni',
        about: 'Per un record dal suo ultimo successo. Poi viene bloccato.',
      },
      countsForMinutes: {
        label: 'Minuti per cui vale una verifica',
        about: 'Per quanto tempo il record indica «verificato».',
      },
      newForHours: {
        label: 'Ore in cui un indirizzo è nuovo',
        about: 'Da quando è arrivato a un record già esistente.',
      },
    },
    whenNewOptions: { warn: 'parte con un avviso', refuse: 'viene rifiutato' },
    channelNames: { email: 'E-mail', sms: 'SMS' },
    channelOrders: {
      email: 'Solo e-mail',
      sms: 'Solo SMS',
      'email,sms': 'Prima e-mail, altrimenti SMS',
      'sms,email': 'Prima SMS, altrimenti e-mail',
    },
  },
  deals: {
    intro:
      'Una trattativa raggiunge una fase protetta quando chi approva ha confermato proprio questo passaggio con un codice.',
    none: {
      title: 'Nessuna fase è protetta',
      text: 'Protegga una fase e nessuna trattativa vi passerà dalla sua scheda senza approvazione.',
    },
    homeCurrency: 'Valuta di una trattativa che non ne indica',
    currencyFormat: 'Tre lettere maiuscole, per esempio EUR.',
    addStage: 'Proteggi una fase',
    removeStage: 'Non proteggere più questa fase',
    stage: 'Fase',
    stageOf: '{pipeline}: {stage}',
    unknownStage:
      'Questo account non ha più questa fase. Ne scelga un’altra o tolga la protezione.',
    twice: 'Questa fase è già protetta. Ne scelga un’altra.',
    currencies: 'Valute dei suoi importi',
    currenciesAbout:
      'Separate da virgole. Una trattativa in qualsiasi altra valuta conta come la più grande.',
    noCurrency: 'Indichi almeno una valuta.',
    tier: 'Livello {number}',
    addTier: 'Aggiungi un livello per importi maggiori',
    removeTier: 'Rimuovi questo livello',
    from: 'Da {currency}',
    amount: 'Un importo pari o superiore a 0.',
    first: 'Approva',
    second: 'E poi, un’altra persona',
    kinds: {
      none: 'Nessun altro',
      owner: 'proprietario della trattativa',
      property: 'chi indica una proprietà',
      users: 'una di queste persone',
    },
    property: 'Nome interno della proprietà',
    propertyAbout: 'Di tipo utente HubSpot, per esempio deal_manager.',
    users: 'Persone',
    nobody: 'Scelga almeno una persona.',
    requesterMayApprove: 'Chi chiede può essere chi approva',
    approverEnters:
      'Solo chi approva può inserire il codice, e HubSpot deve confermarne l’identità',
  },
  channels: {
    intro:
      'Come partono i messaggi è in due segreti, così nessuna pagina mostra una password. Ciò che vale, per quanto si può mostrare:',
    columns: { channel: 'Canale', via: 'Con', brand: 'Firma', detail: 'Tramite' },
    sender: {
      title: 'Da chi arrivano le e-mail',
      about:
        'Un campo vuoto vale come dice il segreto OTP_EMAIL_ROUTE. Una prova parte secondo ciò che è salvato.',
      labels: {
        senderName: 'Nome del mittente',
        senderAddress: 'Indirizzo del mittente',
        replyTo: 'Indirizzo per le risposte',
        emailId: 'ID dell’e-mail di HubSpot',
      },
      nameAbout: {
        hubspot:
          'È la firma dei messaggi. Compare nella riga del mittente quando qui è indicato anche un indirizzo del mittente.',
        smtp: 'Compare nella riga del mittente ed è la firma dei messaggi.',
      },
      nameWrong: 'Al massimo 80 lettere, cifre, spazi e, tra i segni, solo & . , ’ + ! ( ) / -',
      addressAbout: {
        hubspot:
          'Deve essere verificato in HubSpot: di un dominio di invio e-mail connesso o di un utente. Al posto di ogni altro HubSpot ne mette uno suo. Vuoto: come nell’e-mail.',
        smtp: 'Uno da cui il server di posta Le consente di inviare. Ciò che non può essere recapitato vi ritorna.',
      },
      addressWrong: 'Un solo indirizzo e-mail, per esempio verify@il.suo.dominio.',
      replyToAbout: {
        hubspot: 'Vuoto: come nell’e-mail.',
        smtp: 'Vuoto: le risposte vanno al mittente.',
      },
      emailIdAbout:
        'Un’e-mail pubblicata e salvata per l’API di invio singolo. HubSpot ne mostra l’ID nei dettagli dell’e-mail.',
      emailIdWrong: 'Un numero, per esempio 7001.',
    },
    countries: 'Paesi che ricevono SMS',
    countriesAbout:
      'Nessuno scelto: solo il paese del numero mittente. Ogni paese in più è uno in più in cui qualcuno può farLe salire i costi.',
    messagesPerDay: 'SMS al giorno',
    messagesPerDayAbout:
      'Per l’intero account. Quando sono esauriti, gli SMS attendono il giorno dopo.',
    test: 'Inviami una prova',
    testing: 'Invio…',
    preview: 'Mostra il testo',
    previewing: 'Caricamento…',
    previewFailed: 'Non è stato possibile caricare il testo. Riprovi.',
    testAbout:
      'Solo a Lei, {email}, come lo riceverebbe un contatto, con un codice che non serve a nulla.',
    testAboutNobody:
      'Solo a Lei, come lo riceverebbe un contatto, con un codice che non serve a nulla.',
    testChannel: 'Canale della prova',
    language: 'Lingua',
    handedOver: 'Consegnato per {to}. Verifichi che arrivi e che contenga il codice.',
    vias: {
      hubspot: 'e-mail transazionali di HubSpot',
      smtp: 'un server di posta',
      twilio: 'Twilio',
      none: 'non configurato',
    },
  },
  people: {
    intro:
      'Conta il ruolo proprio di una persona. Senza, il più alto tra quello di tutti e quelli dei suoi team.',
    noAdmin: {
      title: 'Non c’è ancora alcun amministratore',
      text: 'Finché è così, chiunque può modificare queste impostazioni. Per prima cosa, aggiunga il Suo nome.',
    },
    makeMeAdmin: 'Rendimi amministratore',
    everyone: 'Tutti',
    teams: 'Team',
    people: 'Persone',
    add: {
      team: 'Dai un ruolo a un team',
      person: 'Dai un ruolo a una persona',
      choose: 'Scegli…',
    },
    role: 'Ruolo',
    gone: 'Non più in questo account ({id})',
    columns: { who: 'Chi', role: 'Ruolo' },
    roleOption: '{name}: {about}',
    roles: {
      viewer: { name: 'Lettore', about: 'vede a che punto è un record' },
      sender: { name: 'Mittente', about: 'invia codici, li verifica, chiede approvazioni' },
      approver: {
        name: 'Approvatore',
        about: 'può ricevere richieste di approvare fasi di trattative',
      },
      supervisor: {
        name: 'Supervisore',
        about: 'sblocca un record o conferma a mano, con un secondo supervisore',
      },
      admin: { name: 'Amministratore', about: 'modifica queste impostazioni' },
    },
  },
  history: {
    none: {
      title: 'Non è ancora stato salvato nulla',
      text: 'Qui compare ogni versione salvata, con ciò che ha cambiato.',
    },
    columns: { version: 'Versione', when: 'Quando', who: 'Chi', changes: 'Modifiche' },
    noChange: 'I valori predefiniti, invariati',
    change: '{label}: {before} → {now}',
    nothing: 'nulla',
    asSecret: 'come dice il segreto',
    entries: { one: '{count} elemento', other: '{count} elementi' },
    yes: 'sì',
    no: 'no',
    workflow: 'Workflow {id}',
    entryPage: 'La pagina dei codici',
    stated: '{name} (secondo la pagina)',
    settingOf: '{purpose}, {setting}',
    labels: {
      homeCurrency: 'Valuta di una trattativa che non ne indica',
      stages: 'Fasi protette',
      senderName: 'Nome del mittente delle e-mail',
      senderAddress: 'Indirizzo del mittente delle e-mail',
      replyTo: 'Indirizzo per le risposte alle e-mail',
      emailId: 'ID dell’e-mail di HubSpot',
      countries: 'Paesi che ricevono SMS',
      messagesPerDay: 'SMS al giorno',
      everyone: 'Ruolo di tutti',
      teams: 'Ruoli dei team',
      people: 'Ruoli delle persone',
      noAdmin: 'Un elenco di ruoli senza amministratore',
      youNoAdmin: 'Un elenco di ruoli in cui c’è un amministratore, ma non è Lei',
    },
  },
};
