import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Hvis du ikke har bedt om noe, kan du se bort fra denne meldingen. Da endres ingenting.';

/** Norwegian companies and authorities write *du*; *De* would read as out of date. */
export const WORDS: EmailWords = {
  language: 'nb',
  subject: {
    caller_check: 'Koden din til telefonsamtalen med {brand}',
    sensitive_request: 'Koden din for å bekrefte en forespørsel hos {brand}',
    regulated_request: 'Koden din for å bekrefte en forespørsel hos {brand}',
    portal_access: 'Tilgangskoden din til portalen hos {brand}',
    email_ownership: 'Koden din for å bekrefte denne e-postadressen hos {brand}',
    deal_approval: 'Koden din for å godkjenne en avtale hos {brand}',
  },
  greeting: 'Hei,',
  greetingByName: 'Hei, {name}!',
  intro: {
    caller_check:
      'Denne koden gjelder telefonsamtalen din med {brand}. Den viser oss at personen i telefonen kan lese e-post som sendes til denne adressen.',
    sensitive_request:
      'Denne koden gjelder en forespørsel om å endre, eksportere eller slette opplysninger i kontoen din hos {brand}. Når koden er bekreftet, går forespørselen videre.',
    regulated_request:
      'Denne koden gjelder en forespørsel om opplysningene som er registrert om deg hos {brand}. Når koden er bekreftet, noterer vi resultatet og tidspunktet, og forespørselen går videre.',
    portal_access:
      'Denne koden gir deg tilgang til portalen hos {brand}. Når koden er bekreftet, slipper du inn i en begrenset periode.',
    email_ownership:
      'Denne koden brukes til å bekrefte at e-post fra {brand} når deg på denne adressen. Når adressen er bekreftet, kan vi skrive til deg her.',
    deal_approval:
      'Denne koden brukes til å godkjenne en ny fase i en avtale hos {brand}. Den er knyttet til fasen og beløpet i forespørselen: Se på begge deler før du bruker den. Hvis en av dem endres, slutter koden å virke.',
  },
  codeLabel: {
    staff: 'Koden din. Ikke les den opp ennå: Sjekk de to ordene nedenfor først.',
    recipient: 'Koden din, som du skal taste inn selv:',
  },
  lifetime: 'Den kan brukes én gang, i {time} etter at vi sendte den.',
  lessThanAMinute: 'mindre enn ett minutt',
  hoursAndMinutes: 'conjunction',
  quotation: ['«', '»'],
  asker: 'En av våre medarbeidere',
  askerByName: '{rep} fra {brand}',
  phraseUse: {
    staff:
      '{asker} kommer til å be deg om denne koden på telefon. Før du leser den opp, må vedkommende si disse to engelske ordene til deg, helt uten hjelp fra deg:',
    recipient: 'Hvis du ser to ord der du taster inn koden, må det være disse:',
  },
  check: {
    staff:
      'Hvis vedkommende ikke kan si de to ordene, eller hvis du ikke ventet denne samtalen, må du ikke oppgi noe. Legg på, og ring oss på et nummer du allerede kjenner.',
    recipient:
      'Ingen fra {brand} vil noen gang be deg om denne koden. Du må aldri lese den opp for noen eller sende den til noen, uansett hvem de sier at de er.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Hvis du ikke kjenner til dette eller ikke er enig, kan du se bort fra denne meldingen. Da endres ingenting: Avtalen blir ikke godkjent.',
  },
  proof:
    'Koden viser at du kan lese e-post som sendes til denne adressen. Den beviser ikke hvem du er.',
  unknownBrand: 'bedriften vår',
  sms: {
    staff:
      '{code} er koden din til samtalen med {brand}, gyldig i {time}. Oppgi den bare til en som først sier disse engelske ordene til deg: {phrase}.',
    recipient:
      '{code} er koden din hos {brand}, gyldig i {time}. Tast den inn selv. Ingen fra {brand} vil noen gang be deg om den.',
  },
  approval: {
    subject: 'Godkjenning: {deal} – {brand}',
    asks: '{requester} ber deg godkjenne en ny fase i en avtale hos {brand}.',
    colleagueAsks: 'En kollega ber deg godkjenne en ny fase i en avtale hos {brand}.',
    workflowAsks: 'En arbeidsflyt ber deg godkjenne en ny fase i en avtale hos {brand}.',
    deal: 'Avtale: {deal}.',
    amount: 'Beløp: {amount}.',
    stage: 'Fase: {from} → {to}, i salgsprosessen {pipeline}.',
    reason: 'Begrunnelse: {reason}.',
    which: 'Det kreves to godkjenninger: Dette er godkjenning {number} av {of}.',
    bound: 'Hvis beløpet, valutaen, fasen eller salgsprosessen endres, slutter koden å virke.',
    nameless: 'uten navn',
    codeLabel: 'Godkjenningskoden din. Kontroller hver linje ovenfor før du bruker den:',
    phraseUse: 'Kortet for avtalen i HubSpot må vise de samme to engelske ordene:',
    check:
      'Hvis det viser andre ord, må du ikke bruke koden. For å godkjenne taster du inn koden selv på kortet for avtalen i HubSpot. {who}',
    approverEnters:
      'Koden er bare til deg: Du må aldri gi den til noen, uansett hvem de sier at de er.',
    requesterMayEnter:
      'Hvis du er enig i hver linje ovenfor, kan du i stedet gi koden til {requester}, og ikke til noen andre.',
    colleagueMayEnter:
      'Hvis du er enig i hver linje ovenfor, kan du i stedet gi koden til en kollega som arbeider med denne avtalen, og ikke til noen andre.',
    decline:
      'For å si nei trykker du på «Reject» på kortet, eller ser bort fra denne meldingen: Da blir ingenting godkjent.',
  },
};
