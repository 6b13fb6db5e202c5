import type { ContactWords } from '../../app/cards/words/en/contact-card.ts';
import { BOTH_CARDS } from '../both-cards/de.ts';

export const CONTACT_CARD: ContactWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Dorthin gingen zuletzt viele Codes',
      'Sie können {when} einen weiteren senden. Wählen Sie bis dahin eine andere Adresse oder Nummer aus dem Datensatz oder verifizieren Sie auf anderem Weg.',
    ],
    account_limit: [
      'Ihr Account hat hierfür sein Limit erreicht',
      'Versuchen Sie es {when} erneut. Verifizieren Sie bis dahin auf anderem Weg.',
    ],
    sms_limit: [
      'Ihr Account hat heute viele SMS gesendet',
      'Die nächste kann {when} hinausgehen. Senden Sie den Code bis dahin per E-Mail oder verifizieren Sie auf anderem Weg.',
    ],
    country_not_allowed: [
      'In dieses Land werden keine SMS gesendet',
      'Es wurde nichts gesendet. Senden Sie den Code per E-Mail, verifizieren Sie auf anderem Weg oder bitten Sie Ihren HubSpot-Admin, das Land zuzulassen.',
    ],
    locked: [
      'Gesperrt {until}',
      'Für diesen Grund gab es zu viele falsche Codes. Warten Sie so lange oder verifizieren Sie auf anderem Weg.',
    ],
    expired: [
      'Der Code ist abgelaufen',
      'Senden Sie einen neuen Code und lassen Sie sich die neueste Nachricht vorlesen.',
    ],
    too_many_attempts: [
      'Keine Versuche mehr',
      'Dieser Code kann nicht mehr geprüft werden. Senden Sie einen neuen Code und lassen Sie sich die neueste Nachricht vorlesen.',
    ],
    already_used: [
      'Dieser Code wurde schon verwendet',
      'Ein Code gilt einmal. Um erneut zu verifizieren, senden Sie einen neuen.',
    ],
    cancelled: [
      'Dieser Code wurde storniert',
      'Er gilt nicht mehr. Senden Sie einen neuen, falls Sie ihn noch brauchen.',
    ],
    rejected: [
      'Dieser Code wurde abgelehnt',
      'Jemand hat abgelehnt, wofür er war, deshalb gilt er nicht mehr. Fragen Sie nach dem Grund, bevor Sie einen neuen senden.',
    ],
    replaced: [
      'Ein neuerer Code wurde gesendet',
      'Nur der neueste Code gilt. Lassen Sie sich die neueste Nachricht vorlesen.',
    ],
    changed_since: [
      'Der Datensatz hat sich seit dem Senden des Codes geändert',
      'Der Code passt nicht mehr dazu. Sehen Sie nach, was sich geändert hat, stornieren Sie diesen Code und senden Sie einen neuen.',
    ],
    no_open_code: [
      'Kein Code ist offen',
      'Senden Sie einen neuen Code und lassen Sie sich die neueste Nachricht vorlesen.',
    ],
    record_not_found: [
      'Dieser Kontakt ist nicht zu finden',
      'Vielleicht wurde er gelöscht. Laden Sie die Seite neu oder suchen Sie die Person noch einmal.',
    ],
    record_merged: [
      'Dieser Kontakt wurde mit einem anderen zusammengeführt',
      'Öffnen Sie den Kontakt {into} und verifizieren Sie dort.',
    ],
    no_such_destination: [
      'Das steht nicht mehr im Datensatz',
      'Es wurde nichts gesendet. Wählen Sie eine Adresse oder Nummer, die jetzt dort steht.',
    ],
    recently_changed: [
      'Zu neu für diesen Grund',
      'Sie kam {ago} in den Datensatz. Rufen Sie unter einer Telefonnummer zurück, die schon länger dort steht, oder fragen Sie einen Supervisor.',
    ],
    unknown_challenge: [
      'Dieser Code ist nicht zu finden',
      'Es wurde nichts geprüft. Laden Sie die Seite neu und senden Sie einen neuen Code.',
    ],
    other_record: [
      'Dieser Code gehört zu einem anderen Datensatz',
      'Es wurde nichts geprüft. Laden Sie die Seite neu und senden Sie einen neuen Code von diesem Kontakt aus.',
    ],
    not_locked: [
      'Dieser Grund ist nicht gesperrt',
      'Es gibt nichts zu entsperren: Ein Code kann dafür gesendet werden.',
    ],
    override_over: [
      'Diese Anfrage ist erledigt',
      'Sie ist abgelaufen, wurde schon bestätigt oder durch eine andere ersetzt. Fragen Sie erneut an, falls sie noch nötig ist.',
    ],
    second_person: [
      'Dafür braucht es eine zweite Person',
      'Die Anfrage stammt von Ihnen selbst. Bitten Sie einen anderen Supervisor, diesen Kontakt zu öffnen und sie zu bestätigen.',
    ],
    delivery_refused: [
      'Die Nachricht wurde nicht angenommen',
      'Es wird nichts ankommen. Wählen Sie eine andere Adresse oder Nummer aus dem Datensatz oder verifizieren Sie auf anderem Weg.',
    ],
    trail_broken: [
      'Die Verifizierungen dieses Kontakts sind nicht stimmig',
      'Zur Sicherheit kann hier kein Code gesendet oder geprüft werden. Verifizieren Sie auf anderem Weg und informieren Sie Ihren HubSpot-Admin.',
    ],
  },
  looking: {
    label: 'Verifizierungen dieses Kontakts werden abgerufen',
    failed:
      'Die Verifizierungen dieses Kontakts können noch nicht angezeigt werden. Versuchen Sie es gleich noch einmal.',
  },
  purposes: {
    caller_check: 'Prüfen, wer anruft',
    sensitive_request: 'Vor einer heiklen Änderung',
    regulated_request: 'Regulierte Anfrage',
    portal_access: 'Zugang zum Portal',
    email_ownership: 'E-Mail-Adresse bestätigen',
    deal_approval: 'Genehmigung eines Deals',
  },
  purposeNow: {
    byWorkflow: '{purpose}, durch einen Workflow',
    byHand: '{purpose} (von Hand bestätigt)',
    open: '{purpose} (Code offen)',
    verified: '{purpose} (verifiziert)',
    locked: '{purpose} (gesperrt)',
  },
  send: {
    reason: 'Grund',
    destination: 'Code senden an',
    first: 'Code senden',
    next: 'Neuen Code senden',
    anew: 'Erneut verifizieren',
    noDestination: [
      'Keine E-Mail-Adresse bei diesem Kontakt',
      'Ergänzen Sie eine im Datensatz und kommen Sie dann zurück. Eine neue Adresse beweist eine Zeit lang wenig: Wenn die anrufende Person sie Ihnen eben erst genannt hat, bestätigen Sie sie zuerst auf anderem Weg.',
    ],
    anotherAddress: [
      'Eine andere Adresse ist gewünscht?',
      'Codes gehen nur an Adressen und Nummern in diesem Datensatz. Nehmen Sie den Wunsch als Warnzeichen: Ergänzen Sie während des Anrufs keine. Rufen Sie stattdessen unter einer Telefonnummer zurück, die schon länger im Datensatz steht, oder fragen Sie einen Supervisor.',
    ],
  },
  to: { email: '{masked}', sms: 'SMS an {masked}' },
  fresh: {
    to: {
      added: { day: '{to} (seit höchstens einem Tag)', month: '{to} (seit höchstens 30 Tagen)' },
      changed: {
        day: '{to} (geändert vor höchstens einem Tag)',
        month: '{to} (geändert vor höchstens 30 Tagen)',
      },
    },
    email: {
      added: {
        you: 'Diese Adresse haben Sie {ago} hinzugefügt',
        they: 'Diese Adresse wurde {ago} hinzugefügt',
      },
      changed: {
        you: 'Diese Adresse haben Sie {ago} geändert',
        they: 'Diese Adresse wurde {ago} geändert',
      },
    },
    sms: {
      added: {
        you: 'Diese Nummer haben Sie {ago} hinzugefügt',
        they: 'Diese Nummer wurde {ago} hinzugefügt',
      },
      changed: {
        you: 'Diese Nummer haben Sie {ago} geändert',
        they: 'Diese Nummer wurde {ago} geändert',
      },
    },
    month: 'Haben Sie damit gerechnet? Wenn nicht, verifizieren Sie auf anderem Weg.',
    day: {
      you: 'Wenn die anrufende Person Sie darum gebeten hat, beweist ein Code dorthin nichts über die Person in diesem Datensatz. Rufen Sie im Zweifel unter einer Telefonnummer zurück, die schon länger im Datensatz steht.',
      they: 'Wer ein Konto übernimmt, tut das oft zuerst. Rufen Sie im Zweifel unter einer Telefonnummer zurück, die schon länger im Datensatz steht.',
    },
    tooNew: [
      'Zu neu für diesen Grund',
      '{what}. {Until} kann für diesen Grund kein Code dorthin gehen. Rufen Sie so lange unter einer Telefonnummer zurück, die schon länger im Datensatz steht, oder fragen Sie einen Supervisor.',
    ],
    tooNewOfSome: [
      'Zu neu für diesen Grund',
      '{what}. {Until} kann für diesen Grund kein Code dorthin gehen. Wählen Sie so lange ein Ziel, das schon länger im Datensatz steht, rufen Sie unter einer solchen Telefonnummer zurück oder fragen Sie einen Supervisor.',
    ],
  },
  open: {
    sentBy: '{By}, {ago}',
    mayComeBack:
      'Kommt eine E-Mail an eine zusätzliche Adresse zurück, erfährt diese Karte das nicht: Fragen Sie, ob sie angekommen ist.',
    noResend:
      'Zuletzt gab es viele Nachrichten: Bis dieser Code endet, kann keine weitere hinausgehen.',
    cancel: 'Code stornieren',
    cancelling: 'Wird storniert …',
    label: 'Code der anrufenden Person',
    hint: '{symbols}; Leerzeichen und Striche spielen keine Rolle. Ein vollständiger Code wird von selbst geprüft.',
    enter: 'Code prüfen',
    alreadyTried:
      'Diesen haben Sie schon versucht, und er war falsch. Lassen Sie ihn sich noch einmal vorlesen.',
    wrongHint: 'Lassen Sie sich den Code aus der neuesten Nachricht vorlesen, langsam.',
    theirs: [
      'Diesen Code gibt der Empfänger ein',
      'Fragen Sie nicht danach: In der Nachricht steht, dass er niemandem vorgelesen werden soll. Diese Karte zeigt an, wenn er eingegeben wurde.',
    ],
    refused: ['Die Nachricht wurde nicht angenommen', 'Es wird nichts ankommen. {wayOn}'],
    wayOn: {
      ofWorkflow:
        'Erreichen Sie die Person auf anderem Weg oder senden Sie einen Code von dieser Karte aus.',
      another: 'Senden Sie einen neuen Code auf anderem Weg: Er ersetzt diesen.',
      nowhere:
        'Es gibt keine andere Adresse oder Nummer, an die ein Code gehen kann: Verifizieren Sie auf anderem Weg oder fragen Sie einen Supervisor.',
    },
    goneText:
      'Der dorthin gesendete Code kann nicht verwendet werden. Finden Sie heraus, wer den Datensatz warum geändert hat, stornieren Sie diesen Code und senden Sie einen neuen.',
  },
  script: {
    title: 'Sagen Sie am Telefon',
    keepAddress: 'Sagen Sie nicht, wohin er ging: Die Person weiß, wo sie nachsehen muss.',
    openings: {
      caller_check:
        'Bevor wir weitermachen, möchte ich sichergehen, dass ich mit der richtigen Person spreche.',
      sensitive_request:
        'Bevor ich etwas für Sie ändere, muss ich prüfen, ob der Wunsch von Ihnen kommt.',
      regulated_request:
        'Bevor ich diese Anfrage bearbeite, muss ich sie mit Ihnen bestätigen und das festhalten.',
      portal_access: 'Bevor ich das Portal für Sie öffne, muss ich prüfen, dass Sie es sind.',
      email_ownership:
        'Ich möchte sichergehen, dass wir die richtige E-Mail-Adresse von Ihnen haben.',
      deal_approval:
        'Bevor ich Ihre Genehmigung festhalte, muss ich prüfen, dass sie von Ihnen kommt.',
    },
    sentByMe: '„{opening} Ich habe gerade {code} {to} gesendet.“',
    sentByUs: '„{opening} Wir haben {code} {to} gesendet.“',
    to: {
      email: 'an Ihre bei uns hinterlegte E-Mail-Adresse',
      sms: 'per SMS an Ihre bei uns hinterlegte Telefonnummer',
    },
    codes: {
      digits: 'einen Code aus {count} Ziffern',
      letters_and_digits: 'einen Code aus {count} Buchstaben und Ziffern',
    },
    phrase:
      '„Damit Sie wissen, dass wir es sind: In der Nachricht stehen die Wörter {phrase}. Wenn das bei Ihnen so ist, lesen Sie mir bitte den Code vor.“',
  },
  gone: {
    email: 'Diese Adresse steht nicht mehr im Datensatz',
    sms: 'Diese Nummer steht nicht mehr im Datensatz',
  },
  verified: {
    title: 'Verifiziert',
    when: 'Verifiziert {ago} {by} für „{purpose}“; gilt {until}.',
    goneText: {
      email:
        'Die Verifizierung sagt nichts über die Adresse, die jetzt dort steht. Brauchen Sie eine dafür, verifizieren Sie erneut.',
      sms: 'Die Verifizierung sagt nichts über die Nummer, die jetzt dort steht. Brauchen Sie eine dafür, verifizieren Sie erneut.',
    },
    reads: {
      email: 'kann das Postfach {masked} lesen',
      sms: 'kann SMS an {masked} lesen',
    },
    caller: 'Die anrufende Person {reads}.',
    somebody:
      'Die Person, die den Code eingegeben hat, {reads}. Über eine anrufende Person sagt das nichts.',
    notIdentity: {
      email: 'Das zeigt ein Code. Er beweist nicht, wer die E-Mail liest.',
      sms: 'Das zeigt ein Code. Er beweist nicht, wer das Telefon in der Hand hält.',
    },
  },
  ended: {
    expired: [
      'Der Code ist abgelaufen',
      'Der Code für {masked} lief {at} ab. Senden Sie einen neuen, wenn die anrufende Person bereit ist, ihn vorzulesen.',
    ],
    used_up: [
      'Keine Versuche mehr',
      'Der Code für {masked} endete nach {tries}. Senden Sie einen neuen und lassen Sie sich die neueste Nachricht vorlesen. Klang es nach Raten, brechen Sie ab und verifizieren Sie auf anderem Weg.',
    ],
    cancelled: [
      'Der Code wurde storniert',
      'Der Code für {masked} wurde {at} {by} storniert. Er gilt nicht mehr. Senden Sie einen neuen, falls Sie ihn noch brauchen.',
    ],
    locked: [
      'Gesperrt {until}',
      'Für diesen Grund gab es zu viele falsche Codes, deshalb kann dafür kein Code gesendet oder geprüft werden. Warten Sie so lange, lassen Sie zwei Supervisoren entsperren oder verifizieren Sie auf anderem Weg: Rufen Sie zum Beispiel unter einer Telefonnummer zurück, die schon länger im Datensatz steht.',
    ],
  },
  endedOfWorkflow: {
    expired: [
      'Der Code ist abgelaufen',
      'Der Code, den ein Workflow an {masked} gesendet hat, lief {at} ab. Haben Sie die Person am Telefon, können Sie selbst einen senden.',
    ],
    used_up: [
      'Keine Versuche mehr',
      'Der Code, den ein Workflow an {masked} gesendet hat, endete nach {tries}. Fragen Sie die Person, ob sie das war: Wenn nicht, rät jemand. Verifizieren Sie dann auf anderem Weg.',
    ],
    cancelled: [
      'Der Code wurde storniert',
      'Der Code für {masked} wurde {at} {by} storniert. Er gilt nicht mehr. Senden Sie einen neuen, falls Sie ihn noch brauchen.',
    ],
    locked: [
      'Gesperrt {until}',
      'In Formularen oder auf Seiten gab es zu viele falsche Codes, deshalb können Workflows für diesen Grund keinen Code senden oder prüfen. Sie können es weiterhin: Wählen Sie denselben Grund ohne „durch einen Workflow“.',
    ],
  },
  override: {
    label: 'Warum',
    hint: 'Für den zweiten Supervisor und für den Datensatz. Keine Geheimnisse: Es bleibt dort stehen.',
    busy: 'Wird angefragt …',
    giving: 'Wird bestätigt …',
    unlock: {
      start: 'Entsperren …',
      means:
        'Finden Sie zuerst heraus, wer die falschen Codes eingegeben hat. Wenn ein zweiter Supervisor zustimmt, können für diesen Grund wieder Codes gesendet und geprüft werden.',
      press: 'Entsperren anfragen',
      give: 'Entsperren bestätigen',
      agree:
        'Wenn Sie bestätigen, zählen die bisherigen falschen Codes nicht mehr, und für diesen Grund können wieder Codes gesendet und geprüft werden. Bestätigen Sie nur, wenn Sie sicher sind, dass niemand rät.',
      asked: '{Ago} wurde {by} angefragt, diesen Grund zu entsperren.',
    },
    confirm: {
      start: 'Von Hand bestätigen …',
      means:
        'Für einen Notfall, in dem kein Code verwendet werden kann. Sie und ein zweiter Supervisor bürgen für diese Person, und der Datensatz hält fest: wer, warum und dass kein Code eingegeben wurde.',
      press: 'Bestätigung anfragen',
      give: 'Von Hand bestätigen',
      agree:
        'Wenn Sie bestätigen, bürgen Sie gemeinsam für diese Person, so lange wie ein Code gelten würde. Der Datensatz hält fest, dass kein Code eingegeben wurde. Bestätigen Sie nur, wenn Sie selbst wissen, wer das ist.',
      asked: '{Ago} wurde {by} eine Bestätigung von Hand angefragt.',
    },
    pending: [
      'Wartet auf einen zweiten Supervisor',
      '{asked} Ein anderer Supervisor kann es {until} auf dieser Karte bestätigen. Grund: „{reason}“',
    ],
    byHand: 'Von Hand bestätigt',
    proof: 'Von Hand bestätigt {by}: Es wurde kein Code eingegeben. Grund: „{reason}“',
    when: 'Von Hand bestätigt {ago} {by} für „{purpose}“; gilt {until}.',
    noCode:
      'Zwei Supervisoren bürgen dafür. Das zeigt nicht, dass jemand eine Nachricht lesen konnte.',
  },
  history: {
    title: 'Frühere Verifizierungen',
    columns: { when: 'Wann', outcome: 'Ergebnis', about: 'Grund und Adresse', by: 'Durch' },
    outcomes: {
      verified: 'Verifiziert',
      expired: 'Abgelaufen',
      used_up: 'Keine Versuche mehr',
      cancelled: 'Storniert',
      replaced: 'Ersetzt',
      by_hand: 'Von Hand bestätigt',
    },
  },
};
