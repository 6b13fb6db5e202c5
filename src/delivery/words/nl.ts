import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Als u niets hebt aangevraagd, negeer dan dit bericht. Er verandert dan niets.';

export const WORDS: EmailWords = {
  language: 'nl',
  subject: {
    caller_check: 'Uw code voor het telefoongesprek met {brand}',
    sensitive_request: 'Uw code om een verzoek bij {brand} te bevestigen',
    regulated_request: 'Uw code om een verzoek bij {brand} te bevestigen',
    portal_access: 'Uw toegangscode voor het portaal van {brand}',
    email_ownership: 'Uw code om dit e-mailadres bij {brand} te bevestigen',
    deal_approval: 'Uw code om een deal bij {brand} goed te keuren',
  },
  greeting: 'Goedendag,',
  greetingByName: 'Beste {name},',
  intro: {
    caller_check:
      'Deze code is voor uw telefoongesprek met {brand}. Daaraan zien wij dat degene aan de telefoon de e-mail kan lezen die naar dit adres wordt gestuurd.',
    sensitive_request:
      'Deze code hoort bij een verzoek om gegevens in uw account bij {brand} te wijzigen, te exporteren of te verwijderen. Zodra de code is bevestigd, wordt het verzoek verder behandeld.',
    regulated_request:
      'Deze code hoort bij een verzoek over uw dossier bij {brand}. Zodra de code is bevestigd, leggen wij het resultaat en het tijdstip vast en wordt het verzoek verder behandeld.',
    portal_access:
      'Deze code is voor uw toegang tot het portaal van {brand}. Zodra de code is bevestigd, krijgt u voor beperkte tijd toegang.',
    email_ownership:
      'Deze code is om te bevestigen dat e-mail van {brand} u op dit adres bereikt. Zodra het adres is bevestigd, kunnen wij u hier schrijven.',
    deal_approval:
      'Deze code is om een nieuwe fase van een deal bij {brand} goed te keuren. De code is gekoppeld aan de fase en het bedrag van het verzoek: controleer beide voordat u de code gebruikt. Als een van beide verandert, werkt de code niet meer.',
  },
  codeLabel: {
    staff: 'Uw code. Lees deze nog niet voor: controleer eerst de twee woorden hieronder.',
    recipient: 'Uw code, om zelf in te voeren:',
  },
  lifetime: 'De code werkt één keer, gedurende {time} na verzending.',
  lessThanAMinute: 'minder dan een minuut',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Iemand van ons team',
  askerByName: '{rep} van {brand}',
  phraseUse: {
    staff:
      '{asker} zal u aan de telefoon om deze code vragen. Voordat u de code voorleest, moet u zonder uw hulp deze twee Engelse woorden te horen krijgen:',
    recipient: 'Als u twee woorden ziet waar u de code invoert, moeten het deze zijn:',
  },
  check: {
    staff:
      'Als u de twee woorden niet te horen krijgt, of als u dit telefoontje niet verwachtte, vertel dan niets. Hang op en bel ons op een nummer dat u al kent.',
    recipient:
      'Niemand van {brand} zal u ooit om deze code vragen. Lees de code aan niemand voor en stuur de code naar niemand, wie iemand ook zegt te zijn.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Als u hier niets van weet of het er niet mee eens bent, negeer dan dit bericht. Er verandert dan niets: de deal wordt niet goedgekeurd.',
  },
  proof:
    'De code laat zien dat u de e-mail kunt lezen die naar dit adres wordt gestuurd. De code bewijst niet wie u bent.',
  unknownBrand: 'ons bedrijf',
  sms: {
    staff:
      '{code} is uw code voor het telefoongesprek met {brand}, {time} geldig. Noem de code alleen aan wie u eerst deze Engelse woorden zegt: {phrase}.',
    recipient:
      '{code} is uw code voor {brand}, {time} geldig. Voer de code zelf in. Niemand van {brand} zal u er ooit om vragen.',
  },
  approval: {
    subject: 'Goedkeuring: {deal} – {brand}',
    asks: '{requester} vraagt u om een nieuwe fase van een deal bij {brand} goed te keuren.',
    colleagueAsks:
      'Een collega vraagt u om een nieuwe fase van een deal bij {brand} goed te keuren.',
    workflowAsks:
      'Een workflow vraagt u om een nieuwe fase van een deal bij {brand} goed te keuren.',
    deal: 'Naam van de deal: {deal}.',
    amount: 'Bedrag: {amount}.',
    stage: 'Fase: {from} → {to}, in de pipeline {pipeline}.',
    reason: 'Reden: {reason}.',
    which: 'Er zijn twee goedkeuringen nodig: dit is goedkeuring {number} van {of}.',
    bound: 'Als het bedrag, de valuta, de fase of de pipeline verandert, werkt de code niet meer.',
    nameless: 'zonder naam',
    codeLabel: 'Uw goedkeuringscode. Controleer elke regel hierboven voordat u de code gebruikt:',
    phraseUse: 'Op de kaart van de deal in HubSpot moeten dezelfde twee Engelse woorden staan:',
    check:
      'Als daar andere woorden staan, gebruik de code dan niet. Om goed te keuren, voert u de code zelf in op de kaart van de deal in HubSpot. {who}',
    approverEnters:
      'De code is alleen voor u: geef de code aan niemand, wie iemand ook zegt te zijn.',
    requesterMayEnter:
      'Als u het met elke regel hierboven eens bent, kunt u de code in plaats daarvan aan {requester} geven, en aan niemand anders.',
    colleagueMayEnter:
      'Als u het met elke regel hierboven eens bent, kunt u de code in plaats daarvan aan een collega geven die aan deze deal werkt, en aan niemand anders.',
    decline:
      'Om te weigeren, klikt u op de kaart op “Reject” of negeert u dit bericht. Er wordt dan niets goedgekeurd.',
  },
};
