import type { SettingsWords } from '../../app/settings/words/en/english.ts';

const INSTALL =
  'Dans un terminal, exécutez npx hs project install-app --force, puis vérifiez de nouveau.';
const secretStep = (verb: 'add' | 'update', name: string): string =>
  `Dans un terminal, exécutez npx hs secret ${verb} ${name}. Le README indique ce qu’il contient. Les fonctions le connaissent une dizaine de secondes plus tard.`;
const SEND_A_TEST =
  'Envoyez-vous un test sous «\u00a0Canaux\u00a0» et vérifiez que le code y figure.';

/** A colon and a semicolon stand after a space at which no line breaks. */
export const FRENCH: SettingsWords = {
  page: {
    loading: 'Vérification de ce compte',
    tabs: {
      setUp: 'Mise en place',
      policies: 'Règles',
      deals: 'Transactions',
      channels: 'Canaux',
      people: 'Personnes',
      history: 'Historique',
    },
    tryAgain: 'Réessayer',
    remove: 'Retirer',
    save: 'Enregistrer',
    saveDefaults: 'Enregistrer ces paramètres',
    saving: 'Enregistrement…',
    discard: 'Annuler les modifications',
    saved: 'La version {version} est enregistrée. Elle s’applique partout en moins d’une minute.',
    changed: {
      one: '{count} modification non enregistrée',
      other: '{count} modifications non enregistrées',
    },
    neverSaved:
      'Rien n’a encore été enregistré\u00a0: ce sont les valeurs par défaut. Elles s’appliquent déjà aux contacts\u00a0; les transactions pourront être approuvées dès que vous aurez enregistré.',
    cannotSave: {
      one: '{count} valeur ne peut pas être enregistrée telle quelle. Elle est signalée dans son onglet.',
      other:
        '{count} valeurs ne peuvent pas être enregistrées telles quelles. Elles sont signalées dans leurs onglets.',
    },
    nearest: 'La valeur la plus proche qui peut être enregistrée est {value}.',
    readOnly: {
      title: 'Vous pouvez consulter, mais pas enregistrer',
      text: 'Seuls les administrateurs modifient ces paramètres. Ils sont indiqués sous «\u00a0Personnes\u00a0».',
    },
    stated:
      'HubSpot n’a pas confirmé qui vous êtes\u00a0: l’historique l’indique à côté de votre nom.',
    conflict: {
      title: '{name} a enregistré d’autres paramètres, {when}',
      text: 'Ce que vous avez saisi est toujours là. Ont été modifiés\u00a0:',
      takeTheirs: 'Prendre les siens',
      putMineOnTop: 'Appliquer les miens par-dessus',
      after:
        'Par-dessus les siens\u00a0: ce que vous avez modifié reste tel que vous l’avez, tout le reste est repris de l’autre version. Vous enregistrez ensuite comme d’habitude.',
    },
  },
  problems: {
    noAnswer: {
      title: 'HubSpot n’a pas répondu',
      text: 'Vérifiez votre connexion, puis réessayez. Rien ne se produira deux fois.',
    },
    malformed: {
      title: 'Cette page a envoyé quelque chose qu’elle n’aurait pas dû',
      text: 'Rien n’a été fait. Rechargez la page. Si cela se reproduit, signalez-le à la personne qui s’occupe de l’application\u00a0: «\u00a0{field}\u00a0».',
    },
    unknownUser: {
      title: 'HubSpot ne vous a pas reconnu',
      text: 'Rechargez la page. Si cela persiste, vérifiez dans Paramètres, «\u00a0Utilisateurs et équipes\u00a0», que votre compte utilisateur est actif.',
    },
    notAdmin: {
      title: 'Seuls les administrateurs peuvent faire cela',
      text: 'Adressez-vous à l’une des personnes indiquées sous «\u00a0Personnes\u00a0».',
    },
    notVouchedFor: {
      title: 'HubSpot doit confirmer qui vous êtes',
      text: 'Il ne l’a pas fait. Vérifiez que les points de terminaison publics sont en place, puis rechargez cette page.',
    },
    savedMeanwhile: {
      title: 'Quelqu’un d’autre a enregistré entre-temps',
      text: 'Rien de votre part n’a été enregistré. Rechargez la page pour voir ce qui a été modifié.',
    },
    notSound: {
      title: '{setting}\u00a0: ne peut pas être enregistré tel quel',
      text: 'Modifiez-le et enregistrez de nouveau. Rien n’a été enregistré.',
    },
    notSoundNearest: {
      title: '{setting}\u00a0: ne peut pas être enregistré tel quel',
      text: 'La valeur la plus proche qui peut être enregistrée est {value}. Rien n’a été enregistré.',
    },
    notSetUp: {
      title: 'L’application n’est pas encore en place',
      text: 'Corrigez d’abord ce qu’indique l’onglet «\u00a0Mise en place\u00a0». Il manque\u00a0: {missing}.',
    },
    missing: {
      'ledger object': 'l’objet du registre',
      clock: 'une horloge à l’heure',
      scopes: 'des autorisations (scopes)',
    },
    busy: {
      title: 'HubSpot est occupé',
      text: 'Attendez un instant, puis réessayez. Rien ne se produira deux fois.',
    },
    tooManyTests: {
      title: 'Assez de messages d’essai pour l’instant',
      text: 'Cinq au plus en dix minutes. Le prochain pourra partir le {time}.',
    },
    unconfirmed: {
      title: 'On ne sait pas encore si cela a fonctionné',
      text: 'HubSpot ne l’a pas confirmé à temps. Réessayez\u00a0: rien ne se produira deux fois.',
    },
    trailBroken: {
      title: 'Une entrée du registre a été modifiée ou supprimée',
      text: 'Rien n’est décidé sur un tel registre. Cherchez qui peut modifier ou supprimer l’objet «\u00a0OTP entry\u00a0» et consultez docs/ledger.md.',
    },
    delivery: {
      address: {
        title: 'Aucun message ne peut vous parvenir par cette voie',
        text: 'HubSpot ne connaît pour elle ni adresse ni numéro de votre part. Choisissez une autre voie.',
      },
      recipient: {
        title: 'Votre propre adresse a été refusée',
        text: 'Le service de messagerie n’y remet rien. Vérifiez l’adresse de votre utilisateur HubSpot.',
      },
      later: {
        title: 'Le serveur de messagerie demande de réessayer plus tard',
        text: 'Rien n’est parti. Certains serveurs le font avec les expéditeurs nouveaux pour eux (greylisting)\u00a0: renvoyez le test dans quelques minutes.',
      },
      sender: {
        title: 'Le serveur de messagerie a refusé l’expéditeur',
        text: 'Vérifiez que l’adresse d’expédition indiquée sous «\u00a0Canaux\u00a0» ou, à défaut, dans OTP_EMAIL_ROUTE peut envoyer par ce serveur.',
      },
      template: {
        title: 'HubSpot a refusé l’e-mail',
        text: 'Vérifiez que l’e-mail dont l’ID figure sous «\u00a0Canaux\u00a0» ou, à défaut, dans OTP_EMAIL_ROUTE est publié, conçu pour l’API d’envoi unique et contient les emplacements de src/delivery/hubspot-email-template.html.',
      },
      account: {
        title: 'Ce compte HubSpot ne peut pas envoyer',
        text: 'Le module d’e-mails transactionnels ou son autorisation manque. Un serveur de messagerie (SMTP) fonctionne sans cela.',
      },
      other: {
        title: 'Le message a été refusé',
        text: 'Consultez les lignes sur les messages sous «\u00a0Mise en place\u00a0».',
      },
    },
    withCode: '{text} La réponse était\u00a0: {code}.',
  },
  setUp: {
    intro:
      'Ce dont l’application a besoin dans ce compte. Vérifier ne change rien\u00a0; une correction ne crée que ce qui manque.',
    ready: {
      title: 'Le compte est prêt',
      text: 'Tout ce dont l’application a besoin est là.',
    },
    readyWithout: {
      title: 'Le compte est prêt',
      text: 'L’application fonctionne. Ce que ce compte n’a pas est indiqué ci-dessous, avec ce qui fonctionne malgré tout.',
    },
    notReady: {
      one: '{count} ligne demande une action',
      other: '{count} lignes demandent une action',
    },
    appCanFix: 'L’application peut créer elle-même ce qui manque.',
    appCanFixSome:
      'L’application peut en créer une partie elle-même. Le reste demande une personne\u00a0: les étapes figurent dans chaque ligne.',
    byHand: 'Cela demande une personne\u00a0: les étapes figurent dans chaque ligne.',
    fix: 'Corriger',
    fixing: 'En cours…',
    fixAll: 'Corriger tout ce que l’application peut',
    lookAgain: 'Vérifier de nouveau',
    looking: 'Vérification…',
    columns: { state: 'État', what: 'Élément', found: 'Constat et marche à suivre' },
    states: {
      ok: 'Prêt',
      missing: 'Manquant',
      wrong: 'Incorrect',
      without: 'Marche sans',
      unknown: 'Pas encore su',
    },
    groups: {
      access: 'Accès',
      made: 'Ce que la mise en place crée dans HubSpot',
      secrets: 'Secrets',
      messages: 'Messages',
      proof: 'Preuve',
    },
    lines: {
      token: { title: 'Jeton d’accès', about: 'Avec quoi l’application appelle HubSpot.' },
      scopes: {
        title: 'Autorisations (scopes)',
        about: 'Ce que l’application a le droit de faire.',
      },
      entry_object: {
        title: 'Objet «\u00a0OTP entry\u00a0»',
        about: 'Le registre\u00a0: chaque décision est une entrée, écrite une seule fois.',
      },
      contact_properties: {
        title: 'Propriétés des contacts',
        about: 'Pour les listes, les workflows et les rapports.',
      },
      deal_properties: {
        title: 'Propriétés des transactions',
        about: 'Pour les listes, les workflows et les rapports.',
      },
      contact_event: {
        title: 'Chronologie des contacts',
        about: 'Dit ce qui s’est passé avec chaque code.',
      },
      deal_event: {
        title: 'Chronologie des transactions',
        about: 'Dit ce qui s’est passé avec chaque approbation.',
      },
      account_id: { title: 'OTP_ACCOUNT_ID', about: 'Lie les clés à ce compte.' },
      pepper: { title: 'OTP_PEPPER', about: 'Chaque code en est issu.' },
      previous_pepper: {
        title: 'OTP_PEPPER_PREVIOUS',
        about: 'Après une rotation, les codes en cours restent valables grâce à lui.',
      },
      ledger_key: {
        title: 'OTP_LEDGER_KEY',
        about: 'Scelle le registre. N’est jamais renouvelée.',
      },
      client_secret: {
        title: 'HUBSPOT_CLIENT_SECRET',
        about: 'Montre que les actions de workflow sont appelées par HubSpot.',
      },
      endpoint_address: {
        title: 'OTP_ENDPOINT_BASE_URL',
        about: 'Là où répondent les actions de workflow et la page des codes.',
      },
      email_route: { title: 'OTP_EMAIL_ROUTE', about: 'Par où partent les e-mails.' },
      email_template: {
        title: 'Envoi d’e-mails',
        about: 'Si un message pourrait partir maintenant.',
      },
      sms_route: {
        title: 'OTP_SMS_ROUTE',
        about: 'Par où partent les SMS, et si Twilio accepte la connexion.',
      },
      round_trip: {
        title: 'Une entrée, aller et retour',
        about: 'Écrite, retrouvée par sa clé, son double refusé, archivée.',
      },
      settings: { title: 'Paramètres', about: 'Ce que les administrateurs ont décidé.' },
    },
    twilio: {
      meanings: {
        '20003': 'Twilio {code} : la connexion est erronée, ou le compte est suspendu',
        '20404': 'Twilio {code} : ce compte n’existe pas',
      },
      lookUp: 'Twilio {code}, voir twilio.com/docs/api/errors/{code}',
    },
    facts: {
      no_answer: {
        found: 'HubSpot n’a pas répondu.',
        step: 'Vérifiez de nouveau dans un instant.',
      },
      busy: {
        found: 'HubSpot n’accepte plus d’appels pour le moment.',
        step: 'Vérifiez de nouveau dans une minute.',
      },
      waits_for: { found: 'Ceci doit d’abord être en ordre\u00a0: {of}.' },
      not_allowed: { found: 'HubSpot ne permet pas à l’application de le faire.' },
      no_token: {
        found: 'HubSpot n’a pas donné de jeton à la fonction.',
        step: 'Déployez de nouveau l’application\u00a0: npm run deploy.',
      },
      token_refused: {
        found: 'HubSpot n’accepte pas le jeton de l’application.',
        step: 'Installez de nouveau l’application. ' + INSTALL,
      },
      account: { found: 'Compte {of}.' },
      clock_disagrees: {
        found:
          'L’horloge de la fonction et celle de HubSpot diffèrent de plus de cinq minutes, donc rien n’est décidé.',
        step: 'Vérifiez de nouveau dans quelques minutes. Si cela persiste, signalez-le à HubSpot.',
      },
      lacks_scope: { found: 'Il manque\u00a0: {of}.', step: INSTALL },
      scopes_not_listed: {
        found:
          'HubSpot n’affiche pas les autorisations de cette application. Les appels auxquels il en manquait une sont indiqués dans leurs lignes.',
      },
      lacks_object: { found: 'Cet objet n’existe pas.' },
      lacks_group: { found: 'Il manque le groupe «\u00a0{of}\u00a0».' },
      lacks_property: { found: 'Il manque\u00a0: {of}.' },
      not_unique: {
        found: 'Deux entrées peuvent avoir la même valeur de {of}.',
        step: 'HubSpot ne rend une propriété unique qu’à sa création\u00a0: supprimez {of}, puis corrigez.',
      },
      other_type: {
        found: 'D’un autre type que celui requis\u00a0: {of}.',
        step: 'Supprimez {of}, ou renommez cette propriété si elle est à vous, puis corrigez.',
      },
      lacks_event: { found: 'Il manque l’événement {of}.' },
      no_custom_events: {
        found:
          'Ce compte n’a pas d’événements personnalisés (Enterprise), ou l’application ne peut pas les utiliser. Tout fonctionne\u00a0; la chronologie reçoit des notes.',
      },
      lacks_secret: { found: 'Il est vide.', step: secretStep('add', '{of}') },
      not_seen: { found: 'On ne peut pas le voir d’ici.' },
      unsound_secret: {
        found: 'Il est là, mais trop court ou pas de la bonne forme.',
        step: secretStep('update', '{of}'),
      },
      same_secret: {
        found: 'Il est identique à {of}.',
        step: 'Créez une valeur à part\u00a0: si l’une fuit, elle ne doit pas ouvrir l’autre.',
      },
      other_account: {
        found: 'Il désigne un autre compte. Celui-ci est {of}.',
        step: secretStep('update', 'OTP_ACCOUNT_ID'),
      },
      never_rotated: { found: 'Le pepper n’a jamais été renouvelé.' },
      rotated: {
        found: 'Les codes issus du pepper précédent peuvent être saisis jusqu’à leur expiration.',
      },
      no_endpoints: {
        found:
          'Pas de points de terminaison publics. Les cartes, les approbations et la mise en place fonctionnent\u00a0; les actions de workflow, la page des codes et la confirmation par HubSpot de l’identité d’un utilisateur, non.',
        step: 'Il faut Content Hub Enterprise. Si vous l’avez, définissez HUBSPOT_CLIENT_SECRET et OTP_ENDPOINT_BASE_URL.',
      },
      silent_endpoint: {
        found: 'À cette adresse, cette application ne répond pas.',
        step: 'Vérifiez que le domaine est connecté, que l’adresse se termine par /hs/serverless et que l’application est déployée.',
      },
      no_single_send: {
        found:
          'HubSpot ne laisse pas l’application envoyer\u00a0: le module d’e-mails transactionnels ou son autorisation manque.',
        step: 'Ajoutez-le, ou indiquez un serveur de messagerie dans OTP_EMAIL_ROUTE\u00a0: tout le reste fonctionne.',
      },
      no_email: {
        found:
          'Il n’existe pas d’e-mail avec l’ID qui figure sous «\u00a0Canaux\u00a0» ou, à défaut, dans OTP_EMAIL_ROUTE.',
        step: 'Créez-le à partir de src/delivery/hubspot-email-template.html, publiez-le et inscrivez-y son ID.',
      },
      email_not_published: { found: 'L’e-mail est un brouillon.', step: 'Publiez-le.' },
      email_not_readable: {
        found: 'HubSpot ne montre pas l’e-mail à l’application.',
        step: SEND_A_TEST,
      },
      code_place_not_seen: {
        found:
          'L’e-mail est là. On ne peut pas voir d’ici si son modèle contient l’emplacement du code.',
        step: SEND_A_TEST,
      },
      mail_server_silent: {
        found: 'Le serveur de messagerie ne répond pas, ou pas avec le TLS demandé.',
        step: 'Vérifiez son hôte et son port dans OTP_EMAIL_ROUTE.',
      },
      mail_login_refused: {
        found: 'Le serveur de messagerie n’accepte pas la connexion.',
        step: secretStep('update', 'OTP_EMAIL_ROUTE'),
      },
      no_text_messages: { found: 'Aucun n’est défini\u00a0: les codes partent par e-mail.' },
      sms_login_refused: {
        found: 'Twilio n’accepte pas la connexion ({of}).',
        step: secretStep('update', 'OTP_SMS_ROUTE'),
      },
      sms_account_suspended: {
        found: 'Twilio a suspendu le compte, ou il est fermé.',
        step: 'Consultez la page du compte chez Twilio.',
      },
      twilio_silent: {
        found: 'Twilio n’a pas répondu.',
        step: 'Vérifiez de nouveau dans un instant.',
      },
      duplicate_accepted: {
        found: 'HubSpot a laissé deux entrées avoir une même valeur unique.',
        step: 'N’utilisez pas l’application dans ce compte et signalez-le à ses auteurs.',
      },
      not_found_by_key: {
        found: 'L’entrée a été écrite, mais pas retrouvée par sa clé.',
        step: 'Vérifiez de nouveau. Si cela persiste, n’utilisez pas l’application dans ce compte.',
      },
      not_archived: {
        found: 'L’entrée «\u00a0Set-up probe\u00a0» n’a pas pu être archivée. Elle ne dit rien.',
        step: 'Archivez-la à la main.',
      },
      trail_broken: {
        found: 'Une entrée des paramètres a été modifiée ou supprimée, donc rien n’est décidé.',
        step: 'Cherchez qui peut modifier ou supprimer l’objet «\u00a0OTP entry\u00a0» et consultez docs/ledger.md.',
      },
      defaults: {
        found: 'Rien n’a encore été enregistré\u00a0: les valeurs par défaut s’appliquent.',
      },
      version: { found: 'La version {of} s’applique.' },
    },
  },
  policies: {
    purpose: 'À quoi sert le code',
    intro:
      'Chaque usage a ses propres règles. Une version ultérieure n’assouplit rien pour un code déjà envoyé.',
    guess: 'Ce que vaut un essai au hasard',
    perCode: 'Un code',
    perYear: 'Une fiche en un an',
    oneIn: '1 sur {times}',
    noChance: '–',
    perCodeIs: 'Un code\u00a0: {chance}.',
    perYearIs: 'Une fiche en un an\u00a0: {chance}.',
    neutral: 'La probabilité de deviner reste la même.',
    labelWithRange: '{label} (de {low} à {high})',
    channels: 'Voies qu’un code peut prendre',
    byMailOnly: 'Par e-mail seulement.',
    whenNew: 'Un code pour une nouvelle adresse',
    verifiedActor: 'HubSpot doit confirmer qui envoie et qui saisit',
    keep: 'Durée de conservation complète de la trace',
    keepAbout:
      'Ce qui est plus ancien peut être réduit sur la page d’audit : il prouve alors que quelque chose a eu lieu et ne nomme personne.',
    keepForEver: 'pour toujours',
    keepDays: { one: '{count} jour', many: '{count} jours', other: '{count} jours' },
    purposes: {
      caller_check: 'Quelqu’un au téléphone',
      sensitive_request: 'Une demande sensible',
      regulated_request: 'Une demande réglementée',
      portal_access: 'Accès au portail',
      email_ownership: 'Détention d’une adresse e-mail',
      deal_approval: 'Approbation d’une phase de transaction',
    },
    numbers: {
      digits: {
        label: 'Chiffres d’un code',
        about: 'Chacun de plus rend dix fois moins probable de deviner.',
      },
      minutes: {
        label: 'Minutes de validité d’un code',
        about: 'Une réponse tardive n’est pas comparée du tout.',
      },
      attempts: {
        label: 'Réponses qu’un code accepte',
        about: 'Après la dernière, le code est épuisé.',
      },
      coolDownSeconds: {
        label: 'Secondes entre deux messages',
        about: 'À une même adresse ou un même numéro.',
      },
      sendsPer10Minutes: {
        label: 'Messages en 10 minutes',
        about: 'À une même adresse ou un même numéro.',
      },
      sendsPerDay: {
        label: 'Messages en 24 heures',
        about: 'À une même adresse ou un même numéro.',
      },
      wrongPerWeek: {
        label: 'Réponses fausses en 7 jours',
        about: 'Pour une fiche depuis son dernier succès. Ensuite, elle est verrouillée.',
      },
      countsForMinutes: {
        label: 'Minutes que compte une vérification',
        about: 'Combien de temps la fiche indique «\u00a0vérifié\u00a0».',
      },
      newForHours: {
        label: 'Heures où une adresse est nouvelle',
        about: 'Après son arrivée sur une fiche qui existait déjà.',
      },
    },
    whenNewOptions: { warn: 'part avec un avertissement', refuse: 'est refusé' },
    channelNames: { email: 'E-mail', sms: 'SMS' },
    channelOrders: {
      email: 'E-mail seulement',
      sms: 'SMS seulement',
      'email,sms': 'E-mail d’abord, sinon SMS',
      'sms,email': 'SMS d’abord, sinon e-mail',
    },
  },
  deals: {
    intro:
      'Une transaction atteint une phase protégée une fois que la personne qui approuve a confirmé ce passage précis avec un code.',
    none: {
      title: 'Aucune phase n’est protégée',
      text: 'Protégez une phase, et aucune transaction n’y passera depuis sa carte sans approbation.',
    },
    homeCurrency: 'Devise d’une transaction qui n’en indique pas',
    currencyFormat: 'Trois lettres majuscules, par exemple EUR.',
    addStage: 'Protéger une phase',
    removeStage: 'Ne plus protéger cette phase',
    stage: 'Phase',
    stageOf: '{pipeline}\u00a0: {stage}',
    unknownStage:
      'Ce compte n’a plus cette phase. Choisissez-en une autre ou retirez la protection.',
    twice: 'Cette phase est déjà protégée. Choisissez-en une autre.',
    currencies: 'Devises de ses montants',
    currenciesAbout:
      'Séparées par des virgules. Une transaction dans toute autre devise compte comme la plus grande.',
    noCurrency: 'Indiquez au moins une devise.',
    tier: 'Niveau {number}',
    addTier: 'Ajouter un niveau pour des montants plus élevés',
    removeTier: 'Retirer ce niveau',
    from: 'À partir de {currency}',
    amount: 'Un montant de 0 ou plus.',
    first: 'Approuvé par',
    second: 'Et ensuite, par quelqu’un d’autre',
    kinds: {
      none: 'Personne d’autre',
      owner: 'propriétaire de la transaction',
      property: 'personne selon une propriété',
      users: 'l’une de ces personnes',
    },
    property: 'Nom interne de la propriété',
    propertyAbout: 'De type utilisateur HubSpot, par exemple deal_manager.',
    users: 'Personnes',
    nobody: 'Choisissez au moins une personne.',
    requesterMayApprove: 'La personne qui demande peut aussi approuver',
    approverEnters:
      'Seule la personne qui approuve peut saisir le code, et HubSpot doit confirmer qui elle est',
  },
  channels: {
    intro:
      'La façon dont partent les messages est dans deux secrets, pour qu’aucune page n’affiche de mot de passe. Ce qui s’applique, dans la mesure où cela peut être montré\u00a0:',
    columns: { channel: 'Canal', via: 'Par', brand: 'Signature', detail: 'Au moyen de' },
    sender: {
      title: 'De qui viennent les e-mails',
      about:
        'Un champ vide vaut comme l’indique le secret OTP_EMAIL_ROUTE. Un test part selon ce qui est enregistré.',
      labels: {
        senderName: 'Nom de l’expéditeur',
        senderAddress: 'Adresse de l’expéditeur',
        replyTo: 'Adresse pour les réponses',
        emailId: 'ID de l’e-mail de HubSpot',
      },
      nameAbout: {
        hubspot:
          'Les messages en sont signés. Il figure dans la ligne de l’expéditeur dès qu’une adresse de l’expéditeur est indiquée ici aussi.',
        smtp: 'Figure dans la ligne de l’expéditeur, et les messages en sont signés.',
      },
      nameWrong:
        'Au plus 80 lettres, chiffres, espaces et, parmi les signes, uniquement & . , ’ + ! ( ) / -',
      addressAbout: {
        hubspot:
          'Doit être vérifiée dans HubSpot\u00a0: d’un domaine d’envoi d’e-mails connecté, ou celle d’un utilisateur. À la place de toute autre, HubSpot en met une à lui. Vide\u00a0: comme dans l’e-mail.',
        smtp: 'Une adresse depuis laquelle le serveur de messagerie vous laisse envoyer. Ce qui ne peut pas être remis y revient.',
      },
      addressWrong: 'Une seule adresse e-mail, par exemple verify@votre.domaine.',
      replyToAbout: {
        hubspot: 'Vide\u00a0: comme dans l’e-mail.',
        smtp: 'Vide\u00a0: les réponses vont à l’expéditeur.',
      },
      emailIdAbout:
        'Un e-mail publié, enregistré pour l’API d’envoi unique. HubSpot affiche son ID dans les détails de l’e-mail.',
      emailIdWrong: 'Un nombre, par exemple 7001.',
    },
    countries: 'Pays qui reçoivent des SMS',
    countriesAbout:
      'Aucun choisi\u00a0: seulement le pays du numéro d’envoi. Chaque pays de plus en est un de plus où quelqu’un peut alourdir votre facture.',
    messagesPerDay: 'SMS par jour',
    messagesPerDayAbout:
      'Pour tout le compte. Une fois épuisés, les SMS attendent jusqu’au lendemain.',
    test: 'M’envoyer un test',
    testing: 'Envoi…',
    preview: 'Afficher le texte',
    previewing: 'Chargement…',
    previewFailed: 'Le texte n’a pas pu être chargé. Réessayez.',
    testAbout:
      'À vous uniquement, {email}, comme un contact le recevrait, avec un code qui ne sert à rien.',
    testAboutNobody:
      'À vous uniquement, comme un contact le recevrait, avec un code qui ne sert à rien.',
    testChannel: 'Canal du test',
    language: 'Langue',
    handedOver: 'Remis pour {to}. Vérifiez qu’il arrive et que le code y figure.',
    vias: {
      hubspot: 'e-mail transactionnel de HubSpot',
      smtp: 'un serveur de messagerie',
      twilio: 'Twilio',
      none: 'pas en place',
    },
  },
  people: {
    intro:
      'Le rôle propre d’une personne compte. Sans lui, c’est le plus élevé entre celui de tous et ceux de ses équipes.',
    noAdmin: {
      title: 'Personne n’est encore administrateur',
      text: 'Tant que c’est le cas, tout le monde peut modifier ces paramètres. Ajoutez-vous d’abord.',
    },
    makeMeAdmin: 'Me nommer administrateur',
    everyone: 'Tous',
    teams: 'Équipes',
    people: 'Personnes',
    add: {
      team: 'Donner un rôle à une équipe',
      person: 'Donner un rôle à une personne',
      choose: 'Choisir…',
    },
    role: 'Rôle',
    gone: 'N’est plus dans ce compte ({id})',
    columns: { who: 'Qui', role: 'Rôle' },
    roleOption: '{name}\u00a0: {about}',
    roles: {
      viewer: { name: 'Lecteur', about: 'voit où en est une fiche' },
      sender: {
        name: 'Expéditeur',
        about: 'envoie des codes, les vérifie, demande une approbation',
      },
      approver: {
        name: 'Approbateur',
        about: 'peut être sollicité pour approuver des phases de transactions',
      },
      supervisor: {
        name: 'Superviseur',
        about: 'déverrouille une fiche ou confirme à la main, avec un second superviseur',
      },
      admin: { name: 'Administrateur', about: 'modifie ces paramètres' },
    },
  },
  history: {
    none: {
      title: 'Rien n’a encore été enregistré',
      text: 'Chaque version enregistrée figure ici, avec ce qu’elle a modifié.',
    },
    columns: { version: 'Version', when: 'Quand', who: 'Qui', changes: 'Modifications' },
    noChange: 'Les valeurs par défaut, inchangées',
    change: '{label}\u00a0: {before} → {now}',
    nothing: 'rien',
    asSecret: 'comme l’indique le secret',
    entries: { one: '{count} élément', other: '{count} éléments' },
    yes: 'oui',
    no: 'non',
    workflow: 'Workflow {id}',
    entryPage: 'La page des codes',
    stated: '{name} (selon la page)',
    settingOf: '{purpose}, {setting}',
    labels: {
      homeCurrency: 'Devise d’une transaction qui n’en indique pas',
      stages: 'Phases protégées',
      senderName: 'Nom de l’expéditeur des e-mails',
      senderAddress: 'Adresse de l’expéditeur des e-mails',
      replyTo: 'Adresse pour les réponses aux e-mails',
      emailId: 'ID de l’e-mail de HubSpot',
      countries: 'Pays qui reçoivent des SMS',
      messagesPerDay: 'SMS par jour',
      everyone: 'Rôle de tous',
      teams: 'Rôles des équipes',
      people: 'Rôles des personnes',
      noAdmin: 'Une liste de rôles sans administrateur',
      youNoAdmin: 'Une liste de rôles où il y a un administrateur, mais pas vous',
    },
  },
};
