import type { PageWords } from '../page-words.ts';

/** A colon stands after a space at which no line breaks. */
export const FRENCH: PageWords = {
  language: 'fr',
  heading: 'Saisissez votre code',
  intro:
    'Saisissez le code du message que nous vous avons envoyé. Les espaces et les tirets n’ont pas d’importance.',
  label: 'Votre code',
  confirm: 'Confirmer',
  checking: 'Vérification de votre code…',
  timeLeft: 'Temps restant\u00a0: {time}',
  timeUp: 'Le délai de ce code est écoulé.',
  wrong: {
    one: 'Ce n’est pas le bon code. Il vous reste {count} essai.',
    other: 'Ce n’est pas le bon code. Il vous reste {count} essais.',
  },
  notACode: {
    digits:
      'Cela ne ressemble pas au code, qui comporte {count} chiffres. Aucun essai n’a été décompté.',
    letters_and_digits:
      'Cela ne ressemble pas au code, qui comporte {count} lettres et chiffres. Aucun essai n’a été décompté.',
  },
  noCode: 'Saisissez d’abord le code. Il figure dans le message que nous vous avons envoyé.',
  noAnswer:
    'Nous n’avons pas pu vérifier votre code pour le moment. Votre saisie est conservée\u00a0: veuillez réessayer dans un instant.',
  tryAgain: 'Réessayer',
  verified: 'Votre code est confirmé',
  ended: {
    heading: 'Ce code ne peut pas être utilisé',
    text: 'Il a peut-être expiré, déjà servi ou été remplacé par un code plus récent, ou bien il a été mal saisi trop de fois.',
  },
  noChallenge: {
    heading: 'Ce lien est incomplet',
    text: 'Il manque une partie de l’adresse. Veuillez suivre de nouveau le lien depuis l’endroit où vous l’avez trouvé.',
  },
  again: {
    link: 'Demander un nouveau code',
    sentence: 'Pour obtenir un nouveau code, retournez à l’endroit où vous avez demandé celui-ci.',
  },
  done: { link: 'Continuer', sentence: 'Vous pouvez maintenant fermer cette page.' },
  needsScript: 'Pour saisir un code ici, veuillez activer JavaScript et recharger cette page.',
};
