import type { DealWords } from '../../app/cards/words/en/deal-card.ts';
import { BOTH_CARDS } from '../both-cards/it.ts';

export const DEAL_CARD: DealWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Questo approvatore ha ricevuto molti codici',
      'Chieda a qualcun altro o ne invii un altro {when}.',
    ],
    account_limit: [
      'Il Suo account ha raggiunto il limite di codici',
      'Chieda di nuovo l’approvazione {when}.',
    ],
    sms_limit: ['Niente più SMS per oggi', 'Chieda di nuovo domani.'],
    country_not_allowed: ['Non si inviano SMS verso quel Paese', 'Chieda a qualcun altro.'],
    expired: ['Il tempo è scaduto', 'Chieda di nuovo l’approvazione.'],
    too_many_attempts: [
      'Tentativi esauriti',
      'Questo codice non può più essere provato. Chieda di nuovo l’approvazione.',
    ],
    already_used: [
      'Questo codice è già stato usato',
      'Ricarichi la pagina per vedere che cosa ne è stato.',
    ],
    cancelled: [
      'Questa richiesta è stata ritirata',
      'Il suo codice non funziona più. Chieda di nuovo l’approvazione.',
    ],
    rejected: [
      'Questa richiesta è stata respinta',
      'Legga il perché nell’elenco qui sotto, poi chieda di nuovo.',
    ],
    replaced: ['È stato inviato un codice più recente', 'Usi il codice del messaggio più recente.'],
    no_open_code: ['Nessuna richiesta è aperta', 'Chieda di nuovo l’approvazione.'],
    record_not_found: [
      'Questa trattativa non si trova',
      'Potrebbe essere stata archiviata o eliminata. La ripristini o la cerchi di nuovo.',
    ],
    record_merged: [
      'Questa trattativa è stata unita a un’altra',
      'Apra la trattativa {into} e chieda lì l’approvazione.',
    ],
    no_such_destination: [
      'L’approvatore non ha un indirizzo e-mail per un codice',
      'Non è stato inviato nulla. Chieda a qualcun altro o faccia controllare l’utente al Suo amministratore HubSpot.',
    ],
    recently_changed: [
      'L’indirizzo e-mail dell’approvatore è troppo recente',
      'È stato modificato {ago}. Chieda a qualcun altro o avvisi il Suo amministratore HubSpot.',
    ],
    unknown_challenge: [
      'Questa richiesta non si trova',
      'Non è stato approvato nulla. Ricarichi la pagina. Chieda di nuovo l’approvazione.',
    ],
    other_record: [
      'Questa richiesta appartiene a un altro record',
      'Non è stato approvato nulla. Ricarichi la pagina. Chieda di nuovo l’approvazione.',
    ],
    trail_broken: [
      'Le approvazioni di questa trattativa non sono coerenti',
      'Per sicurezza, qui non si può approvare nulla. Avvisi il Suo amministratore HubSpot.',
    ],
    no_amount: [
      'Questa trattativa non ha un importo',
      'Da esso dipende chi deve approvare. Inserisca l’importo nella trattativa, poi chieda l’approvazione.',
    ],
    no_owner: [
      'Questa trattativa non ha un proprietario',
      'È il proprietario a dover approvare. Assegni un proprietario alla trattativa, poi chieda.',
    ],
    no_such_stage: [
      'Quella fase non è nella pipeline di questa trattativa',
      'Non è stato inviato nulla. Scelga una delle fasi proposte ora.',
    ],
    already_there: ['La trattativa è già in quella fase', 'Scelga una fase successiva.'],
    not_guarded: [
      'Questo passaggio non richiede approvazione',
      'Sposti la trattativa direttamente nel record.',
    ],
    requester_is_approver: [
      'Approverebbe la Sua stessa richiesta',
      'Deve chiedere qualcun altro. Lo faccia fare a un collega da questa scheda.',
    ],
    no_such_approver: [
      'Quella persona non può dare questa approvazione',
      'Non è indicata per questo passaggio o l’ha già approvato. Scelga qualcun altro.',
    ],
    approver_left: [
      '{Approver} non può più approvare',
      'Non è più un utente attivo di questo account. Chieda a qualcun altro o faccia indicare un altro approvatore al Suo amministratore HubSpot.',
    ],
    no_approver: [
      'Questa trattativa non indica alcun approvatore',
      'Scelga qualcuno nella proprietà “{property}” della trattativa, poi chieda l’approvazione.',
    ],
    approver_must_enter: [
      'Solo {approver} può inserire questo codice',
      'Non è stato approvato nulla. Va inserito di persona, dove HubSpot riconosce l’utente.',
    ],
    not_approved: ['Questo passaggio non è approvato', 'Chieda prima l’approvazione.'],
    move_refused: [
      'HubSpot non ha spostato la trattativa',
      'HubSpot indica: “{reason}” Completi ciò che HubSpot richiede e riprovi; non serve un nuovo codice.',
    ],
    move_refused_mutely: [
      'HubSpot non ha spostato la trattativa',
      'Completi ciò che HubSpot richiede e riprovi; non serve un nuovo codice.',
    ],
    moving: [
      'La trattativa viene spostata in questo momento',
      'Dia un momento a HubSpot. Potrà riprovare {when}.',
    ],
  },
  looking: {
    label: 'Ricerca delle approvazioni di questa trattativa',
    failed:
      'Le approvazioni di questa trattativa non possono ancora essere mostrate. Riprovi tra un momento.',
  },
  unnamed: { approver: 'utente {id}', anApprover: 'l’approvatore' },
  ask: {
    stage: 'Sposta in',
    approver: 'Chiedi a',
    label: 'Perché',
    hint: 'Per l’approvatore e per il record.',
    busy: 'Richiesta in corso…',
    amount: 'Importo',
    move: 'Fase',
    pipeline: 'Pipeline',
    first: 'Chiedi l’approvazione a {approver}',
    again: 'Chiedi di nuovo a {approver}',
    second: 'Chiedi la 2ª approvazione a {approver}',
    twoNeeded: 'Questo passaggio richiede due approvazioni, una dopo l’altra.',
    notNeeded:
      'Con questo importo, spostare la trattativa in “{stage}” non richiede approvazione. La sposti direttamente nel record.',
    noTarget: [
      'Da qui non serve alcuna approvazione',
      'Nessuna fase successiva della pipeline di questa trattativa la richiede. Sposti la trattativa direttamente nel record.',
    ],
    nobody: [
      'Non può chiedere questa approvazione a nessuno',
      'Faccia chiedere a un collega da questa scheda o domandi al Suo amministratore HubSpot chi può approvare.',
    ],
  },
  waiting: {
    noResend:
      'L’approvatore ha ricevuto molti messaggi: non ne possono partire altri prima che questo codice termini.',
    cancel: 'Ritira richiesta',
    cancelling: 'Ritiro in corso…',
    reject: 'Respingi',
    title: 'In attesa di {approver}',
    which: 'Approvazione {number} di {needed}',
    asked: 'Richiesto {by}, {ago}',
    approved: 'Approvazione di {approver}: {ago}; il codice è stato inserito {by}.',
    phrase:
      'Il messaggio a {approver} mostra le parole {phrase}. Se ne mostra altre, il suo codice appartiene a un’altra richiesta: non lo usi.',
    approverEnters: [
      'Solo {approver} può inserire questo codice',
      'Non lo chieda: {approver} apre questa trattativa e lo inserisce di persona.',
    ],
    refused: ['Il servizio di posta non ha accettato il messaggio', 'Non arriverà nulla. {wayOn}'],
    wayOn:
      'Ritiri la richiesta e chieda a qualcun altro, o faccia controllare l’indirizzo al Suo amministratore HubSpot.',
    label: 'Codice di {approver}',
    hint: '{symbols}; spazi e trattini non contano. Guardi prima l’importo e la fase.',
    enter: 'Approva',
    enterAndMove: 'Approva e sposta',
    alreadyTried: 'Questo lo ha già provato ed era sbagliato. Lo chieda di nuovo a {approver}.',
    wrongHint: 'Usi il codice del messaggio più recente a {approver}.',
  },
  rejection: {
    label: 'Perché no',
    hint: 'Per chi ha chiesto e per il record.',
    press: 'Respingi richiesta',
    busy: 'Operazione in corso…',
  },
  given: {
    tryAgain: 'Riprova lo spostamento',
    moving: 'Spostamento…',
    partly: [
      'Approvazione {number} di {needed} concessa',
      'La trattativa si sposta quando anche la seconda è concessa. La prima vale {until}.',
    ],
    approved: [
      'Approvata, ma non ancora spostata',
      'La trattativa non è ancora in “{stage}”. Riprovi: non serve un nuovo codice {until}.',
    ],
    moved: ['Spostata in {stage}', 'La trattativa è stata spostata {ago}, così come approvata.'],
    movedOn: [
      'Spostata in {stage}',
      'La trattativa è stata spostata {ago}, così come approvata. Da allora è stata modificata o spostata ancora.',
    ],
    partlyThere: [
      'Approvazione {number} di {needed} concessa',
      'La trattativa è già in “{stage}”: manca la seconda approvazione. La prima vale {until}.',
    ],
    there: [
      'Approvata in {stage}',
      'La trattativa era arrivata in questa fase {ago}, prima che qualcuno lo approvasse. È stata approvata così com’è ora.',
    ],
    thereOnce: [
      'Approvata in {stage}',
      'La trattativa era arrivata in questa fase {ago}, prima che qualcuno lo approvasse. Dopo l’approvazione è stata modificata o spostata ancora.',
    ],
  },
  changed: {
    asked: [
      'La trattativa è cambiata dopo la richiesta di approvazione',
      'Il codice valeva per la trattativa com’era e non corrisponde più. Chieda di nuovo l’approvazione.',
    ],
    approved: [
      'La trattativa è cambiata dopo l’approvazione',
      'Ciò che è stato approvato non è più questa trattativa. Chieda di nuovo l’approvazione.',
    ],
    what: {
      amount: 'Importo',
      currency: 'Valuta',
      stage: 'Fase',
      pipeline: 'Pipeline',
      owner: 'Proprietario',
      approver: 'Approvatore',
      address: 'Indirizzo dell’approvatore',
    },
    nothing: 'nulla',
    line: '{what}: {before} → {now}',
    back: '{what}: modifica annullata, di nuovo {before}',
    ago: '{line}, {ago}',
  },
  ended: {
    expired: [
      'Il codice è scaduto',
      'Il codice per {masked} ha smesso di funzionare {at}. Chieda di nuovo quando l’approvatore ha un momento.',
    ],
    used_up: [
      'Tentativi esauriti',
      'Il codice per {masked} è terminato dopo {tries}. Se non sa chi ha provato, avvisi l’approvatore prima di chiedere di nuovo.',
    ],
    cancelled: [
      'La richiesta è stata ritirata',
      'È stata ritirata {by} {at}. Il codice per {masked} non funziona più.',
    ],
    rejected: [
      'La richiesta è stata respinta',
      'Il passaggio a “{stage}” è stato respinto {by} {ago}: “{reason}”',
    ],
    locked: [
      'Bloccato {until}',
      'Ci sono stati troppi codici errati per questa trattativa, quindi fino ad allora non si può approvare nulla. Avvisi l’approvatore: qualcuno potrebbe tirare a indovinare.',
    ],
  },
  history: {
    title: 'Richieste precedenti',
    columns: {
      when: 'Quando',
      outcome: 'Esito',
      move: 'Fase e importo',
      approver: 'Approvatore',
      by: 'Da',
      reason: 'Motivo',
    },
    outcomes: {
      approved: 'Approvata',
      rejected: 'Respinta',
      expired: 'Scaduta',
      used_up: 'Tentativi esauriti',
      cancelled: 'Ritirata',
      replaced: 'Sostituita',
    },
    entered: 'inserito {by}',
    rejected: 'respinto {by}',
    withdrawn: 'ritirato {by}',
    asked: 'richiesto {by}',
    reason: '“{reason}”',
  },
};
