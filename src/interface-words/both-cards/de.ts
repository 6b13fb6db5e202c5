import type { BothWords } from '../../app/cards/words/en/both-cards.ts';

export const BOTH_CARDS: BothWords = {
  language: 'de',
  back: 'Zurück',
  tryAgain: 'Erneut versuchen',
  later: '{label} {when}',
  inOneLine: '{title}. {text}',
  times: {
    justNow: 'gerade eben',
    in: 'in {time}',
    atTime: 'um {time}',
    atDate: 'am {time}',
    untilTime: 'bis {time}',
    untilDate: 'bis {time}',
    left: 'noch {time}',
    worksUntil: 'gültig {until}',
  },
  people: {
    named: { who: '{name}', by: 'von {name}' },
    you: { who: 'Sie', by: 'von Ihnen' },
    user: { who: 'ein anderer Benutzer', by: 'von einem anderen Benutzer' },
    workflow: { who: 'ein Workflow', by: 'von einem Workflow' },
    form: { who: 'jemand in einem Formular', by: 'von jemandem in einem Formular' },
    page: { who: 'jemand auf einer Seite', by: 'von jemandem auf einer Seite' },
    both: { who: '{one} und {another}', by: '{byOne} und {byAnother}' },
  },
  roles: {
    viewer: 'Betrachter',
    sender: 'Absender',
    approver: 'Genehmiger',
    supervisor: 'Supervisor',
    admin: 'Admin',
  },
  symbols: { digits: '{count} Ziffern', letters_and_digits: '{count} Buchstaben und Ziffern' },
  entry: {
    checking: 'Wird geprüft …',
    lastTry: 'Letzter Versuch. Ist er falsch, endet dieser Code und Sie brauchen einen neuen.',
    wrong: 'Das ist nicht der Code. {Left}.',
    lastWasWrong: 'Der zuletzt eingegebene Code war falsch. {Left}.',
    triesLeft: { one: 'noch {count} Versuch', other: 'noch {count} Versuche' },
    tries: { one: '{count} Versuch', other: '{count} Versuchen' },
  },
  sent: {
    to: { email: 'an {masked}', sms: 'per SMS an {masked}' },
    sending: 'Code wird {to} gesendet',
    handed_over: 'Code {to} gesendet',
    delivered: 'Code {to} zugestellt',
    perhaps: 'Code für {masked}',
    unconfirmed: [
      'Wir konnten nicht bestätigen, dass die Nachricht versendet wurde',
      'Senden Sie sie erneut: derselbe Code, kostet keinen Versuch.',
    ],
    putOff: [
      'Die Nachricht wurde zurückgestellt',
      'Es ist noch nichts hinausgegangen: Die Gegenseite hat gebeten, es in einigen Minuten erneut zu versuchen, wie es manche Mailserver bei neuen Absendern tun. Senden Sie sie dann erneut: derselbe Code.',
    ],
    undelivered: {
      no_mailbox: [
        'Dieses Postfach gibt es nicht',
        'Die Nachricht kam zurück: Die Adresse existiert nicht. {wayOn}',
      ],
      mailbox_full: [
        'Das Postfach ist voll',
        'Die Nachricht kam zurück: Das Postfach nimmt keine weiteren E-Mails an. {wayOn}',
      ],
      blocked: [
        'Die Nachricht wurde blockiert',
        'Sie wurde für Spam gehalten, oder die Gegenseite nimmt solche Nachrichten nicht an. {wayOn}',
      ],
      bounced_before: [
        'E-Mails an diese Adresse kamen schon früher zurück',
        'Deshalb sendet HubSpot nichts mehr an sie. {wayOn}',
      ],
      phone_unreachable: [
        'Das Telefon ist nicht erreichbar',
        'Die Nachricht ist nicht angekommen: Das Telefon ist ausgeschaltet, außer Reichweite oder nicht mehr in Gebrauch. {wayOn}',
      ],
      no_texts: [
        'Diese Nummer kann keine SMS empfangen',
        'Die Nachricht ist nicht angekommen: Es ist ein Festnetzanschluss, oder das Netz nimmt keine SMS an. {wayOn}',
      ],
      our_side: [
        'Auf diesem Weg kann zurzeit nichts hinausgehen',
        'Das liegt nicht am Empfänger. Bitten Sie Ihren HubSpot-Admin, in den Einstellungen der App auf dem Tab „Einrichtung“ nachzusehen. Bis dahin hilft vielleicht ein anderer Weg.',
      ],
      other: [
        'Die Nachricht ist nicht angekommen',
        'Die Gegenseite hat keinen Grund genannt, den wir kennen. {wayOn}',
      ],
    },
    again: 'Erneut senden',
    busy: 'Wird gesendet …',
  },
  reason: {
    tooShort: 'Schreiben Sie mindestens {least} Zeichen.',
    tooLong: 'Kürzen Sie den Text auf {most} Zeichen: Er hat {count}.',
  },
  noAnswer: [
    'HubSpot hat nicht geantwortet',
    'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Nichts geschieht doppelt.',
  ],
  commonRefusals: {
    cool_down: [
      'Eben ist schon eine Nachricht hinausgegangen',
      'Geben Sie ihr Zeit anzukommen. Sie können {when} erneut senden.',
    ],
    rep_limit: [
      'Sie haben in kurzer Zeit viele Codes gesendet',
      'Den nächsten können Sie {when} senden.',
    ],
    not_a_code: [
      'Das sieht nicht wie ein Code aus',
      'Ein Code hat {symbols}. Das hat keinen Versuch gekostet: Prüfen Sie Ihre Eingabe und versuchen Sie es erneut.',
    ],
    unknown_user: [
      'HubSpot hat Sie nicht erkannt',
      'Laden Sie die Seite neu. Bleibt es dabei, fragen Sie Ihren HubSpot-Admin.',
    ],
    not_allowed: [
      'Ihre Rolle erlaubt Ihnen das nicht',
      'Dafür ist die Rolle „{role}“ nötig. Fragen Sie jemanden im Team, der sie hat, oder Ihren HubSpot-Admin.',
    ],
    actor_not_verified: [
      'HubSpot hat nicht bestätigt, dass Sie es sind',
      'Laden Sie die Seite neu. Bleibt es dabei, fragen Sie Ihren HubSpot-Admin.',
    ],
    malformed_request: [
      'Diese Karte hat etwas Falsches gesendet',
      'Es ist nichts geschehen. Laden Sie die Seite neu. Geschieht es wieder, nennen Sie Ihrem HubSpot-Admin: „{field}“.',
    ],
    busy: [
      'HubSpot ist ausgelastet',
      'Warten Sie einen Moment und versuchen Sie es erneut. Nichts geschieht doppelt.',
    ],
    unconfirmed: [
      'Wir wissen noch nicht, ob das geklappt hat',
      'HubSpot hat es nicht rechtzeitig bestätigt. Versuchen Sie es erneut: Nichts geschieht doppelt.',
    ],
    not_set_up: [
      'Die OTP-Verifizierung ist nicht richtig eingerichtet',
      'Bitten Sie Ihren HubSpot-Admin, sich das anzusehen: {missing}.',
    ],
  },
};
