import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Se non ha chiesto nulla, ignori questo messaggio e nulla cambierà.';

/** After the greeting's comma a sentence goes on in small letters, so each begins with *Le*. */
export const WORDS: EmailWords = {
  language: 'it',
  subject: {
    caller_check: 'Il Suo codice per la telefonata con {brand}',
    sensitive_request: 'Il Suo codice per confermare una richiesta presso {brand}',
    regulated_request: 'Il Suo codice per confermare una richiesta presso {brand}',
    portal_access: 'Il Suo codice di accesso per {brand}',
    email_ownership: 'Il Suo codice per confermare l’indirizzo e-mail presso {brand}',
    deal_approval: 'Il Suo codice per approvare una trattativa presso {brand}',
  },
  greeting: 'Buongiorno,',
  greetingByName: 'Buongiorno {name},',
  intro: {
    caller_check:
      'Le inviamo questo codice per la Sua telefonata con {brand}. Ci mostra che la persona al telefono può leggere le e-mail inviate a questo indirizzo.',
    sensitive_request:
      'Le inviamo questo codice per una richiesta di modifica, esportazione o cancellazione di dati del Suo account presso {brand}. Una volta confermato il codice, la richiesta prosegue.',
    regulated_request:
      'Le inviamo questo codice per una richiesta relativa alla Sua documentazione presso {brand}. Una volta confermato il codice, annotiamo l’esito e l’ora, e la richiesta prosegue.',
    portal_access:
      'Le inviamo questo codice per accedere al portale che {brand} Le mette a disposizione. Una volta confermato il codice, potrà entrare per un tempo limitato.',
    email_ownership:
      'Le inviamo questo codice per confermare che {brand} può raggiungerLa per e-mail a questo indirizzo. Una volta confermato, potremo scriverLe qui.',
    deal_approval:
      'Le inviamo questo codice per approvare una nuova fase di una trattativa presso {brand}. È legato alla fase e all’importo della richiesta: verifichi entrambi prima di usarlo. Se uno dei due cambia, il codice smette di funzionare.',
  },
  codeLabel: {
    staff: 'Il Suo codice. Non lo comunichi ancora: verifichi prima le due parole qui sotto.',
    recipient: 'Il Suo codice, da inserire personalmente:',
  },
  lifetime: 'Funziona una sola volta, per {time} dopo l’invio.',
  lessThanAMinute: 'meno di un minuto',
  hoursAndMinutes: 'conjunction',
  quotation: ['«', '»'],
  asker: 'Una persona del nostro team',
  askerByName: '{rep} ({brand})',
  phraseUse: {
    staff:
      '{asker} Le chiederà questo codice al telefono. Prima che Lei lo comunichi, questa persona deve dirLe, senza alcun aiuto da parte Sua, queste due parole inglesi:',
    recipient: 'Se vede due parole dove inserisce il codice, devono essere queste:',
  },
  check: {
    staff:
      'Se questa persona non sa dirLe le due parole, o se Lei non aspettava questa telefonata, non le dica nulla. Riagganci e ci chiami a un numero che conosce già.',
    recipient:
      'Chi lavora per {brand} non Le chiederà mai questo codice. Non lo comunichi e non lo invii a nessuno, chiunque dica di essere.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Se non ne sa nulla o non è d’accordo, ignori questo messaggio e nulla cambierà: la trattativa non verrà approvata.',
  },
  proof:
    'Il codice mostra che Lei può leggere le e-mail inviate a questo indirizzo. Non dimostra chi Lei sia.',
  unknownBrand: 'la nostra azienda',
  sms: {
    staff:
      '{code} è il Suo codice per la telefonata con {brand}, valido per {time}. Lo comunichi solo a chi prima Le dice queste parole inglesi: {phrase}.',
    recipient:
      '{code} è il Suo codice per {brand}, valido per {time}. Lo inserisca personalmente. Chi lavora per {brand} non Glielo chiederà mai.',
  },
  approval: {
    subject: 'Da approvare: {deal} – {brand}',
    asks: 'Le viene chiesta un’approvazione: {requester} chiede di portare una trattativa presso {brand} a una nuova fase.',
    colleagueAsks:
      'Le viene chiesta un’approvazione: una persona del team chiede di portare una trattativa presso {brand} a una nuova fase.',
    workflowAsks:
      'Le viene chiesta un’approvazione: un workflow chiede di portare una trattativa presso {brand} a una nuova fase.',
    deal: 'Trattativa: {deal}.',
    amount: 'Importo: {amount}.',
    stage: 'Fase: {from} → {to}, nella pipeline {pipeline}.',
    reason: 'Motivo: {reason}.',
    which: 'Servono due approvazioni: questa è l’approvazione {number} di {of}.',
    bound: 'Se cambia l’importo, la valuta, la fase o la pipeline, il codice smette di funzionare.',
    nameless: 'senza nome',
    codeLabel: 'Il Suo codice di approvazione. Verifichi ogni riga qui sopra prima di usarlo:',
    phraseUse: 'La scheda della trattativa in HubSpot deve mostrare le stesse due parole inglesi:',
    check:
      'Se mostra altre parole, non usi il codice. Per approvare, inserisca personalmente il codice nella scheda della trattativa in HubSpot. {who}',
    approverEnters:
      'È destinato soltanto a Lei: non lo comunichi a nessuno, chiunque dica di essere.',
    requesterMayEnter:
      'Se è d’accordo con ogni riga qui sopra, può invece comunicarlo a {requester}, e a nessun altro.',
    colleagueMayEnter:
      'Se è d’accordo con ogni riga qui sopra, può invece comunicarlo a una persona del team che segue questa trattativa, e a nessun altro.',
    decline:
      'Per rifiutare, prema «Reject» nella scheda o ignori questo messaggio: in tal caso non verrà approvato nulla.',
  },
};
