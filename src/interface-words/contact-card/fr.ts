import type { ContactWords } from '../../app/cards/words/en/contact-card.ts';
import { BOTH_CARDS } from '../both-cards/fr.ts';

export const CONTACT_CARD: ContactWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'De nombreux codes y ont été envoyés récemment',
      'Vous pourrez en envoyer un autre {when}. D’ici là, choisissez une autre adresse ou un autre numéro de la fiche, ou vérifiez autrement.',
    ],
    account_limit: [
      'Votre compte a atteint sa limite',
      'Réessayez {when}. D’ici là, vérifiez autrement.',
    ],
    sms_limit: [
      'Votre compte a envoyé beaucoup de SMS aujourd’hui',
      'Le prochain pourra partir {when}. D’ici là, envoyez le code par e-mail ou vérifiez autrement.',
    ],
    country_not_allowed: [
      'Aucun SMS n’est envoyé vers ce pays',
      'Rien n’a été envoyé. Envoyez le code par e-mail, vérifiez autrement ou demandez à votre administrateur HubSpot d’autoriser ce pays.',
    ],
    locked: [
      'Verrouillé {until}',
      'Il y a eu trop de codes faux pour ce motif. Attendez jusque-là ou vérifiez autrement.',
    ],
    expired: [
      'Le code a expiré',
      'Envoyez un nouveau code et demandez à l’appelant de lire le message le plus récent.',
    ],
    too_many_attempts: [
      'Plus aucun essai',
      'Ce code ne peut plus être essayé. Envoyez un nouveau code et demandez à l’appelant de lire le message le plus récent.',
    ],
    already_used: [
      'Ce code a déjà été utilisé',
      'Un code ne sert qu’une fois. Pour vérifier à nouveau, envoyez-en un autre.',
    ],
    cancelled: [
      'Ce code a été annulé',
      'Il ne fonctionne plus. Envoyez-en un nouveau si vous en avez encore besoin.',
    ],
    rejected: [
      'Ce code a été refusé',
      'Quelqu’un a refusé ce à quoi il servait : il ne fonctionne plus. Demandez pourquoi avant d’en envoyer un nouveau.',
    ],
    replaced: [
      'Un code plus récent a été envoyé',
      'Seul le code le plus récent fonctionne. Demandez à l’appelant de lire le message le plus récent.',
    ],
    changed_since: [
      'La fiche a changé depuis l’envoi du code',
      'Le code ne lui correspond plus. Regardez ce qui a changé, annulez ce code, puis envoyez-en un nouveau.',
    ],
    no_open_code: [
      'Aucun code n’est en cours',
      'Envoyez un nouveau code et demandez à l’appelant de lire le message le plus récent.',
    ],
    record_not_found: [
      'Ce contact est introuvable',
      'Il a peut-être été supprimé. Rechargez la page ou recherchez de nouveau la personne.',
    ],
    record_merged: [
      'Ce contact a été fusionné avec un autre',
      'Ouvrez le contact {into} et vérifiez à partir de là.',
    ],
    no_such_destination: [
      'Cela ne figure plus sur la fiche',
      'Rien n’a été envoyé. Choisissez une adresse ou un numéro qui y figure maintenant.',
    ],
    recently_changed: [
      'Trop récent pour ce motif',
      'L’ajout à la fiche a eu lieu {ago}. Rappelez à un numéro de téléphone qui y figure depuis plus longtemps ou adressez-vous à un superviseur.',
    ],
    unknown_challenge: [
      'Ce code est introuvable',
      'Rien n’a été vérifié. Rechargez la page, puis envoyez un nouveau code.',
    ],
    other_record: [
      'Ce code appartient à une autre fiche',
      'Rien n’a été vérifié. Rechargez la page, puis envoyez un nouveau code depuis ce contact.',
    ],
    not_locked: [
      'Ce motif n’est pas verrouillé',
      'Il n’y a rien à déverrouiller : un code peut être envoyé.',
    ],
    override_over: [
      'Cette demande n’est plus valable',
      'Elle a expiré, a déjà été confirmée ou a été remplacée par une autre. Refaites-la si elle est encore nécessaire.',
    ],
    second_person: [
      'Il faut une deuxième personne',
      'Vous avez fait cette demande vous-même. Demandez à un autre superviseur d’ouvrir ce contact et de la confirmer.',
    ],
    delivery_refused: [
      'Le message a été refusé',
      'Rien n’arrivera. Choisissez une autre adresse ou un autre numéro de la fiche, ou vérifiez autrement.',
    ],
    trail_broken: [
      'L’historique des vérifications de ce contact est incohérent',
      'Par sécurité, aucun code ne peut être envoyé ni vérifié ici. Vérifiez autrement et prévenez votre administrateur HubSpot.',
    ],
  },
  looking: {
    label: 'Recherche des vérifications de ce contact',
    failed:
      'Les vérifications de ce contact ne peuvent pas encore être affichées. Réessayez dans un instant.',
  },
  purposes: {
    caller_check: 'Confirmer qui appelle',
    sensitive_request: 'Avant une modification sensible',
    regulated_request: 'Demande réglementée',
    portal_access: 'Accès au portail',
    email_ownership: 'Confirmer l’adresse e-mail',
    deal_approval: 'Approbation d’une transaction',
  },
  purposeNow: {
    byWorkflow: '{purpose}, par un workflow',
    byHand: '{purpose} (confirmé manuellement)',
    open: '{purpose} (code en cours)',
    verified: '{purpose} (vérifié)',
    locked: '{purpose} (verrouillé)',
  },
  send: {
    reason: 'Motif',
    destination: 'Envoyer le code à',
    first: 'Envoyer le code',
    next: 'Envoyer un nouveau code',
    anew: 'Vérifier à nouveau',
    noDestination: [
      'Aucune adresse e-mail pour ce contact',
      'Ajoutez-en une à la fiche, puis revenez. Une nouvelle adresse prouve peu de chose pendant un certain temps : si l’appelant vient de vous la donner, confirmez-la d’abord autrement.',
    ],
    anotherAddress: [
      'L’appelant demande une autre adresse ?',
      'Les codes ne partent qu’aux adresses et numéros de cette fiche. Voyez dans ce souhait un signal d’alerte : n’en ajoutez pas pendant l’appel. Rappelez plutôt à un numéro de téléphone qui figure sur la fiche depuis plus longtemps ou adressez-vous à un superviseur.',
    ],
  },
  to: { email: '{masked}', sms: 'SMS au {masked}' },
  fresh: {
    to: {
      added: { day: '{to} (ajout de moins d’un jour)', month: '{to} (ajout de moins de 30 jours)' },
      changed: {
        day: '{to} (modification de moins d’un jour)',
        month: '{to} (modification de moins de 30 jours)',
      },
    },
    email: {
      added: {
        you: 'Vous avez ajouté cette adresse {ago}',
        they: 'Cette adresse a été ajoutée {ago}',
      },
      changed: {
        you: 'Vous avez modifié cette adresse {ago}',
        they: 'Cette adresse a été modifiée {ago}',
      },
    },
    sms: {
      added: { you: 'Vous avez ajouté ce numéro {ago}', they: 'Ce numéro a été ajouté {ago}' },
      changed: { you: 'Vous avez modifié ce numéro {ago}', they: 'Ce numéro a été modifié {ago}' },
    },
    month: 'Vous y attendiez-vous ? Sinon, vérifiez autrement.',
    day: {
      you: 'Si l’appelant vous l’a demandé, un code envoyé là ne prouve rien sur la personne de cette fiche. En cas de doute, rappelez à un numéro de téléphone qui figure sur la fiche depuis plus longtemps.',
      they: 'C’est souvent la première chose que fait une personne qui s’empare d’un compte. En cas de doute, rappelez à un numéro de téléphone qui figure sur la fiche depuis plus longtemps.',
    },
    tooNew: [
      'Trop récent pour ce motif',
      '{what}. Aucun code ne peut y être envoyé pour ce motif {until}. D’ici là, rappelez à un numéro de téléphone qui figure sur la fiche depuis plus longtemps ou adressez-vous à un superviseur.',
    ],
    tooNewOfSome: [
      'Trop récent pour ce motif',
      '{what}. Aucun code ne peut y être envoyé pour ce motif {until}. D’ici là, choisissez une destination qui figure sur la fiche depuis plus longtemps, rappelez à un tel numéro de téléphone ou adressez-vous à un superviseur.',
    ],
  },
  open: {
    sentBy: '{By}, {ago}',
    mayComeBack:
      'Si un e-mail envoyé à une adresse supplémentaire est renvoyé, cette carte ne l’apprend pas : demandez s’il est arrivé.',
    noResend:
      'Il y a eu beaucoup de messages récemment : aucun autre ne peut partir avant la fin de ce code.',
    cancel: 'Annuler le code',
    cancelling: 'Annulation…',
    label: 'Code lu par l’appelant',
    hint: '{symbols} ; les espaces et les tirets ne comptent pas. Un code complet est vérifié automatiquement.',
    enter: 'Vérifier le code',
    alreadyTried:
      'Vous avez déjà essayé celui-ci et il était faux. Demandez à l’appelant de le relire.',
    wrongHint: 'Demandez à l’appelant de lire lentement le code du message le plus récent.',
    theirs: [
      'C’est le destinataire qui saisit ce code',
      'Ne le demandez pas : le message lui dit de ne jamais le lire à personne. Cette carte indiquera quand il aura été saisi.',
    ],
    refused: ['Le message a été refusé', 'Rien n’arrivera. {wayOn}'],
    wayOn: {
      ofWorkflow: 'Contactez la personne autrement ou envoyez un code depuis cette carte.',
      another: 'Envoyez un nouveau code par une autre voie : il remplace celui-ci.',
      nowhere:
        'Aucune autre adresse ni aucun autre numéro ne peut recevoir un code : vérifiez autrement ou adressez-vous à un superviseur.',
    },
    goneText:
      'Le code qui y a été envoyé ne peut pas être utilisé. Cherchez qui a modifié la fiche et pourquoi, annulez ce code, puis envoyez-en un nouveau.',
  },
  script: {
    title: 'À dire à l’appelant',
    keepAddress: 'Ne dites pas où il est parti : l’appelant sait où regarder.',
    openings: {
      caller_check: 'Avant de continuer, j’aimerais m’assurer que je parle à la bonne personne.',
      sensitive_request:
        'Avant de modifier quoi que ce soit pour vous, je dois vérifier que la demande vient bien de vous.',
      regulated_request:
        'Avant de traiter cette demande, je dois la confirmer avec vous et en garder une trace.',
      portal_access: 'Avant de vous ouvrir le portail, je dois vérifier qu’il s’agit bien de vous.',
      email_ownership: 'J’aimerais m’assurer que nous avons la bonne adresse e-mail pour vous.',
      deal_approval:
        'Avant d’enregistrer votre approbation, je dois vérifier qu’elle vient bien de vous.',
    },
    sentByMe: '« {opening} Je viens d’envoyer {code} {to}. »',
    sentByUs: '« {opening} Nous avons envoyé {code} {to}. »',
    to: {
      email: 'à l’adresse e-mail que nous avons pour vous',
      sms: 'par SMS au numéro de téléphone que nous avons pour vous',
    },
    codes: {
      digits: 'un code à {count} chiffres',
      letters_and_digits: 'un code de {count} lettres et chiffres',
    },
    phrase:
      '« Pour que vous sachiez que c’est bien nous : le message contient les mots {phrase}. Si c’est le cas du vôtre, lisez-moi le code, s’il vous plaît. »',
  },
  gone: {
    email: 'Cette adresse ne figure plus sur la fiche',
    sms: 'Ce numéro ne figure plus sur la fiche',
  },
  verified: {
    title: 'Vérifié',
    when: 'Vérifié {ago} {by} pour « {purpose} » ; valable {until}.',
    goneText: {
      email:
        'La vérification ne dit rien de l’adresse qui y figure maintenant. S’il vous en faut une pour celle-ci, vérifiez à nouveau.',
      sms: 'La vérification ne dit rien du numéro qui y figure maintenant. S’il vous en faut une pour celui-ci, vérifiez à nouveau.',
    },
    reads: {
      email: 'peut lire la boîte {masked}',
      sms: 'peut lire les SMS envoyés au {masked}',
    },
    caller: 'L’appelant {reads}.',
    somebody: 'La personne qui a saisi le code {reads}. Cela ne dit rien d’un appelant.',
    notIdentity: {
      email: 'C’est ce que montre un code. Il ne prouve pas qui lit les e-mails.',
      sms: 'C’est ce que montre un code. Il ne prouve pas qui tient le téléphone.',
    },
  },
  ended: {
    expired: [
      'Le code a expiré',
      'Le code destiné à {masked} a cessé de fonctionner {at}. Envoyez-en un nouveau quand l’appelant est prêt à le lire.',
    ],
    used_up: [
      'Plus aucun essai',
      'Le code destiné à {masked} a pris fin après {tries}. Envoyez-en un nouveau et demandez à l’appelant de lire le message le plus récent. S’il semblait deviner, arrêtez et vérifiez autrement.',
    ],
    cancelled: [
      'Le code a été annulé',
      'Le code destiné à {masked} a été annulé {by} {at}. Il ne fonctionne plus. Envoyez-en un nouveau si vous en avez encore besoin.',
    ],
    locked: [
      'Verrouillé {until}',
      'Il y a eu trop de codes faux pour ce motif : aucun code ne peut être envoyé ni vérifié. Attendez jusque-là, faites déverrouiller par deux superviseurs ou vérifiez autrement : par exemple, rappelez à un numéro de téléphone qui figure sur la fiche depuis plus longtemps.',
    ],
  },
  endedOfWorkflow: {
    expired: [
      'Le code a expiré',
      'Le code envoyé par un workflow à {masked} a cessé de fonctionner {at}. Si vous avez la personne au téléphone, vous pouvez en envoyer un vous-même.',
    ],
    used_up: [
      'Plus aucun essai',
      'Le code envoyé par un workflow à {masked} a pris fin après {tries}. Demandez à la personne si c’était elle : sinon, quelqu’un essaie de deviner. Vérifiez alors autrement.',
    ],
    cancelled: [
      'Le code a été annulé',
      'Le code destiné à {masked} a été annulé {by} {at}. Il ne fonctionne plus. Envoyez-en un nouveau si vous en avez encore besoin.',
    ],
    locked: [
      'Verrouillé {until}',
      'Il y a eu trop de codes faux dans des formulaires ou sur des pages : les workflows ne peuvent ni envoyer ni vérifier de code pour ce motif. Vous le pouvez toujours : choisissez le même motif sans « par un workflow ».',
    ],
  },
  override: {
    label: 'Pourquoi',
    hint: 'Pour le deuxième superviseur et pour la fiche. Pas de secrets : le texte y reste.',
    busy: 'Demande en cours…',
    giving: 'Confirmation…',
    unlock: {
      start: 'Déverrouiller…',
      means:
        'Cherchez d’abord qui a saisi les codes faux. Si un deuxième superviseur est d’accord, des codes pourront de nouveau être envoyés et vérifiés pour ce motif.',
      press: 'Demander le déverrouillage',
      give: 'Confirmer le déverrouillage',
      agree:
        'Si vous confirmez, les codes faux saisis jusqu’ici ne comptent plus, et des codes peuvent de nouveau être envoyés et vérifiés pour ce motif. Ne confirmez que si vous êtes sûr que personne n’essaie de deviner.',
      asked: 'Déverrouillage de ce motif demandé {by} {ago}.',
    },
    confirm: {
      start: 'Confirmer manuellement…',
      means:
        'Pour une urgence dans laquelle aucun code ne peut être utilisé. Vous et un deuxième superviseur vous portez garants de cette personne, et la fiche l’indique : qui, pourquoi, et qu’aucun code n’a été saisi.',
      press: 'Demander la confirmation',
      give: 'Confirmer manuellement',
      agree:
        'Si vous confirmez, vous vous portez ensemble garants de cette personne, aussi longtemps qu’un code serait valable. La fiche indiquera qu’aucun code n’a été saisi. Ne confirmez que si vous savez vous-même de qui il s’agit.',
      asked: 'Confirmation manuelle demandée {by} {ago}.',
    },
    pending: [
      'En attente d’un deuxième superviseur',
      '{asked} Un autre superviseur peut confirmer sur cette carte {until}. Motif : « {reason} »',
    ],
    byHand: 'Confirmé manuellement',
    proof: 'Confirmé manuellement {by} : aucun code n’a été saisi. Motif : « {reason} »',
    when: 'Confirmé manuellement {ago} {by} pour « {purpose} » ; valable {until}.',
    noCode:
      'Deux superviseurs s’en portent garants. Cela ne montre pas que quelqu’un pouvait lire un message.',
  },
  history: {
    title: 'Vérifications précédentes',
    columns: { when: 'Quand', outcome: 'Résultat', about: 'Motif et adresse', by: 'Par' },
    outcomes: {
      verified: 'Vérifié',
      expired: 'Expiré',
      used_up: 'Plus aucun essai',
      cancelled: 'Annulé',
      replaced: 'Remplacé',
      by_hand: 'Confirmé manuellement',
    },
  },
};
