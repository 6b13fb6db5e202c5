import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Wenn Sie nichts veranlasst haben, ignorieren Sie diese Nachricht. Dann ändert sich nichts.';

/** After the greeting's comma a sentence goes on in small letters, so each begins with *Ihr*. */
export const WORDS: EmailWords = {
  language: 'de',
  subject: {
    caller_check: 'Ihr Code für das Telefonat mit {brand}',
    sensitive_request: 'Ihr Code zur Bestätigung einer Anfrage bei {brand}',
    regulated_request: 'Ihr Code zur Bestätigung einer Anfrage bei {brand}',
    portal_access: 'Ihr Zugangscode für das Portal von {brand}',
    email_ownership: 'Ihr Code zur Bestätigung dieser E-Mail-Adresse bei {brand}',
    deal_approval: 'Ihr Code zur Freigabe eines Deals bei {brand}',
  },
  greeting: 'Guten Tag,',
  greetingByName: 'Guten Tag {name},',
  intro: {
    caller_check:
      'Ihr Code ist für Ihr Telefonat mit {brand} bestimmt. Er zeigt uns, dass die Person am Telefon E-Mails lesen kann, die an diese Adresse gesendet werden.',
    sensitive_request:
      'Ihr Code gehört zu einer Anfrage, Daten in Ihrem Konto bei {brand} zu ändern, zu exportieren oder zu löschen. Sobald der Code bestätigt ist, wird die Anfrage weiter bearbeitet.',
    regulated_request:
      'Ihr Code gehört zu einer Anfrage zu Ihren Unterlagen bei {brand}. Sobald der Code bestätigt ist, halten wir Ergebnis und Zeitpunkt fest, und die Anfrage wird weiter bearbeitet.',
    portal_access:
      'Ihr Code ist für Ihren Zugang zum Portal von {brand} bestimmt. Sobald der Code bestätigt ist, erhalten Sie für begrenzte Zeit Zugang.',
    email_ownership:
      'Ihr Code dient der Bestätigung, dass E-Mails von {brand} Sie unter dieser Adresse erreichen. Sobald sie bestätigt ist, können wir Ihnen dorthin schreiben.',
    deal_approval:
      'Ihr Code dient der Freigabe einer neuen Phase eines Deals bei {brand}. Er ist an die Phase und den Betrag der Anfrage gebunden: Prüfen Sie beides, bevor Sie ihn verwenden. Ändert sich eines davon, wird er ungültig.',
  },
  codeLabel: {
    staff:
      'Ihr Code. Lesen Sie ihn noch nicht vor: Prüfen Sie zuerst die zwei Wörter weiter unten.',
    recipient: 'Ihr Code. Geben Sie ihn selbst ein:',
  },
  lifetime: 'Er lässt sich einmal verwenden, und zwar {time} lang ab dem Versand.',
  lessThanAMinute: 'weniger als eine Minute',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '“'],
  asker: 'Jemand aus unserem Team',
  askerByName: '{rep} von {brand}',
  phraseUse: {
    staff:
      '{asker} wird Sie am Telefon nach diesem Code fragen. Bevor Sie ihn vorlesen, müssen Ihnen ohne Ihre Hilfe diese zwei englischen Wörter genannt werden:',
    recipient: 'Wenn Sie dort, wo Sie den Code eingeben, zwei Wörter sehen, müssen es diese sein:',
  },
  check: {
    staff:
      'Wenn man Ihnen die zwei Wörter nicht nennen kann oder wenn Sie diesen Anruf nicht erwartet haben, geben Sie nichts preis. Legen Sie auf und rufen Sie uns unter einer Nummer an, die Sie bereits kennen.',
    recipient:
      'Niemand von {brand} wird Sie jemals nach diesem Code fragen. Lesen Sie ihn niemandem vor und senden Sie ihn niemandem, ganz gleich, für wen sich jemand ausgibt.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Wenn Sie davon nichts wissen oder nicht einverstanden sind, ignorieren Sie diese Nachricht. Dann ändert sich nichts: Der Deal wird nicht freigegeben.',
  },
  proof:
    'Der Code zeigt, dass Sie E-Mails lesen können, die an diese Adresse gesendet werden. Er beweist nicht, wer Sie sind.',
  unknownBrand: 'unserem Unternehmen',
  sms: {
    staff:
      '{code} ist Ihr Code für das Telefonat mit {brand}, {time} lang gültig. Nennen Sie ihn nur, wenn Ihnen zuerst diese englischen Wörter genannt werden: {phrase}.',
    recipient:
      '{code} ist Ihr Code bei {brand}, {time} lang gültig. Geben Sie ihn selbst ein. Niemand von {brand} wird Sie jemals danach fragen.',
  },
  approval: {
    subject: 'Freigabe: {deal} – {brand}',
    asks: 'Ihre Freigabe ist gefragt: {requester} bittet Sie, eine neue Phase eines Deals bei {brand} freizugeben.',
    colleagueAsks:
      'Ihre Freigabe ist gefragt: Jemand aus dem Team bittet Sie, eine neue Phase eines Deals bei {brand} freizugeben.',
    workflowAsks:
      'Ihre Freigabe ist gefragt: Ein Workflow hat sie für eine neue Phase eines Deals bei {brand} angefordert.',
    deal: 'Name des Deals: {deal}.',
    amount: 'Betrag: {amount}.',
    stage: 'Phase: {from} → {to}, in der Pipeline {pipeline}.',
    reason: 'Begründung: {reason}.',
    which: 'Zwei Freigaben sind nötig: Dies ist Freigabe {number} von {of}.',
    bound:
      'Ändert sich der Betrag, die Währung, die Phase oder die Pipeline, wird der Code ungültig.',
    nameless: 'ohne Namen',
    codeLabel: 'Ihr Freigabecode. Prüfen Sie jede Zeile weiter oben, bevor Sie ihn verwenden:',
    phraseUse: 'Auf der Karte des Deals in HubSpot müssen dieselben zwei englischen Wörter stehen:',
    check:
      'Wenn dort andere Wörter stehen, verwenden Sie den Code nicht. Um freizugeben, geben Sie ihn selbst auf der Karte des Deals in HubSpot ein. {who}',
    approverEnters:
      'Er ist nur für Sie bestimmt: Geben Sie ihn an niemanden weiter, ganz gleich, für wen sich jemand ausgibt.',
    requesterMayEnter:
      'Wenn Sie mit jeder Zeile weiter oben einverstanden sind, können Sie ihn stattdessen an {requester} weitergeben, aber an niemanden sonst.',
    colleagueMayEnter:
      'Wenn Sie mit jeder Zeile weiter oben einverstanden sind, können Sie ihn stattdessen an jemanden aus dem Team weitergeben, der an diesem Deal arbeitet, aber an niemanden sonst.',
    decline:
      'Um abzulehnen, klicken Sie auf der Karte auf „Reject“ oder ignorieren Sie diese Nachricht. Dann wird nichts freigegeben.',
  },
};
