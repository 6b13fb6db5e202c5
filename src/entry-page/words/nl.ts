import type { PageWords } from '../page-words.ts';

export const DUTCH: PageWords = {
  language: 'nl',
  heading: 'Voer uw code in',
  intro:
    'Voer de code in uit het bericht dat wij u hebben gestuurd. Spaties en streepjes maken niet uit.',
  label: 'Uw code',
  confirm: 'Bevestigen',
  checking: 'Uw code wordt gecontroleerd…',
  timeLeft: 'Resterende tijd: {time}',
  timeUp: 'De tijd voor deze code is verstreken.',
  wrong: {
    one: 'Dat is niet de juiste code. U hebt nog {count} poging.',
    other: 'Dat is niet de juiste code. U hebt nog {count} pogingen.',
  },
  notACode: {
    digits:
      'Dat lijkt niet op de code, die uit {count} cijfers bestaat. Het heeft u geen poging gekost.',
    letters_and_digits:
      'Dat lijkt niet op de code, die uit {count} letters en cijfers bestaat. Het heeft u geen poging gekost.',
  },
  noCode: 'Voer eerst de code in. Die staat in het bericht dat wij u hebben gestuurd.',
  noAnswer:
    'Wij konden uw code zojuist niet controleren. Uw invoer blijft bewaard: probeer het over een ogenblik opnieuw.',
  tryAgain: 'Opnieuw proberen',
  verified: 'Uw code is bevestigd',
  ended: {
    heading: 'Deze code kan niet worden gebruikt',
    text: 'Mogelijk is de code verlopen, al gebruikt, vervangen door een nieuwere of te vaak verkeerd ingevoerd.',
  },
  noChallenge: {
    heading: 'Deze link is niet volledig',
    text: 'Een deel van het adres ontbreekt. Volg de link opnieuw vanaf de plek waar u deze hebt gevonden.',
  },
  again: {
    link: 'Een nieuwe code aanvragen',
    sentence: 'Ga voor een nieuwe code terug naar de plek waar u deze hebt aangevraagd.',
  },
  done: { link: 'Doorgaan', sentence: 'U kunt deze pagina nu sluiten.' },
  needsScript: 'Schakel JavaScript in en laad deze pagina opnieuw om hier een code in te voeren.',
};
