import type { PageWords } from '../page-words.ts';

export const GERMAN: PageWords = {
  language: 'de',
  heading: 'Geben Sie Ihren Code ein',
  intro:
    'Geben Sie den Code aus der Nachricht ein, die wir Ihnen gesendet haben. Leerzeichen und Bindestriche spielen keine Rolle.',
  label: 'Ihr Code',
  confirm: 'Bestätigen',
  checking: 'Ihr Code wird geprüft …',
  timeLeft: 'Verbleibende Zeit: {time}',
  timeUp: 'Die Zeit für diesen Code ist abgelaufen.',
  wrong: {
    one: 'Das ist nicht der richtige Code. Sie haben noch {count} Versuch.',
    other: 'Das ist nicht der richtige Code. Sie haben noch {count} Versuche.',
  },
  notACode: {
    digits:
      'Das sieht nicht wie der Code aus, der aus {count} Ziffern besteht. Es hat Sie keinen Versuch gekostet.',
    letters_and_digits:
      'Das sieht nicht wie der Code aus, der aus {count} Buchstaben und Ziffern besteht. Es hat Sie keinen Versuch gekostet.',
  },
  noCode: 'Geben Sie zuerst den Code ein. Er steht in der Nachricht, die wir Ihnen gesendet haben.',
  noAnswer:
    'Wir konnten Ihren Code gerade nicht prüfen. Ihre Eingabe bleibt erhalten: Bitte versuchen Sie es gleich noch einmal.',
  tryAgain: 'Erneut versuchen',
  verified: 'Ihr Code ist bestätigt',
  ended: {
    heading: 'Dieser Code kann nicht verwendet werden',
    text: 'Möglicherweise ist er abgelaufen, wurde bereits verwendet, durch einen neueren ersetzt oder zu oft falsch eingegeben.',
  },
  noChallenge: {
    heading: 'Dieser Link ist unvollständig',
    text: 'Ein Teil der Adresse fehlt. Bitte folgen Sie dem Link noch einmal von dort, wo Sie ihn gefunden haben.',
  },
  again: {
    link: 'Neuen Code anfordern',
    sentence:
      'Um einen neuen Code zu erhalten, gehen Sie dorthin zurück, wo Sie diesen angefordert haben.',
  },
  done: { link: 'Weiter', sentence: 'Sie können diese Seite jetzt schließen.' },
  needsScript:
    'Um hier einen Code einzugeben, schalten Sie bitte JavaScript ein und laden Sie diese Seite neu.',
};
