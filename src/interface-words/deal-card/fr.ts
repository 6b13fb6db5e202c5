import type { DealWords } from '../../app/cards/words/en/deal-card.ts';
import { BOTH_CARDS } from '../both-cards/fr.ts';

export const DEAL_CARD: DealWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Cet approbateur a reçu beaucoup de codes',
      'Demandez à quelqu’un d’autre ou envoyez-en un autre {when}.',
    ],
    account_limit: [
      'Votre compte a atteint sa limite de codes',
      'Redemandez l’approbation {when}.',
    ],
    sms_limit: ['Plus de SMS aujourd’hui', 'Redemandez demain.'],
    country_not_allowed: ['Aucun SMS n’est envoyé vers ce pays', 'Demandez à quelqu’un d’autre.'],
    expired: ['Le délai est écoulé', 'Redemandez l’approbation.'],
    too_many_attempts: [
      'Plus aucun essai',
      'Ce code ne peut plus être essayé. Redemandez l’approbation.',
    ],
    already_used: [
      'Ce code a déjà été utilisé',
      'Rechargez la page pour voir ce qu’il en est advenu.',
    ],
    cancelled: [
      'Cette demande a été retirée',
      'Son code ne fonctionne plus. Redemandez l’approbation.',
    ],
    rejected: [
      'Cette demande a été refusée',
      'Lisez pourquoi dans la liste ci-dessous, puis redemandez.',
    ],
    replaced: ['Un code plus récent a été envoyé', 'Utilisez le code du message le plus récent.'],
    no_open_code: ['Aucune demande n’est en cours', 'Redemandez l’approbation.'],
    record_not_found: [
      'Cette transaction est introuvable',
      'Elle a peut-être été archivée ou supprimée. Restaurez-la ou recherchez-la de nouveau.',
    ],
    record_merged: [
      'Cette transaction a été fusionnée avec une autre',
      'Ouvrez la transaction {into} et demandez-y l’approbation.',
    ],
    no_such_destination: [
      'L’approbateur n’a pas d’adresse e-mail pour un code',
      'Rien n’a été envoyé. Demandez à quelqu’un d’autre ou faites vérifier l’utilisateur par votre administrateur HubSpot.',
    ],
    recently_changed: [
      'L’adresse e-mail de l’approbateur est trop récente',
      'Elle a été modifiée {ago}. Demandez à quelqu’un d’autre ou prévenez votre administrateur HubSpot.',
    ],
    unknown_challenge: [
      'Cette demande est introuvable',
      'Rien n’a été approuvé. Rechargez la page. Redemandez l’approbation.',
    ],
    other_record: [
      'Cette demande appartient à une autre fiche',
      'Rien n’a été approuvé. Rechargez la page. Redemandez l’approbation.',
    ],
    trail_broken: [
      'L’historique des approbations de cette transaction est incohérent',
      'Par sécurité, rien ne peut être approuvé ici. Prévenez votre administrateur HubSpot.',
    ],
    no_amount: [
      'Cette transaction n’a pas de montant',
      'C’est lui qui détermine qui doit approuver. Saisissez le montant dans la transaction, puis demandez l’approbation.',
    ],
    no_owner: [
      'Cette transaction n’a pas de propriétaire',
      'C’est le propriétaire qui doit approuver. Attribuez la transaction, puis demandez.',
    ],
    no_such_stage: [
      'Cette phase ne fait pas partie du pipeline de la transaction',
      'Rien n’a été envoyé. Choisissez l’une des phases proposées maintenant.',
    ],
    already_there: ['La transaction est déjà dans cette phase', 'Choisissez une phase ultérieure.'],
    not_guarded: [
      'Ce déplacement ne demande aucune approbation',
      'Déplacez la transaction directement dans la fiche.',
    ],
    requester_is_approver: [
      'Vous approuveriez votre propre demande',
      'Quelqu’un d’autre doit demander. Priez un collègue de le faire depuis cette carte.',
    ],
    no_such_approver: [
      'Cette personne ne peut pas donner cette approbation',
      'Elle n’est pas désignée pour ce déplacement ou l’a déjà approuvé. Choisissez quelqu’un d’autre.',
    ],
    approver_left: [
      '{Approver} ne peut plus approuver',
      'Cette personne n’est plus un utilisateur actif de ce compte. Demandez à quelqu’un d’autre ou faites désigner un autre approbateur par votre administrateur HubSpot.',
    ],
    no_approver: [
      'Cette transaction ne désigne aucun approbateur',
      'Choisissez quelqu’un dans la propriété « {property} » de la transaction, puis demandez l’approbation.',
    ],
    approver_must_enter: [
      'Seul {approver} peut saisir ce code',
      'Rien n’a été approuvé. La saisie doit se faire en personne, là où HubSpot reconnaît l’utilisateur.',
    ],
    not_approved: ['Ce déplacement n’est pas approuvé', 'Demandez d’abord l’approbation.'],
    move_refused: [
      'HubSpot n’a pas déplacé la transaction',
      'HubSpot indique : « {reason} » Complétez ce que HubSpot demande, puis réessayez ; aucun nouveau code n’est nécessaire.',
    ],
    move_refused_mutely: [
      'HubSpot n’a pas déplacé la transaction',
      'Complétez ce que HubSpot demande, puis réessayez ; aucun nouveau code n’est nécessaire.',
    ],
    moving: [
      'La transaction est en cours de déplacement',
      'Laissez un instant à HubSpot. Vous pourrez réessayer {when}.',
    ],
  },
  looking: {
    label: 'Recherche des approbations de cette transaction',
    failed:
      'Les approbations de cette transaction ne peuvent pas encore être affichées. Réessayez dans un instant.',
  },
  unnamed: { approver: 'utilisateur {id}', anApprover: 'l’approbateur' },
  ask: {
    stage: 'Déplacer vers',
    approver: 'Demander à',
    label: 'Pourquoi',
    hint: 'Pour l’approbateur et pour la fiche.',
    busy: 'Demande en cours…',
    amount: 'Montant',
    move: 'Phase',
    pipeline: 'Pipeline',
    first: 'Demander l’approbation à {approver}',
    again: 'Redemander à {approver}',
    second: 'Demander la 2e approbation à {approver}',
    twoNeeded: 'Ce déplacement demande deux approbations, l’une après l’autre.',
    notNeeded:
      'Pour ce montant, le déplacement vers « {stage} » ne demande aucune approbation. Déplacez la transaction directement dans la fiche.',
    noTarget: [
      'Aucune approbation nécessaire à partir d’ici',
      'Aucune phase ultérieure du pipeline de cette transaction n’en demande. Déplacez la transaction directement dans la fiche.',
    ],
    nobody: [
      'Vous ne pouvez demander cette approbation à personne',
      'Faites demander un collègue depuis cette carte, ou demandez à votre administrateur HubSpot qui peut approuver.',
    ],
  },
  waiting: {
    noResend:
      'L’approbateur a reçu beaucoup de messages : aucun autre ne peut partir avant la fin de ce code.',
    cancel: 'Retirer la demande',
    cancelling: 'Retrait…',
    reject: 'Refuser',
    title: 'En attente : {approver}',
    which: 'Approbation {number} sur {needed}',
    asked: 'Demandé {by}, {ago}',
    approved: '{approver} a approuvé {ago} ; le code a été saisi {by}.',
    phrase:
      'Le message à {approver} contient les mots {phrase}. S’il en contient d’autres, son code appartient à une autre demande : ne l’utilisez pas.',
    approverEnters: [
      'Seul {approver} peut saisir ce code',
      'Ne le demandez pas : {approver} ouvre cette transaction et le saisit en personne.',
    ],
    refused: ['Le service de messagerie n’a pas accepté le message', 'Rien n’arrivera. {wayOn}'],
    wayOn:
      'Retirez la demande et adressez-vous à quelqu’un d’autre, ou faites vérifier l’adresse par votre administrateur HubSpot.',
    label: 'Code envoyé à {approver}',
    hint: '{symbols} ; les espaces et les tirets ne comptent pas. Regardez d’abord le montant et la phase.',
    enter: 'Approuver',
    enterAndMove: 'Approuver et déplacer',
    alreadyTried: 'Vous avez déjà essayé celui-ci et il était faux. Redemandez-le à {approver}.',
    wrongHint: 'Utilisez le code du message le plus récent à {approver}.',
  },
  rejection: {
    label: 'Pourquoi non',
    hint: 'Pour la personne qui a demandé et pour la fiche.',
    press: 'Refuser la demande',
    busy: 'Refus…',
  },
  given: {
    tryAgain: 'Réessayer le déplacement',
    moving: 'Déplacement…',
    partly: [
      'Approbation {number} sur {needed} donnée',
      'La transaction sera déplacée dès que la seconde sera donnée aussi. La première compte {until}.',
    ],
    approved: [
      'Approuvé, mais pas encore déplacé',
      'La transaction n’est pas encore dans « {stage} ». Réessayez : aucun nouveau code n’est nécessaire {until}.',
    ],
    moved: [
      'Déplacée vers {stage}',
      'La transaction a été déplacée {ago}, telle qu’elle avait été approuvée.',
    ],
    movedOn: [
      'Déplacée vers {stage}',
      'La transaction a été déplacée {ago}, telle qu’elle avait été approuvée. Depuis, elle a été modifiée ou déplacée de nouveau.',
    ],
    partlyThere: [
      'Approbation {number} sur {needed} donnée',
      'La transaction est déjà dans « {stage} » : il manque la seconde approbation. La première compte {until}.',
    ],
    there: [
      'Approuvée dans {stage}',
      'La transaction était arrivée à cette étape {ago}, avant que quiconque ne l’approuve. Elle a été approuvée telle qu’elle est.',
    ],
    thereOnce: [
      'Approuvée dans {stage}',
      'La transaction était arrivée à cette étape {ago}, avant que quiconque ne l’approuve. Après l’approbation, elle a été modifiée ou déplacée de nouveau.',
    ],
  },
  changed: {
    asked: [
      'La transaction a changé depuis la demande d’approbation',
      'Le code valait pour la transaction telle qu’elle était et ne convient plus. Redemandez l’approbation.',
    ],
    approved: [
      'La transaction a changé depuis son approbation',
      'Ce qui a été approuvé n’est plus cette transaction. Redemandez l’approbation.',
    ],
    what: {
      amount: 'Montant',
      currency: 'Devise',
      stage: 'Phase',
      pipeline: 'Pipeline',
      owner: 'Propriétaire',
      approver: 'Approbateur',
      address: 'Adresse de l’approbateur',
    },
    nothing: 'rien',
    line: '{what} : {before} → {now}',
    back: '{what} : modifié, puis rétabli à {before}',
    ago: '{line}, {ago}',
  },
  ended: {
    expired: [
      'Le code a expiré',
      'Le code destiné à {masked} a cessé de fonctionner {at}. Redemandez quand l’approbateur a un moment.',
    ],
    used_up: [
      'Plus aucun essai',
      'Le code destiné à {masked} a pris fin après {tries}. Si vous ne savez pas qui a essayé, prévenez l’approbateur avant de redemander.',
    ],
    cancelled: [
      'La demande a été retirée',
      'Elle a été retirée {by} {at}. Le code destiné à {masked} ne fonctionne plus.',
    ],
    rejected: [
      'La demande a été refusée',
      'Le déplacement vers « {stage} » a été refusé {by} {ago} : « {reason} »',
    ],
    locked: [
      'Verrouillé {until}',
      'Il y a eu trop de codes faux pour cette transaction : rien ne peut être approuvé jusque-là. Prévenez l’approbateur : quelqu’un essaie peut-être de deviner.',
    ],
  },
  history: {
    title: 'Demandes précédentes',
    columns: {
      when: 'Quand',
      outcome: 'Résultat',
      move: 'Phase et montant',
      approver: 'Approbateur',
      by: 'Par',
      reason: 'Motif',
    },
    outcomes: {
      approved: 'Approuvé',
      rejected: 'Refusé',
      expired: 'Expiré',
      used_up: 'Plus aucun essai',
      cancelled: 'Retiré',
      replaced: 'Remplacé',
    },
    entered: 'saisi {by}',
    rejected: 'refusé {by}',
    withdrawn: 'retiré {by}',
    asked: 'demandé {by}',
    reason: '« {reason} »',
  },
};
