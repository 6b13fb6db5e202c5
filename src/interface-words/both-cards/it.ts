import type { BothWords } from '../../app/cards/words/en/both-cards.ts';

export const BOTH_CARDS: BothWords = {
  language: 'it',
  back: 'Indietro',
  tryAgain: 'Riprova',
  later: '{label} {when}',
  inOneLine: '{title}. {text}',
  times: {
    justNow: 'poco fa',
    in: 'tra {time}',
    atTime: 'alle {time}',
    atDate: 'il {time}',
    untilTime: 'fino alle {time}',
    untilDate: 'fino al {time}',
    left: 'ancora {time}',
    worksUntil: 'valido {until}',
  },
  people: {
    named: { who: '{name}', by: 'da {name}' },
    you: { who: 'Lei', by: 'da Lei' },
    user: { who: 'un altro utente', by: 'da un altro utente' },
    workflow: { who: 'un workflow', by: 'da un workflow' },
    form: { who: 'qualcuno in un modulo', by: 'da qualcuno in un modulo' },
    page: { who: 'qualcuno su una pagina', by: 'da qualcuno su una pagina' },
    both: { who: '{one} e {another}', by: '{byOne} e {byAnother}' },
  },
  roles: {
    viewer: 'lettore',
    sender: 'mittente',
    approver: 'approvatore',
    supervisor: 'supervisore',
    admin: 'amministratore',
  },
  symbols: { digits: '{count} cifre', letters_and_digits: '{count} lettere e cifre' },
  entry: {
    checking: 'Verifica in corso…',
    lastTry: 'Ultimo tentativo. Se è sbagliato, questo codice termina e ne servirà uno nuovo.',
    wrong: 'Il codice non è corretto. {Left}.',
    lastWasWrong: 'L’ultimo codice inserito era sbagliato. {Left}.',
    triesLeft: { one: 'resta {count} tentativo', other: 'restano {count} tentativi' },
    tries: { one: '{count} tentativo', other: '{count} tentativi' },
  },
  sent: {
    to: { email: 'a {masked}', sms: 'via SMS al numero {masked}' },
    sending: 'Invio di un codice {to}',
    handed_over: 'Codice inviato {to}',
    delivered: 'Codice consegnato {to}',
    perhaps: 'Codice per {masked}',
    unconfirmed: [
      'Non abbiamo potuto confermare che il messaggio sia partito',
      'Lo invii di nuovo: il codice è lo stesso e non costa alcun tentativo.',
    ],
    putOff: [
      'L’invio del messaggio è stato rimandato',
      'Non è ancora partito nulla: l’altro lato ha chiesto di riprovare tra qualche minuto, come fanno alcuni server di posta con i mittenti per loro nuovi. Lo invii di nuovo allora: il codice è lo stesso.',
    ],
    undelivered: {
      no_mailbox: [
        'Questa casella di posta non esiste',
        'Il messaggio è tornato indietro: l’indirizzo non esiste. {wayOn}',
      ],
      mailbox_full: [
        'La casella di posta è piena',
        'Il messaggio è tornato indietro: la casella non accetta altra posta. {wayOn}',
      ],
      blocked: [
        'Il messaggio è stato bloccato',
        'È stato considerato spam, oppure l’altro lato non accetta messaggi di questo tipo. {wayOn}',
      ],
      bounced_before: [
        'La posta a questo indirizzo è già tornata indietro',
        'Per questo HubSpot non vi invia più nulla. {wayOn}',
      ],
      phone_unreachable: [
        'Il telefono non è raggiungibile',
        'Il messaggio non è arrivato: il telefono è spento, fuori copertura o non più in uso. {wayOn}',
      ],
      no_texts: [
        'Questo numero non può ricevere SMS',
        'Il messaggio non è arrivato: è una linea fissa, oppure la sua rete non accetta SMS. {wayOn}',
      ],
      our_side: [
        'Per questa via al momento non partono messaggi',
        'Non dipende dal destinatario. Chieda al Suo amministratore HubSpot di controllare la scheda “Configurazione” nelle impostazioni dell’app. Nel frattempo un’altra via potrebbe funzionare.',
      ],
      other: [
        'Il messaggio non è arrivato',
        'L’altro lato non ha indicato un motivo a noi noto. {wayOn}',
      ],
    },
    again: 'Invia di nuovo',
    busy: 'Invio in corso…',
  },
  reason: {
    tooShort: 'Scriva almeno {least} caratteri.',
    tooLong: 'Riduca il testo a {most} caratteri: ne ha {count}.',
  },
  noAnswer: [
    'HubSpot non ha risposto',
    'Controlli la connessione e riprovi. Nulla verrà eseguito due volte.',
  ],
  commonRefusals: {
    cool_down: [
      'Un messaggio è appena partito',
      'Gli dia il tempo di arrivare. Potrà inviarne un altro {when}.',
    ],
    rep_limit: ['Ha inviato molti codici in poco tempo', 'Potrà inviare il prossimo {when}.'],
    not_a_code: [
      'Questo non sembra un codice',
      'Un codice ha {symbols}. Nessun tentativo è stato consumato: controlli quanto ha scritto e riprovi.',
    ],
    unknown_user: [
      'HubSpot non l’ha riconosciuta',
      'Ricarichi la pagina. Se il problema persiste, si rivolga al Suo amministratore HubSpot.',
    ],
    not_allowed: [
      'Il Suo ruolo non consente questa operazione',
      'Occorre il ruolo “{role}”. Si rivolga a un collega che lo ha o al Suo amministratore HubSpot.',
    ],
    actor_not_verified: [
      'HubSpot non ha confermato la Sua identità',
      'Ricarichi la pagina. Se il problema persiste, si rivolga al Suo amministratore HubSpot.',
    ],
    malformed_request: [
      'Questa scheda ha inviato qualcosa di errato',
      'Non è stato fatto nulla. Ricarichi la pagina. Se succede di nuovo, indichi al Suo amministratore HubSpot: “{field}”.',
    ],
    busy: ['HubSpot è occupato', 'Attenda un momento e riprovi. Nulla verrà eseguito due volte.'],
    unconfirmed: [
      'Non sappiamo ancora se l’operazione è riuscita',
      'HubSpot non l’ha confermata in tempo. Riprovi: nulla verrà eseguito due volte.',
    ],
    not_set_up: [
      'La verifica OTP non è configurata correttamente',
      'Chieda al Suo amministratore HubSpot di controllare: {missing}.',
    ],
  },
};
