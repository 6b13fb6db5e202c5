import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Om du inte har bett om något kan du bortse från det här meddelandet. Då ändras ingenting.';

/** Swedish companies and authorities write *du*; *Ni* to one person would read as distant. */
export const WORDS: EmailWords = {
  language: 'sv',
  subject: {
    caller_check: 'Din kod för samtalet med {brand}',
    sensitive_request: 'Din kod för att bekräfta en begäran hos {brand}',
    regulated_request: 'Din kod för att bekräfta en begäran hos {brand}',
    portal_access: 'Din kod för åtkomst till portalen hos {brand}',
    email_ownership: 'Din kod för att bekräfta den här e-postadressen hos {brand}',
    deal_approval: 'Din kod för att godkänna en affär hos {brand}',
  },
  greeting: 'Hej!',
  greetingByName: 'Hej {name}!',
  intro: {
    caller_check:
      'Den här koden gäller ditt telefonsamtal med {brand}. Den visar oss att personen i telefonen kan läsa e-post som skickas till den här adressen.',
    sensitive_request:
      'Den här koden gäller en begäran om att ändra, exportera eller radera uppgifter i ditt konto hos {brand}. När koden har bekräftats går begäran vidare.',
    regulated_request:
      'Den här koden gäller en begäran om de uppgifter som finns registrerade om dig hos {brand}. När koden har bekräftats noterar vi resultatet och tidpunkten, och begäran går vidare.',
    portal_access:
      'Den här koden är till för att du ska få åtkomst till portalen hos {brand}. När koden har bekräftats släpps du in under en begränsad tid.',
    email_ownership:
      'Den här koden används för att bekräfta att e-post från {brand} når dig på den här adressen. När adressen har bekräftats kan vi skriva till dig här.',
    deal_approval:
      'Den här koden används för att godkänna en ny fas för en affär hos {brand}. Den är knuten till fasen och beloppet i begäran: kontrollera båda innan du använder den. Om något av dem ändras slutar koden att fungera.',
  },
  codeLabel: {
    staff: 'Din kod. Läs inte upp den än: kontrollera först de två orden nedan.',
    recipient: 'Din kod, som du ska ange själv:',
  },
  lifetime: 'Den kan användas en gång, under {time} efter att vi skickade den.',
  lessThanAMinute: 'mindre än en minut',
  hoursAndMinutes: 'conjunction',
  quotation: ['”', '”'],
  asker: 'En av våra medarbetare',
  askerByName: '{rep} från {brand}',
  phraseUse: {
    staff:
      '{asker} kommer att be dig om den här koden i telefon. Innan du läser upp den måste personen säga de här två engelska orden till dig, helt utan hjälp från dig:',
    recipient: 'Om du ser två ord där du anger koden måste det vara dessa:',
  },
  check: {
    staff:
      'Om personen inte kan säga de två orden, eller om du inte väntade dig det här samtalet, ska du inte berätta någonting. Lägg på och ring oss på ett nummer som du redan känner till.',
    recipient:
      'Ingen från {brand} kommer någonsin att be dig om den här koden. Läs aldrig upp den för någon och skicka den aldrig till någon, vem personen än säger sig vara.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Om du inte känner till detta eller inte håller med kan du bortse från det här meddelandet. Då ändras ingenting: affären blir inte godkänd.',
  },
  proof:
    'Koden visar att du kan läsa e-post som skickas till den här adressen. Den bevisar inte vem du är.',
  unknownBrand: 'vårt företag',
  sms: {
    staff:
      '{code} är din kod för samtalet med {brand}, giltig i {time}. Säg den bara till någon som först säger de här engelska orden till dig: {phrase}.',
    recipient:
      '{code} är din kod hos {brand}, giltig i {time}. Ange den själv. Ingen från {brand} kommer någonsin att be dig om den.',
  },
  approval: {
    subject: 'Godkänn: {deal} – {brand}',
    asks: '{requester} ber dig godkänna en ny fas för en affär hos {brand}.',
    colleagueAsks: 'En kollega ber dig godkänna en ny fas för en affär hos {brand}.',
    workflowAsks: 'Ett arbetsflöde ber dig godkänna en ny fas för en affär hos {brand}.',
    deal: 'Affär: {deal}.',
    amount: 'Belopp: {amount}.',
    stage: 'Fas: {from} → {to}, i säljprocessen {pipeline}.',
    reason: 'Motivering: {reason}.',
    which: 'Två godkännanden krävs: det här är godkännande {number} av {of}.',
    bound: 'Om beloppet, valutan, fasen eller säljprocessen ändras slutar koden att fungera.',
    nameless: 'utan namn',
    codeLabel: 'Din godkännandekod. Kontrollera varje rad ovan innan du använder den:',
    phraseUse: 'Affärens kort i HubSpot måste visa samma två engelska ord:',
    check:
      'Om det visar andra ord ska du inte använda koden. För att godkänna anger du själv koden på affärens kort i HubSpot. {who}',
    approverEnters:
      'Koden är bara till för dig: ge den aldrig till någon, vem personen än säger sig vara.',
    requesterMayEnter:
      'Om du håller med om varje rad ovan kan du i stället ge koden till {requester}, och inte till någon annan.',
    colleagueMayEnter:
      'Om du håller med om varje rad ovan kan du i stället ge koden till en kollega som arbetar med den här affären, och inte till någon annan.',
    decline:
      'För att säga nej trycker du på ”Reject” på kortet eller bortser från det här meddelandet: då godkänns ingenting.',
  },
};
