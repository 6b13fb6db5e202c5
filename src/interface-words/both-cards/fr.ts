import type { BothWords } from '../../app/cards/words/en/both-cards.ts';

export const BOTH_CARDS: BothWords = {
  language: 'fr',
  back: 'Retour',
  tryAgain: 'Réessayer',
  later: '{label} {when}',
  inOneLine: '{title}. {text}',
  times: {
    justNow: 'à l’instant',
    in: 'dans {time}',
    atTime: 'à {time}',
    atDate: 'le {time}',
    untilTime: 'jusqu’à {time}',
    untilDate: 'jusqu’au {time}',
    left: 'encore {time}',
    worksUntil: 'valable {until}',
  },
  people: {
    named: { who: '{name}', by: 'par {name}' },
    you: { who: 'vous', by: 'par vous' },
    user: { who: 'un autre utilisateur', by: 'par un autre utilisateur' },
    workflow: { who: 'un workflow', by: 'par un workflow' },
    form: { who: 'quelqu’un dans un formulaire', by: 'par quelqu’un dans un formulaire' },
    page: { who: 'quelqu’un sur une page', by: 'par quelqu’un sur une page' },
    both: { who: '{one} et {another}', by: '{byOne} et {byAnother}' },
  },
  roles: {
    viewer: 'lecteur',
    sender: 'expéditeur',
    approver: 'approbateur',
    supervisor: 'superviseur',
    admin: 'administrateur',
  },
  symbols: { digits: '{count} chiffres', letters_and_digits: '{count} lettres et chiffres' },
  entry: {
    checking: 'Vérification…',
    lastTry: 'Dernier essai. S’il est faux, ce code prend fin et il vous en faudra un nouveau.',
    wrong: 'Ce n’est pas le bon code. {Left}.',
    lastWasWrong: 'Le dernier code saisi était faux. {Left}.',
    triesLeft: { one: '{count} essai restant', other: '{count} essais restants' },
    tries: { one: '{count} essai', other: '{count} essais' },
  },
  sent: {
    to: { email: 'à {masked}', sms: 'par SMS au {masked}' },
    sending: 'Envoi d’un code {to}',
    handed_over: 'Code envoyé {to}',
    delivered: 'Code remis {to}',
    perhaps: 'Code destiné à {masked}',
    unconfirmed: [
      'Nous n’avons pas pu confirmer le départ du message',
      'Renvoyez-le : c’est le même code, et cela ne coûte aucun essai.',
    ],
    putOff: [
      'L’envoi du message a été différé',
      'Rien n’est encore parti : l’autre côté demande de réessayer dans quelques minutes, comme le font certains serveurs de messagerie avec les expéditeurs nouveaux pour eux. Renvoyez-le alors : c’est le même code.',
    ],
    undelivered: {
      no_mailbox: [
        'Cette boîte aux lettres n’existe pas',
        'Le message est revenu : l’adresse n’existe pas. {wayOn}',
      ],
      mailbox_full: [
        'La boîte aux lettres est pleine',
        'Le message est revenu : la boîte n’accepte plus d’e-mails. {wayOn}',
      ],
      blocked: [
        'Le message a été bloqué',
        'Il a été pris pour du courrier indésirable, ou l’autre côté n’accepte pas ces messages. {wayOn}',
      ],
      bounced_before: [
        'Des e-mails à cette adresse sont déjà revenus',
        'HubSpot n’y envoie donc plus rien. {wayOn}',
      ],
      phone_unreachable: [
        'Le téléphone est injoignable',
        'Le message n’est pas arrivé : le téléphone est éteint, hors de portée ou n’est plus utilisé. {wayOn}',
      ],
      no_texts: [
        'Ce numéro ne peut pas recevoir de SMS',
        'Le message n’est pas arrivé : c’est une ligne fixe, ou son réseau n’accepte pas les SMS. {wayOn}',
      ],
      our_side: [
        'Aucun message ne peut partir par cette voie actuellement',
        'Le destinataire n’y est pour rien. Demandez à votre administrateur HubSpot de consulter l’onglet « Mise en place » dans les paramètres de l’application. D’ici là, une autre voie fonctionnera peut-être.',
      ],
      other: [
        'Le message n’est pas arrivé',
        'L’autre côté n’a donné aucune raison que nous connaissions. {wayOn}',
      ],
    },
    again: 'Renvoyer',
    busy: 'Envoi…',
  },
  reason: {
    tooShort: 'Écrivez au moins {least} caractères.',
    tooLong: 'Ramenez le texte à {most} caractères : il en compte {count}.',
  },
  noAnswer: [
    'HubSpot n’a pas répondu',
    'Vérifiez votre connexion, puis réessayez. Rien ne se fera deux fois.',
  ],
  commonRefusals: {
    cool_down: [
      'Un message vient de partir',
      'Laissez-lui le temps d’arriver. Vous pourrez en renvoyer un {when}.',
    ],
    rep_limit: [
      'Vous avez envoyé beaucoup de codes en peu de temps',
      'Vous pourrez envoyer le prochain {when}.',
    ],
    not_a_code: [
      'Cela ne ressemble pas à un code',
      'Un code comporte {symbols}. Aucun essai n’a été décompté : vérifiez votre saisie et réessayez.',
    ],
    unknown_user: [
      'HubSpot ne vous a pas reconnu',
      'Rechargez la page. Si cela persiste, adressez-vous à votre administrateur HubSpot.',
    ],
    not_allowed: [
      'Votre rôle ne vous permet pas de faire cela',
      'Il faut le rôle « {role} ». Adressez-vous à un collègue qui l’a ou à votre administrateur HubSpot.',
    ],
    actor_not_verified: [
      'HubSpot n’a pas confirmé qu’il s’agit de vous',
      'Rechargez la page. Si cela persiste, adressez-vous à votre administrateur HubSpot.',
    ],
    malformed_request: [
      'Cette carte a envoyé quelque chose d’inattendu',
      'Rien n’a été fait. Rechargez la page. Si cela se reproduit, indiquez à votre administrateur HubSpot : « {field} ».',
    ],
    busy: [
      'HubSpot est occupé',
      'Patientez un instant, puis réessayez. Rien ne se fera deux fois.',
    ],
    unconfirmed: [
      'Nous ne savons pas encore si cela a fonctionné',
      'HubSpot ne l’a pas confirmé à temps. Réessayez : rien ne se fera deux fois.',
    ],
    not_set_up: [
      'La vérification OTP n’est pas configurée correctement',
      'Demandez à votre administrateur HubSpot d’examiner ceci : {missing}.',
    ],
  },
};
