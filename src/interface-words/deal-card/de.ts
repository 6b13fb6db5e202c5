import type { DealWords } from '../../app/cards/words/en/deal-card.ts';
import { BOTH_CARDS } from '../both-cards/de.ts';

export const DEAL_CARD: DealWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Dieser Genehmiger hat schon viele Codes bekommen',
      'Fragen Sie jemand anderen oder senden Sie {when} einen weiteren.',
    ],
    account_limit: [
      'Ihr Account hat sein Limit für Codes erreicht',
      'Bitten Sie {when} erneut um Genehmigung.',
    ],
    sms_limit: ['Heute keine weiteren SMS', 'Fragen Sie morgen erneut.'],
    country_not_allowed: ['In dieses Land werden keine SMS gesendet', 'Fragen Sie jemand anderen.'],
    expired: ['Die Zeit ist abgelaufen', 'Bitten Sie erneut um Genehmigung.'],
    too_many_attempts: [
      'Keine Versuche mehr',
      'Dieser Code kann nicht mehr geprüft werden. Bitten Sie erneut um Genehmigung.',
    ],
    already_used: [
      'Dieser Code wurde schon verwendet',
      'Laden Sie die Seite neu, um zu sehen, was daraus geworden ist.',
    ],
    cancelled: [
      'Diese Anfrage wurde zurückgezogen',
      'Ihr Code gilt nicht mehr. Bitten Sie erneut um Genehmigung.',
    ],
    rejected: [
      'Diese Anfrage wurde abgelehnt',
      'Lesen Sie den Grund in der Liste unten und fragen Sie dann erneut.',
    ],
    replaced: [
      'Ein neuerer Code wurde gesendet',
      'Verwenden Sie den Code aus der neuesten Nachricht.',
    ],
    no_open_code: ['Keine Anfrage ist offen', 'Bitten Sie erneut um Genehmigung.'],
    record_not_found: [
      'Dieser Deal ist nicht zu finden',
      'Vielleicht wurde er archiviert oder gelöscht. Stellen Sie ihn wieder her oder suchen Sie ihn noch einmal.',
    ],
    record_merged: [
      'Dieser Deal wurde mit einem anderen zusammengeführt',
      'Öffnen Sie den Deal {into} und bitten Sie dort um Genehmigung.',
    ],
    no_such_destination: [
      'Der Genehmiger hat keine E-Mail-Adresse für einen Code',
      'Es wurde nichts gesendet. Fragen Sie jemand anderen oder lassen Sie Ihren HubSpot-Admin den Benutzer prüfen.',
    ],
    recently_changed: [
      'Die E-Mail-Adresse des Genehmigers ist zu neu',
      'Sie wurde {ago} geändert. Fragen Sie jemand anderen oder informieren Sie Ihren HubSpot-Admin.',
    ],
    unknown_challenge: [
      'Diese Anfrage ist nicht zu finden',
      'Es wurde nichts genehmigt. Laden Sie die Seite neu. Bitten Sie erneut um Genehmigung.',
    ],
    other_record: [
      'Diese Anfrage gehört zu einem anderen Datensatz',
      'Es wurde nichts genehmigt. Laden Sie die Seite neu. Bitten Sie erneut um Genehmigung.',
    ],
    trail_broken: [
      'Die Genehmigungen dieses Deals sind nicht stimmig',
      'Zur Sicherheit kann hier nichts genehmigt werden. Informieren Sie Ihren HubSpot-Admin.',
    ],
    no_amount: [
      'Dieser Deal hat keinen Betrag',
      'Wer genehmigen muss, hängt davon ab. Tragen Sie den Betrag im Deal ein und bitten Sie dann um Genehmigung.',
    ],
    no_owner: [
      'Dieser Deal hat keinen zuständigen Mitarbeiter',
      'Dieser soll genehmigen. Weisen Sie den Deal jemandem zu und fragen Sie dann.',
    ],
    no_such_stage: [
      'Diese Phase gibt es in der Pipeline dieses Deals nicht',
      'Es wurde nichts gesendet. Wählen Sie eine der jetzt angebotenen Phasen.',
    ],
    already_there: ['Der Deal ist schon in dieser Phase', 'Wählen Sie eine spätere Phase.'],
    not_guarded: [
      'Dieser Wechsel braucht keine Genehmigung',
      'Verschieben Sie den Deal direkt im Datensatz.',
    ],
    requester_is_approver: [
      'Sie würden Ihre eigene Anfrage genehmigen',
      'Jemand anderes muss fragen. Bitten Sie jemanden im Team, es von dieser Karte aus zu tun.',
    ],
    no_such_approver: [
      'Diese Person kann das nicht genehmigen',
      'Sie ist für diesen Wechsel nicht benannt oder hat ihn schon genehmigt. Wählen Sie jemand anderen.',
    ],
    approver_left: [
      '{Approver} kann nicht mehr genehmigen',
      'In diesem Account gibt es diesen Benutzer nicht mehr aktiv. Fragen Sie jemand anderen oder lassen Sie Ihren HubSpot-Admin einen anderen Genehmiger benennen.',
    ],
    no_approver: [
      'Dieser Deal nennt keinen Genehmiger',
      'Wählen Sie jemanden in der Deal-Eigenschaft „{property}“ und bitten Sie dann um Genehmigung.',
    ],
    approver_must_enter: [
      'Nur {approver} darf diesen Code eingeben',
      'Es wurde nichts genehmigt. Der Code muss selbst eingegeben werden, dort, wo HubSpot die Person erkennt.',
    ],
    not_approved: ['Dieser Wechsel ist nicht genehmigt', 'Bitten Sie zuerst um Genehmigung.'],
    move_refused: [
      'HubSpot hat den Deal nicht verschoben',
      'HubSpot meldet: „{reason}“ Ergänzen Sie, was HubSpot verlangt, und versuchen Sie es erneut; ein neuer Code ist nicht nötig.',
    ],
    move_refused_mutely: [
      'HubSpot hat den Deal nicht verschoben',
      'Ergänzen Sie, was HubSpot verlangt, und versuchen Sie es erneut; ein neuer Code ist nicht nötig.',
    ],
    moving: [
      'Der Deal wird gerade verschoben',
      'Geben Sie HubSpot einen Moment. Sie können es {when} erneut versuchen.',
    ],
  },
  looking: {
    label: 'Genehmigungen dieses Deals werden abgerufen',
    failed:
      'Die Genehmigungen dieses Deals können noch nicht angezeigt werden. Versuchen Sie es gleich noch einmal.',
  },
  unnamed: { approver: 'Benutzer {id}', anApprover: 'der Genehmiger' },
  ask: {
    stage: 'Verschieben nach',
    approver: 'Anfragen bei',
    label: 'Warum',
    hint: 'Für den Genehmiger und für den Datensatz.',
    busy: 'Wird angefragt …',
    amount: 'Betrag',
    move: 'Phase',
    pipeline: 'Pipeline',
    first: '{approver} um Genehmigung bitten',
    again: '{approver} erneut bitten',
    second: '{approver} um zweite Genehmigung bitten',
    twoNeeded: 'Dieser Wechsel braucht zwei Genehmigungen, eine nach der anderen.',
    notNeeded:
      'Bei diesem Betrag braucht der Wechsel nach „{stage}“ keine Genehmigung. Verschieben Sie den Deal direkt im Datensatz.',
    noTarget: [
      'Von hier aus ist keine Genehmigung nötig',
      'Keine spätere Phase in der Pipeline dieses Deals braucht eine. Verschieben Sie den Deal direkt im Datensatz.',
    ],
    nobody: [
      'Sie können niemanden um diese Genehmigung bitten',
      'Lassen Sie jemanden im Team von dieser Karte aus fragen, oder fragen Sie Ihren HubSpot-Admin, wer genehmigen darf.',
    ],
  },
  waiting: {
    noResend:
      'Der Genehmiger hat viele Nachrichten bekommen: Bis dieser Code endet, kann keine weitere hinausgehen.',
    cancel: 'Anfrage zurückziehen',
    cancelling: 'Wird zurückgezogen …',
    reject: 'Ablehnen',
    title: 'Warten auf {approver}',
    which: 'Genehmigung {number} von {needed}',
    asked: 'Angefragt {by}, {ago}',
    approved: '{approver} hat {ago} genehmigt; der Code wurde {by} eingegeben.',
    phrase:
      'In der Nachricht an {approver} stehen die Wörter {phrase}. Stehen dort andere, gehört ihr Code zu einer anderen Anfrage: Verwenden Sie ihn nicht.',
    approverEnters: [
      'Nur {approver} darf diesen Code eingeben',
      'Fragen Sie nicht danach: {approver} öffnet diesen Deal und gibt ihn selbst ein.',
    ],
    refused: [
      'Der Mail-Dienst hat die Nachricht nicht angenommen',
      'Es wird nichts ankommen. {wayOn}',
    ],
    wayOn:
      'Ziehen Sie die Anfrage zurück und fragen Sie jemand anderen, oder lassen Sie Ihren HubSpot-Admin die Adresse prüfen.',
    label: 'Code von {approver}',
    hint: '{symbols}; Leerzeichen und Striche spielen keine Rolle. Sehen Sie sich zuerst Betrag und Phase an.',
    enter: 'Genehmigen',
    enterAndMove: 'Genehmigen und verschieben',
    alreadyTried:
      'Diesen haben Sie schon versucht, und er war falsch. Fragen Sie {approver} noch einmal danach.',
    wrongHint: 'Verwenden Sie den Code aus der neuesten Nachricht an {approver}.',
  },
  rejection: {
    label: 'Warum nicht',
    hint: 'Für die anfragende Person und für den Datensatz.',
    press: 'Anfrage ablehnen',
    busy: 'Wird abgelehnt …',
  },
  given: {
    tryAgain: 'Erneut verschieben',
    moving: 'Wird verschoben …',
    partly: [
      'Genehmigung {number} von {needed} liegt vor',
      'Der Deal wird verschoben, sobald auch die zweite vorliegt. Die erste gilt {until}.',
    ],
    approved: [
      'Genehmigt, aber noch nicht verschoben',
      'Der Deal ist noch nicht in „{stage}“. Versuchen Sie es erneut: {Until} ist kein neuer Code nötig.',
    ],
    moved: [
      'Verschoben nach {stage}',
      'Der Deal wurde {ago} verschoben, so wie er genehmigt wurde.',
    ],
    movedOn: [
      'Verschoben nach {stage}',
      'Der Deal wurde {ago} verschoben, so wie er genehmigt wurde. Seitdem wurde er geändert oder weiter verschoben.',
    ],
    partlyThere: [
      'Genehmigung {number} von {needed} liegt vor',
      'Der Deal ist schon in „{stage}“: Es fehlt noch die zweite Genehmigung. Die erste gilt {until}.',
    ],
    there: [
      'In {stage} genehmigt',
      'Der Deal ist {ago} in diese Phase gekommen, bevor jemand das genehmigt hatte. Genehmigt wurde er so, wie er jetzt ist.',
    ],
    thereOnce: [
      'In {stage} genehmigt',
      'Der Deal ist {ago} in diese Phase gekommen, bevor jemand das genehmigt hatte. Seit der Genehmigung wurde er geändert oder weiter verschoben.',
    ],
  },
  changed: {
    asked: [
      'Der Deal hat sich seit der Anfrage geändert',
      'Der Code war für den Deal, wie er war, und passt nicht mehr. Bitten Sie erneut um Genehmigung.',
    ],
    approved: [
      'Der Deal hat sich seit der Genehmigung geändert',
      'Was genehmigt wurde, ist nicht mehr dieser Deal. Bitten Sie erneut um Genehmigung.',
    ],
    what: {
      amount: 'Betrag',
      currency: 'Währung',
      stage: 'Phase',
      pipeline: 'Pipeline',
      owner: 'Zuständiger Mitarbeiter',
      approver: 'Genehmiger',
      address: 'Adresse des Genehmigers',
    },
    nothing: 'nichts',
    line: '{what}: {before} → {now}',
    back: '{what}: geändert und zurückgeändert auf {before}',
    ago: '{line}, {ago}',
  },
  ended: {
    expired: [
      'Der Code ist abgelaufen',
      'Der Code für {masked} lief {at} ab. Fragen Sie erneut, wenn der Genehmiger einen Moment Zeit hat.',
    ],
    used_up: [
      'Keine Versuche mehr',
      'Der Code für {masked} endete nach {tries}. Wenn Sie nicht wissen, wer es versucht hat, sagen Sie es dem Genehmiger, bevor Sie erneut fragen.',
    ],
    cancelled: [
      'Die Anfrage wurde zurückgezogen',
      'Sie wurde {at} {by} zurückgezogen. Der Code für {masked} gilt nicht mehr.',
    ],
    rejected: [
      'Die Anfrage wurde abgelehnt',
      'Der Wechsel nach „{stage}“ wurde {ago} {by} abgelehnt: „{reason}“',
    ],
    locked: [
      'Gesperrt {until}',
      'Für diesen Deal gab es zu viele falsche Codes, deshalb kann so lange nichts genehmigt werden. Sagen Sie es dem Genehmiger: Vielleicht rät jemand.',
    ],
  },
  history: {
    title: 'Frühere Anfragen',
    columns: {
      when: 'Wann',
      outcome: 'Ergebnis',
      move: 'Phase und Betrag',
      approver: 'Genehmiger',
      by: 'Durch',
      reason: 'Grund',
    },
    outcomes: {
      approved: 'Genehmigt',
      rejected: 'Abgelehnt',
      expired: 'Abgelaufen',
      used_up: 'Keine Versuche mehr',
      cancelled: 'Zurückgezogen',
      replaced: 'Ersetzt',
    },
    entered: 'eingegeben {by}',
    rejected: 'abgelehnt {by}',
    withdrawn: 'zurückgezogen {by}',
    asked: 'angefragt {by}',
    reason: '„{reason}“',
  },
};
