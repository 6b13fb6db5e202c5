import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Hvis du ikke har bedt om noget, kan du se bort fra denne besked. Så sker der ingen ændringer.';

/** Danish companies and authorities write *du*; *De* would read as out of date. */
export const WORDS: EmailWords = {
  language: 'da',
  subject: {
    caller_check: 'Din kode til telefonsamtalen med {brand}',
    sensitive_request: 'Din kode til at bekræfte en anmodning hos {brand}',
    regulated_request: 'Din kode til at bekræfte en anmodning hos {brand}',
    portal_access: 'Din kode til portalen hos {brand}',
    email_ownership: 'Din kode til at bekræfte denne e-mailadresse hos {brand}',
    deal_approval: 'Din kode til at godkende en deal hos {brand}',
  },
  greeting: 'Hej,',
  greetingByName: 'Hej {name},',
  intro: {
    caller_check:
      'Denne kode er til din telefonsamtale med {brand}. Den viser os, at personen i telefonen kan læse de e-mails, der sendes til denne adresse.',
    sensitive_request:
      'Denne kode hører til en anmodning om at ændre, eksportere eller slette data på din konto hos {brand}. Når koden er bekræftet, behandles anmodningen videre.',
    regulated_request:
      'Denne kode hører til en anmodning om de oplysninger, der er registreret om dig hos {brand}. Når koden er bekræftet, noterer vi resultatet og tidspunktet, og anmodningen behandles videre.',
    portal_access:
      'Denne kode er til din adgang til portalen hos {brand}. Når koden er bekræftet, får du adgang i en begrænset periode.',
    email_ownership:
      'Denne kode er til at bekræfte, at e-mails fra {brand} når frem til dig på denne adresse. Når adressen er bekræftet, kan vi skrive til dig her.',
    deal_approval:
      'Denne kode er til at godkende en ny fase for en deal hos {brand}. Den er knyttet til fasen og beløbet i anmodningen: Tjek begge dele, før du bruger koden. Hvis en af delene ændres, holder koden op med at virke.',
  },
  codeLabel: {
    staff: 'Din kode. Læs den ikke op endnu: Tjek først de to ord nedenfor.',
    recipient: 'Din kode, som du selv skal indtaste:',
  },
  lifetime: 'Den kan bruges én gang, i {time} efter afsendelsen.',
  lessThanAMinute: 'mindre end et minut',
  hoursAndMinutes: 'conjunction',
  quotation: ['”', '”'],
  asker: 'En medarbejder hos os',
  askerByName: '{rep} fra {brand}',
  phraseUse: {
    staff:
      '{asker} vil bede dig om denne kode i telefonen. Før du læser den op, skal personen sige disse to engelske ord til dig uden hjælp fra dig:',
    recipient: 'Hvis du ser to ord dér, hvor du indtaster koden, skal det være disse:',
  },
  check: {
    staff:
      'Hvis personen ikke kan sige de to ord, eller hvis du ikke ventede dette opkald, skal du ikke fortælle noget. Læg på, og ring til os på et nummer, du allerede kender.',
    recipient:
      'Ingen fra {brand} vil nogensinde bede dig om denne kode. Læs den aldrig op for nogen, og send den aldrig til nogen, uanset hvem de siger, de er.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Hvis du ikke kender noget til dette eller ikke er enig, kan du se bort fra denne besked. Så sker der ingen ændringer: Dealen bliver ikke godkendt.',
  },
  proof:
    'Koden viser, at du kan læse de e-mails, der sendes til denne adresse. Den beviser ikke, hvem du er.',
  unknownBrand: 'vores virksomhed',
  sms: {
    staff:
      '{code} er din kode til telefonsamtalen med {brand}, gyldig i {time}. Sig den kun til en, der først siger disse engelske ord til dig: {phrase}.',
    recipient:
      '{code} er din kode til {brand}, gyldig i {time}. Indtast den selv. Ingen fra {brand} vil nogensinde bede dig om den.',
  },
  approval: {
    subject: 'Godkendelse: {deal} – {brand}',
    asks: '{requester} beder dig godkende en ny fase for en deal hos {brand}.',
    colleagueAsks: 'En kollega beder dig godkende en ny fase for en deal hos {brand}.',
    workflowAsks: 'Et workflow beder dig godkende en ny fase for en deal hos {brand}.',
    deal: 'Navn på dealen: {deal}.',
    amount: 'Beløb: {amount}.',
    stage: 'Fase: {from} → {to}, i pipelinen {pipeline}.',
    reason: 'Begrundelse: {reason}.',
    which: 'Der kræves to godkendelser: Dette er godkendelse {number} af {of}.',
    bound: 'Hvis beløbet, valutaen, fasen eller pipelinen ændres, holder koden op med at virke.',
    nameless: 'uden navn',
    codeLabel: 'Din godkendelseskode. Tjek hver linje ovenfor, før du bruger den:',
    phraseUse: 'Dealens kort i HubSpot skal vise de samme to engelske ord:',
    check:
      'Hvis det viser andre ord, må du ikke bruge koden. For at godkende skal du selv indtaste koden på dealens kort i HubSpot. {who}',
    approverEnters: 'Koden er kun til dig: Giv den aldrig til nogen, uanset hvem de siger, de er.',
    requesterMayEnter:
      'Hvis du er enig i hver linje ovenfor, kan du i stedet give koden til {requester} og ikke til andre.',
    colleagueMayEnter:
      'Hvis du er enig i hver linje ovenfor, kan du i stedet give koden til en kollega, der arbejder på denne deal, og ikke til andre.',
    decline:
      'For at afvise skal du trykke på ”Reject” på kortet eller se bort fra denne besked. Så bliver intet godkendt.',
  },
};
