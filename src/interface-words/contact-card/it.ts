import type { ContactWords } from '../../app/cards/words/en/contact-card.ts';
import { BOTH_CARDS } from '../both-cards/it.ts';

export const CONTACT_CARD: ContactWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Di recente sono stati inviati lì molti codici',
      'Potrà inviarne un altro {when}. Fino ad allora scelga un altro indirizzo o numero del record, oppure verifichi in altro modo.',
    ],
    account_limit: [
      'Il Suo account ha raggiunto il limite',
      'Riprovi {when}. Fino ad allora verifichi in altro modo.',
    ],
    sms_limit: [
      'Oggi il Suo account ha inviato molti SMS',
      'Il prossimo potrà partire {when}. Fino ad allora invii il codice via e-mail o verifichi in altro modo.',
    ],
    country_not_allowed: [
      'Non si inviano SMS verso quel Paese',
      'Non è stato inviato nulla. Invii il codice via e-mail, verifichi in altro modo o chieda al Suo amministratore HubSpot di consentire il Paese.',
    ],
    locked: [
      'Bloccato {until}',
      'Ci sono stati troppi codici errati per questo motivo. Attenda fino ad allora o verifichi in altro modo.',
    ],
    expired: [
      'Il codice è scaduto',
      'Invii un nuovo codice e chieda a chi chiama di leggere il messaggio più recente.',
    ],
    too_many_attempts: [
      'Tentativi esauriti',
      'Questo codice non può più essere provato. Invii un nuovo codice e chieda a chi chiama di leggere il messaggio più recente.',
    ],
    already_used: [
      'Questo codice è già stato usato',
      'Un codice vale una sola volta. Per verificare di nuovo, ne invii un altro.',
    ],
    cancelled: [
      'Questo codice è stato annullato',
      'Non funziona più. Ne invii uno nuovo se serve ancora.',
    ],
    rejected: [
      'Questo codice è stato rifiutato',
      'Qualcuno ha detto di no a ciò per cui serviva, quindi non funziona più. Chieda il perché prima di inviarne uno nuovo.',
    ],
    replaced: [
      'È stato inviato un codice più recente',
      'Funziona solo il codice più recente. Chieda a chi chiama di leggere il messaggio più recente.',
    ],
    changed_since: [
      'Il record è cambiato dopo l’invio del codice',
      'Il codice non corrisponde più. Guardi che cosa è cambiato, annulli questo codice e ne invii uno nuovo.',
    ],
    no_open_code: [
      'Nessun codice è aperto',
      'Invii un nuovo codice e chieda a chi chiama di leggere il messaggio più recente.',
    ],
    record_not_found: [
      'Questo contatto non si trova',
      'Potrebbe essere stato eliminato. Ricarichi la pagina o cerchi di nuovo la persona.',
    ],
    record_merged: [
      'Questo contatto è stato unito a un altro',
      'Apra il contatto {into} e verifichi da lì.',
    ],
    no_such_destination: [
      'Non è più presente nel record',
      'Non è stato inviato nulla. Scelga un indirizzo o un numero presente ora.',
    ],
    recently_changed: [
      'Troppo recente per questo motivo',
      'È entrato nel record {ago}. Richiami a un numero di telefono presente da più tempo o si rivolga a un supervisore.',
    ],
    unknown_challenge: [
      'Questo codice non si trova',
      'Non è stato verificato nulla. Ricarichi la pagina e invii un nuovo codice.',
    ],
    other_record: [
      'Questo codice appartiene a un altro record',
      'Non è stato verificato nulla. Ricarichi la pagina e invii un nuovo codice da questo contatto.',
    ],
    not_locked: [
      'Questo motivo non è bloccato',
      'Non c’è nulla da sbloccare: si può inviare un codice.',
    ],
    override_over: [
      'Quella richiesta non è più valida',
      'È scaduta, è già stata confermata o un’altra ne ha preso il posto. La ripeta se è ancora necessaria.',
    ],
    second_person: [
      'Serve una seconda persona',
      'La richiesta è Sua. Chieda a un altro supervisore di aprire questo contatto e confermarla.',
    ],
    delivery_refused: [
      'Il messaggio è stato rifiutato',
      'Non arriverà nulla. Scelga un altro indirizzo o numero del record, oppure verifichi in altro modo.',
    ],
    trail_broken: [
      'Le verifiche di questo contatto non sono coerenti',
      'Per sicurezza, qui non si possono inviare né verificare codici. Verifichi in altro modo e avvisi il Suo amministratore HubSpot.',
    ],
  },
  looking: {
    label: 'Ricerca delle verifiche di questo contatto',
    failed:
      'Le verifiche di questo contatto non possono ancora essere mostrate. Riprovi tra un momento.',
  },
  purposes: {
    caller_check: 'Confermare chi chiama',
    sensitive_request: 'Prima di una modifica delicata',
    regulated_request: 'Richiesta regolamentata',
    portal_access: 'Accesso al portale',
    email_ownership: 'Confermare l’indirizzo e-mail',
    deal_approval: 'Approvazione di una trattativa',
  },
  purposeNow: {
    byWorkflow: '{purpose}, da un workflow',
    byHand: '{purpose} (confermato a mano)',
    open: '{purpose} (codice aperto)',
    verified: '{purpose} (verificato)',
    locked: '{purpose} (bloccato)',
  },
  send: {
    reason: 'Motivo',
    destination: 'Inviare il codice a',
    first: 'Invia codice',
    next: 'Invia un nuovo codice',
    anew: 'Verifica di nuovo',
    noDestination: [
      'Nessun indirizzo e-mail per questo contatto',
      'Ne aggiunga uno al record, poi torni qui. Un indirizzo nuovo prova poco per un certo tempo: se chi chiama glielo ha appena dato, lo confermi prima in altro modo.',
    ],
    anotherAddress: [
      'Chi chiama chiede un altro indirizzo?',
      'I codici vanno solo a indirizzi e numeri di questo record. Consideri la richiesta un segnale d’allarme: non ne aggiunga durante la chiamata. Richiami invece a un numero di telefono presente nel record da più tempo o si rivolga a un supervisore.',
    ],
  },
  to: { email: '{masked}', sms: 'SMS a {masked}' },
  fresh: {
    to: {
      added: {
        day: '{to} (aggiunto da meno di un giorno)',
        month: '{to} (aggiunto da meno di 30 giorni)',
      },
      changed: {
        day: '{to} (modificato da meno di un giorno)',
        month: '{to} (modificato da meno di 30 giorni)',
      },
    },
    email: {
      added: {
        you: 'Questo indirizzo è stato aggiunto da Lei {ago}',
        they: 'Questo indirizzo è stato aggiunto {ago}',
      },
      changed: {
        you: 'Questo indirizzo è stato modificato da Lei {ago}',
        they: 'Questo indirizzo è stato modificato {ago}',
      },
    },
    sms: {
      added: {
        you: 'Questo numero è stato aggiunto da Lei {ago}',
        they: 'Questo numero è stato aggiunto {ago}',
      },
      changed: {
        you: 'Questo numero è stato modificato da Lei {ago}',
        they: 'Questo numero è stato modificato {ago}',
      },
    },
    month: 'Se lo aspettava? Altrimenti verifichi in altro modo.',
    day: {
      you: 'Se glielo ha chiesto chi chiama, un codice inviato lì non prova nulla sulla persona di questo record. In caso di dubbio, richiami a un numero di telefono presente nel record da più tempo.',
      they: 'Chi si impossessa di un account spesso comincia da qui. In caso di dubbio, richiami a un numero di telefono presente nel record da più tempo.',
    },
    tooNew: [
      'Troppo recente per questo motivo',
      '{what}. Per questo motivo non vi si può inviare alcun codice {until}. Nel frattempo richiami a un numero di telefono presente nel record da più tempo o si rivolga a un supervisore.',
    ],
    tooNewOfSome: [
      'Troppo recente per questo motivo',
      '{what}. Per questo motivo non vi si può inviare alcun codice {until}. Nel frattempo scelga una destinazione presente nel record da più tempo, richiami a un numero di questo tipo o si rivolga a un supervisore.',
    ],
  },
  open: {
    sentBy: '{By}, {ago}',
    mayComeBack:
      'Se un’email a un indirizzo aggiuntivo torna indietro, questa scheda non lo viene a sapere: chieda se è arrivata.',
    noResend:
      'Di recente ci sono stati molti messaggi: non ne possono partire altri prima che questo codice termini.',
    cancel: 'Annulla codice',
    cancelling: 'Annullamento…',
    label: 'Codice letto da chi chiama',
    hint: '{symbols}; spazi e trattini non contano. Un codice completo viene verificato da solo.',
    enter: 'Verifica codice',
    alreadyTried: 'Questo lo ha già provato ed era sbagliato. Chieda a chi chiama di rileggerlo.',
    wrongHint: 'Chieda a chi chiama di leggere lentamente il codice dal messaggio più recente.',
    theirs: [
      'Questo codice lo inserisce il destinatario',
      'Non lo chieda: il messaggio gli dice di non leggerlo mai a nessuno. Questa scheda indicherà quando sarà stato inserito.',
    ],
    refused: ['Il messaggio è stato rifiutato', 'Non arriverà nulla. {wayOn}'],
    wayOn: {
      ofWorkflow: 'Contatti la persona per un’altra via o invii un codice da questa scheda.',
      another: 'Invii un nuovo codice per un’altra via: sostituisce questo.',
      nowhere:
        'Non c’è un altro indirizzo o numero a cui inviare un codice: verifichi in altro modo o si rivolga a un supervisore.',
    },
    goneText:
      'Il codice inviato lì non può essere usato. Scopra chi ha modificato il record e perché, annulli questo codice e ne invii uno nuovo.',
  },
  script: {
    title: 'Da dire a chi chiama',
    keepAddress: 'Non dica dove è stato inviato: chi chiama sa dove guardare.',
    openings: {
      caller_check: 'Prima di continuare vorrei assicurarmi di parlare con la persona giusta.',
      sensitive_request:
        'Prima di modificare qualcosa per Lei, devo verificare che la richiesta sia Sua.',
      regulated_request:
        'Prima di dare seguito a questa richiesta, devo confermarla con Lei e tenerne traccia.',
      portal_access: 'Prima di aprirLe il portale, devo verificare che sia Lei.',
      email_ownership: 'Vorrei assicurarmi che abbiamo il Suo indirizzo e-mail corretto.',
      deal_approval: 'Prima di registrare la Sua approvazione, devo verificare che sia Sua.',
    },
    sentByMe: '“{opening} Ho appena inviato {code} {to}.”',
    sentByUs: '“{opening} Abbiamo inviato {code} {to}.”',
    to: {
      email: 'all’indirizzo e-mail che abbiamo registrato per Lei',
      sms: 'via SMS al numero di telefono che abbiamo registrato per Lei',
    },
    codes: {
      digits: 'un codice di {count} cifre',
      letters_and_digits: 'un codice di {count} lettere e cifre',
    },
    phrase:
      '“Perché sappia che siamo noi: il messaggio mostra le parole {phrase}. Se il Suo le mostra, mi legga per favore il codice.”',
  },
  gone: {
    email: 'Questo indirizzo non è più nel record',
    sms: 'Questo numero non è più nel record',
  },
  verified: {
    title: 'Verificato',
    when: 'Verificato {ago} {by} per “{purpose}”; valido {until}.',
    goneText: {
      email:
        'La verifica non dice nulla sull’indirizzo che c’è ora. Se ne serve una per quello, verifichi di nuovo.',
      sms: 'La verifica non dice nulla sul numero che c’è ora. Se ne serve una per quello, verifichi di nuovo.',
    },
    reads: {
      email: 'può leggere la casella {masked}',
      sms: 'può leggere gli SMS inviati a {masked}',
    },
    caller: 'Chi chiama {reads}.',
    somebody: 'Chi ha inserito il codice {reads}. Non dice nulla su chi chiama.',
    notIdentity: {
      email: 'Questo è ciò che mostra un codice. Non prova chi sta leggendo la posta.',
      sms: 'Questo è ciò che mostra un codice. Non prova chi ha in mano il telefono.',
    },
  },
  ended: {
    expired: [
      'Il codice è scaduto',
      'Il codice per {masked} ha smesso di funzionare {at}. Ne invii uno nuovo quando chi chiama è pronto a leggerlo.',
    ],
    used_up: [
      'Tentativi esauriti',
      'Il codice per {masked} è terminato dopo {tries}. Ne invii uno nuovo e chieda a chi chiama di leggere il messaggio più recente. Se sembrava tirare a indovinare, si fermi e verifichi in altro modo.',
    ],
    cancelled: [
      'Il codice è stato annullato',
      'Il codice per {masked} è stato annullato {by} {at}. Non funziona più. Ne invii uno nuovo se serve ancora.',
    ],
    locked: [
      'Bloccato {until}',
      'Ci sono stati troppi codici errati per questo motivo, quindi non si possono inviare né verificare codici. Attenda fino ad allora, faccia sbloccare da due supervisori o verifichi in altro modo: per esempio, richiami a un numero di telefono presente nel record da più tempo.',
    ],
  },
  endedOfWorkflow: {
    expired: [
      'Il codice è scaduto',
      'Il codice che un workflow ha inviato a {masked} ha smesso di funzionare {at}. Se ha la persona al telefono, può inviarne uno Lei.',
    ],
    used_up: [
      'Tentativi esauriti',
      'Il codice che un workflow ha inviato a {masked} è terminato dopo {tries}. Chieda alla persona se è stata lei: altrimenti qualcuno sta tirando a indovinare. In tal caso verifichi in altro modo.',
    ],
    cancelled: [
      'Il codice è stato annullato',
      'Il codice per {masked} è stato annullato {by} {at}. Non funziona più. Ne invii uno nuovo se serve ancora.',
    ],
    locked: [
      'Bloccato {until}',
      'Ci sono stati troppi codici errati in moduli o pagine, quindi i workflow non possono inviare né verificare codici per questo motivo. Lei può ancora farlo: scelga lo stesso motivo senza “da un workflow”.',
    ],
  },
  override: {
    label: 'Perché',
    hint: 'Per il secondo supervisore e per il record. Nessun segreto: il testo resta lì.',
    busy: 'Richiesta in corso…',
    giving: 'Conferma in corso…',
    unlock: {
      start: 'Sblocca…',
      means:
        'Scopra prima chi ha inserito i codici errati. Quando un secondo supervisore acconsente, si potranno di nuovo inviare e verificare codici per questo motivo.',
      press: 'Chiedi lo sblocco',
      give: 'Conferma lo sblocco',
      agree:
        'Se conferma, i codici errati finora non contano più e si possono di nuovo inviare e verificare codici per questo motivo. Confermi solo se ha la certezza che nessuno sta tirando a indovinare.',
      asked: 'Lo sblocco di questo motivo è stato chiesto {by} {ago}.',
    },
    confirm: {
      start: 'Conferma a mano…',
      means:
        'Per un’emergenza in cui non si può usare alcun codice. Lei e un secondo supervisore garantite per questa persona, e il record lo dice: chi, perché e che nessun codice è stato inserito.',
      press: 'Chiedi la conferma',
      give: 'Conferma a mano',
      agree:
        'Se conferma, garantite insieme per questa persona per il tempo in cui varrebbe un codice. Il record dirà che nessun codice è stato inserito. Confermi solo se sa in prima persona di chi si tratta.',
      asked: 'Una conferma a mano è stata chiesta {by} {ago}.',
    },
    pending: [
      'In attesa di un secondo supervisore',
      '{asked} Un altro supervisore può confermare su questa scheda {until}. Motivo: “{reason}”',
    ],
    byHand: 'Confermato a mano',
    proof: 'Confermato a mano {by}: nessun codice è stato inserito. Motivo: “{reason}”',
    when: 'Confermato a mano {ago} {by} per “{purpose}”; valido {until}.',
    noCode: 'Due supervisori garantiscono. Non mostra che qualcuno potesse leggere un messaggio.',
  },
  history: {
    title: 'Verifiche precedenti',
    columns: { when: 'Quando', outcome: 'Esito', about: 'Motivo e indirizzo', by: 'Da' },
    outcomes: {
      verified: 'Verificato',
      expired: 'Scaduto',
      used_up: 'Tentativi esauriti',
      cancelled: 'Annullato',
      replaced: 'Sostituito',
      by_hand: 'Confermato a mano',
    },
  },
};
