import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Si no ha sol·licitat res, no faci cas d’aquest missatge i no canviarà res.';

/** No brand stands after *de*: before a vowel it is *d’*. */
export const WORDS: EmailWords = {
  language: 'ca',
  subject: {
    caller_check: 'El seu codi per a la trucada amb {brand}',
    sensitive_request: 'El seu codi per confirmar una sol·licitud a {brand}',
    regulated_request: 'El seu codi per confirmar una sol·licitud a {brand}',
    portal_access: 'El seu codi per accedir al portal que ofereix {brand}',
    email_ownership: 'El seu codi per confirmar aquesta adreça electrònica a {brand}',
    deal_approval: 'El seu codi per aprovar un negoci a {brand}',
  },
  greeting: 'Bon dia,',
  greetingByName: 'Bon dia, {name},',
  intro: {
    caller_check:
      'Aquest codi és per a la seva trucada telefònica amb {brand}. Ens mostra que la persona que és al telèfon pot llegir els correus que s’envien a aquesta adreça.',
    sensitive_request:
      'Aquest codi és per a una sol·licitud de modificar, exportar o suprimir dades del seu compte a {brand}. Un cop confirmat el codi, la sol·licitud tira endavant.',
    regulated_request:
      'Aquest codi és per a una sol·licitud sobre el seu expedient a {brand}. Un cop confirmat el codi, deixem constància del resultat i de l’hora, i la sol·licitud tira endavant.',
    portal_access:
      'Aquest codi és per accedir al portal que {brand} posa a la seva disposició. Un cop confirmat el codi, hi podrà entrar durant un temps limitat.',
    email_ownership:
      'Aquest codi és per confirmar que els correus que envia {brand} li arriben a aquesta adreça. Un cop confirmada l’adreça, li podrem escriure aquí.',
    deal_approval:
      'Aquest codi és per aprovar una nova etapa d’un negoci a {brand}. Està vinculat a l’etapa i a l’import de la sol·licitud: comprovi totes dues coses abans de fer-lo servir. Si en canvia alguna, el codi deixa de funcionar.',
  },
  codeLabel: {
    staff:
      'El seu codi. No el digui encara: comprovi primer les dues paraules que hi ha més avall.',
    recipient: 'El seu codi, que ha d’introduir vostè:',
  },
  lifetime: 'Funciona una sola vegada, durant {time} des de l’enviament.',
  lessThanAMinute: 'menys d’un minut',
  hoursAndMinutes: 'conjunction',
  quotation: ['«', '»'],
  asker: 'Una persona del nostre equip',
  askerByName: '{rep} ({brand})',
  phraseUse: {
    staff:
      '{asker} li demanarà aquest codi per telèfon. Abans que vostè el llegeixi, aquesta persona li ha de dir, sense que vostè l’ajudi, aquestes dues paraules en anglès:',
    recipient: 'Si veu dues paraules allà on introdueix el codi, han de ser aquestes:',
  },
  check: {
    staff:
      'Si aquesta persona no li pot dir les dues paraules, o si vostè no esperava aquesta trucada, no li digui res. Pengi i truqui’ns a un número que ja conegui.',
    recipient:
      'Ningú que treballi a {brand} no li demanarà mai aquest codi. No el llegeixi ni l’enviï a ningú, digui qui digui que és.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Si no sap de què es tracta o no hi està d’acord, no faci cas d’aquest missatge i no canviarà res: el negoci no quedarà aprovat.',
  },
  proof:
    'El codi mostra que vostè pot llegir els correus que s’envien a aquesta adreça. No demostra qui és vostè.',
  unknownBrand: 'la nostra empresa',
  sms: {
    staff:
      '{code} és el seu codi per a la trucada amb {brand}, vàlid durant {time}. Digui’l només a qui abans li digui aquestes paraules en anglès: {phrase}.',
    recipient:
      '{code} és el seu codi per a {brand}, vàlid durant {time}. L’ha d’introduir vostè. Ningú que treballi a {brand} no l’hi demanarà mai.',
  },
  approval: {
    subject: 'Aprovació: {deal} – {brand}',
    asks: '{requester} li demana que aprovi una nova etapa d’un negoci a {brand}.',
    colleagueAsks:
      'Una persona del seu equip li demana que aprovi una nova etapa d’un negoci a {brand}.',
    workflowAsks: 'Un flux de treball li demana que aprovi una nova etapa d’un negoci a {brand}.',
    deal: 'Negoci: {deal}.',
    amount: 'Import: {amount}.',
    stage: 'Etapa: {from} → {to}, al pipeline {pipeline}.',
    reason: 'Motiu: {reason}.',
    which: 'Calen dues aprovacions: aquesta és l’aprovació {number} de {of}.',
    bound: 'Si canvia l’import, la moneda, l’etapa o el pipeline, el codi deixa de funcionar.',
    nameless: 'sense nom',
    codeLabel:
      'El seu codi d’aprovació. Comprovi totes les línies de més amunt abans de fer-lo servir:',
    phraseUse:
      'La targeta del negoci a HubSpot ha de mostrar aquestes mateixes dues paraules en anglès:',
    check:
      'Si mostra unes altres paraules, no faci servir el codi. Per aprovar, introdueixi vostè el codi a la targeta del negoci a HubSpot. {who}',
    approverEnters: 'El codi és només per a vostè: no el doni mai a ningú, digui qui digui que és.',
    requesterMayEnter:
      'Si està d’acord amb totes les línies de més amunt, en lloc d’això pot donar el codi a {requester}, i a ningú més.',
    colleagueMayEnter:
      'Si està d’acord amb totes les línies de més amunt, en lloc d’això pot donar el codi a una persona del seu equip que treballi en aquest negoci, i a ningú més.',
    decline:
      'Per rebutjar-ho, premi «Reject» a la targeta o no faci cas d’aquest missatge: així no s’aprovarà res.',
  },
};
