import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Si vous n’avez rien demandé, ignorez ce message et rien ne changera.';

/** A colon stands after a space at which no line breaks. */
export const WORDS: EmailWords = {
  language: 'fr',
  subject: {
    caller_check: 'Votre code pour l’appel avec {brand}',
    sensitive_request: 'Votre code pour confirmer une demande chez {brand}',
    regulated_request: 'Votre code pour confirmer une demande chez {brand}',
    portal_access: 'Votre code d’accès pour {brand}',
    email_ownership: 'Votre code pour confirmer cette adresse e-mail chez {brand}',
    deal_approval: 'Votre code pour approuver une transaction chez {brand}',
  },
  greeting: 'Bonjour,',
  greetingByName: 'Bonjour {name},',
  intro: {
    caller_check:
      'Ce code est destiné à votre appel téléphonique avec {brand}. Il nous montre que la personne au téléphone peut lire les e-mails envoyés à cette adresse.',
    sensitive_request:
      'Ce code concerne une demande de modification, d’exportation ou de suppression de données de votre compte chez {brand}. Une fois le code confirmé, la demande suit son cours.',
    regulated_request:
      'Ce code concerne une demande relative à votre dossier chez {brand}. Une fois le code confirmé, nous consignons le résultat et l’heure, et la demande suit son cours.',
    portal_access:
      'Ce code concerne votre accès au portail proposé par {brand}. Une fois le code confirmé, l’accès vous est ouvert pour une durée limitée.',
    email_ownership:
      'Ce code sert à confirmer que les e-mails envoyés par {brand} vous parviennent à cette adresse. Une fois celle-ci confirmée, nous pourrons vous y écrire.',
    deal_approval:
      'Ce code sert à approuver une nouvelle phase d’une transaction chez {brand}. Il est lié à la phase et au montant de la demande\u00a0: vérifiez les deux avant de l’utiliser. Si l’un ou l’autre change, il cesse de fonctionner.',
  },
  codeLabel: {
    staff:
      'Votre code. Ne le communiquez pas encore\u00a0: vérifiez d’abord les deux mots ci-dessous.',
    recipient: 'Votre code, à saisir vous-même\u00a0:',
  },
  lifetime: 'Il fonctionne une seule fois, pendant {time} après son envoi.',
  lessThanAMinute: 'moins d’une minute',
  hoursAndMinutes: 'conjunction',
  quotation: ['«\u00a0', '\u00a0»'],
  asker: 'Une personne de notre équipe',
  askerByName: '{rep} ({brand})',
  phraseUse: {
    staff:
      '{asker} vous demandera ce code au téléphone. Avant que vous ne le lui communiquiez, cette personne doit vous dire, sans aucune aide de votre part, ces deux mots anglais\u00a0:',
    recipient:
      'Si vous voyez deux mots là où vous saisissez le code, ce doivent être ceux-ci\u00a0:',
  },
  check: {
    staff:
      'Si cette personne ne peut pas vous dire les deux mots, ou si vous n’attendiez pas cet appel, ne lui dites rien. Raccrochez et appelez-nous à un numéro que vous connaissez déjà.',
    recipient:
      'Personne chez {brand} ne vous demandera jamais ce code. Ne le communiquez à personne et ne l’envoyez à personne, quel que soit le nom que l’on vous donne.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Si vous n’êtes au courant de rien ou si vous n’êtes pas d’accord, ignorez ce message et rien ne changera\u00a0: la transaction ne sera pas approuvée.',
  },
  proof:
    'Le code montre que vous pouvez lire les e-mails envoyés à cette adresse. Il ne prouve pas qui vous êtes.',
  unknownBrand: 'notre entreprise',
  sms: {
    staff:
      '{code} est votre code pour l’appel avec {brand}, valable {time}. Ne le dites qu’à la personne qui vous dit d’abord ces mots anglais\u00a0: {phrase}.',
    recipient:
      '{code} est votre code chez {brand}, valable {time}. Saisissez-le vous-même. Personne chez {brand} ne vous le demandera jamais.',
  },
  approval: {
    subject: 'À approuver\u00a0: {deal} – {brand}',
    asks: '{requester} vous demande d’approuver une nouvelle phase d’une transaction chez {brand}.',
    colleagueAsks:
      'Une personne de votre équipe vous demande d’approuver une nouvelle phase d’une transaction chez {brand}.',
    workflowAsks:
      'Un workflow vous demande d’approuver une nouvelle phase d’une transaction chez {brand}.',
    deal: 'Transaction\u00a0: {deal}.',
    amount: 'Montant\u00a0: {amount}.',
    stage: 'Phase\u00a0: {from} → {to}, dans le pipeline {pipeline}.',
    reason: 'Motif\u00a0: {reason}.',
    which:
      'Deux approbations sont nécessaires\u00a0: celle-ci est l’approbation {number} sur {of}.',
    bound:
      'Si le montant, la devise, la phase ou le pipeline change, le code cesse de fonctionner.',
    nameless: 'sans nom',
    codeLabel:
      'Votre code d’approbation. Vérifiez chacune des lignes ci-dessus avant de l’utiliser\u00a0:',
    phraseUse:
      'La carte de la transaction dans HubSpot doit afficher ces deux mêmes mots anglais\u00a0:',
    check:
      'Si elle affiche d’autres mots, n’utilisez pas le code. Pour approuver, saisissez vous-même le code dans la carte de la transaction dans HubSpot. {who}',
    approverEnters:
      'Il n’est destiné qu’à vous\u00a0: ne le communiquez à personne, quel que soit le nom que l’on vous donne.',
    requesterMayEnter:
      'Si vous êtes d’accord avec chacune des lignes ci-dessus, vous pouvez aussi le communiquer à {requester}, et à personne d’autre.',
    colleagueMayEnter:
      'Si vous êtes d’accord avec chacune des lignes ci-dessus, vous pouvez aussi le communiquer à une personne de votre équipe qui travaille sur cette transaction, et à personne d’autre.',
    decline:
      'Pour refuser, cliquez sur «\u00a0Reject\u00a0» dans la carte ou ignorez ce message\u00a0: rien ne sera alors approuvé.',
  },
};
