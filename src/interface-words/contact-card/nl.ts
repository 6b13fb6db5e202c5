import type { ContactWords } from '../../app/cards/words/en/contact-card.ts';
import { BOTH_CARDS } from '../both-cards/nl.ts';

export const CONTACT_CARD: ContactWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Daarheen gingen onlangs veel codes',
      'U kunt er {when} nog een verzenden. Kies tot dan een ander adres of nummer uit het record, of verifieer op een andere manier.',
    ],
    account_limit: [
      'Uw account heeft hiervoor de limiet bereikt',
      'Probeer het {when} opnieuw. Verifieer tot dan op een andere manier.',
    ],
    sms_limit: [
      'Uw account heeft vandaag veel sms’en verzonden',
      'De volgende kan {when} worden verzonden. Verzend de code tot dan per e-mail of verifieer op een andere manier.',
    ],
    country_not_allowed: [
      'Er gaan geen sms’en naar dat land',
      'Er is niets verzonden. Verzend de code per e-mail, verifieer op een andere manier of vraag uw HubSpot-beheerder het land toe te staan.',
    ],
    locked: [
      'Vergrendeld {until}',
      'Er waren te veel foute codes voor deze reden. Wacht tot dan of verifieer op een andere manier.',
    ],
    expired: [
      'De code is verlopen',
      'Verzend een nieuwe code en laat de beller het nieuwste bericht voorlezen.',
    ],
    too_many_attempts: [
      'Geen pogingen meer',
      'Deze code kan niet meer worden geprobeerd. Verzend een nieuwe code en laat de beller het nieuwste bericht voorlezen.',
    ],
    already_used: [
      'Deze code is al gebruikt',
      'Een code werkt één keer. Verzend een nieuwe om opnieuw te verifiëren.',
    ],
    cancelled: [
      'Deze code is geannuleerd',
      'Hij werkt niet meer. Verzend een nieuwe als u die nog nodig hebt.',
    ],
    rejected: [
      'Deze code is afgewezen',
      'Iemand heeft afgewezen waarvoor hij was, dus hij werkt niet meer. Vraag waarom voordat u een nieuwe verzendt.',
    ],
    replaced: [
      'Er is een nieuwere code verzonden',
      'Alleen de nieuwste code werkt. Laat de beller het nieuwste bericht voorlezen.',
    ],
    changed_since: [
      'Het record is gewijzigd sinds de code is verzonden',
      'De code past er niet meer bij. Kijk wat er is gewijzigd, annuleer deze code en verzend een nieuwe.',
    ],
    no_open_code: [
      'Er staat geen code open',
      'Verzend een nieuwe code en laat de beller het nieuwste bericht voorlezen.',
    ],
    record_not_found: [
      'Deze contactpersoon is niet te vinden',
      'Misschien is die verwijderd. Laad de pagina opnieuw of zoek de persoon nog een keer.',
    ],
    record_merged: [
      'Deze contactpersoon is samengevoegd met een andere',
      'Open contactpersoon {into} en verifieer daar.',
    ],
    no_such_destination: [
      'Dat staat niet meer in het record',
      'Er is niets verzonden. Kies een adres of nummer dat er nu in staat.',
    ],
    recently_changed: [
      'Te nieuw voor deze reden',
      'Het kwam {ago} in het record. Bel terug op een telefoonnummer dat er al langer in staat, of vraag een supervisor.',
    ],
    unknown_challenge: [
      'Deze code is niet te vinden',
      'Er is niets gecontroleerd. Laad de pagina opnieuw en verzend een nieuwe code.',
    ],
    other_record: [
      'Deze code hoort bij een ander record',
      'Er is niets gecontroleerd. Laad de pagina opnieuw en verzend een nieuwe code vanuit deze contactpersoon.',
    ],
    not_locked: [
      'Deze reden is niet vergrendeld',
      'Er valt niets te ontgrendelen: er kan een code voor worden verzonden.',
    ],
    override_over: [
      'Dat verzoek is voorbij',
      'Het is verlopen, al bevestigd of door een ander vervangen. Vraag het opnieuw als het nog nodig is.',
    ],
    second_person: [
      'Hiervoor is een tweede persoon nodig',
      'U hebt dit zelf gevraagd. Laat een andere supervisor deze contactpersoon openen en het bevestigen.',
    ],
    delivery_refused: [
      'Het bericht is geweigerd',
      'Er komt niets aan. Kies een ander adres of nummer uit het record, of verifieer op een andere manier.',
    ],
    trail_broken: [
      'De verificaties van deze contactpersoon kloppen niet',
      'Voor de zekerheid kan hier geen code worden verzonden of gecontroleerd. Verifieer op een andere manier en meld het uw HubSpot-beheerder.',
    ],
  },
  looking: {
    label: 'Verificaties van deze contactpersoon worden opgezocht',
    failed:
      'De verificaties van deze contactpersoon kunnen nog niet worden getoond. Probeer het zo meteen opnieuw.',
  },
  purposes: {
    caller_check: 'Bevestigen wie er belt',
    sensitive_request: 'Vóór een gevoelige wijziging',
    regulated_request: 'Gereguleerd verzoek',
    portal_access: 'Toegang tot het portaal',
    email_ownership: 'Het e-mailadres bevestigen',
    deal_approval: 'Goedkeuring van een deal',
  },
  purposeNow: {
    byWorkflow: '{purpose}, door een workflow',
    byHand: '{purpose} (handmatig bevestigd)',
    open: '{purpose} (code staat open)',
    verified: '{purpose} (geverifieerd)',
    locked: '{purpose} (vergrendeld)',
  },
  send: {
    reason: 'Reden',
    destination: 'Code verzenden naar',
    first: 'Code verzenden',
    next: 'Nieuwe code verzenden',
    anew: 'Opnieuw verifiëren',
    noDestination: [
      'Geen e-mailadres bij deze contactpersoon',
      'Voeg er een toe aan het record en kom dan terug. Een nieuw adres bewijst een tijdlang weinig: heeft de beller het u net gegeven, bevestig het dan eerst op een andere manier.',
    ],
    anotherAddress: [
      'Vraagt de beller om een ander adres?',
      'Codes gaan alleen naar adressen en nummers in dit record. Zie de wens als een waarschuwing: voeg er geen toe tijdens het gesprek. Bel in plaats daarvan terug op een telefoonnummer dat al langer in het record staat, of vraag een supervisor.',
    ],
  },
  to: { email: '{masked}', sms: 'Sms naar {masked}' },
  fresh: {
    to: {
      added: {
        day: '{to} (minder dan een dag geleden toegevoegd)',
        month: '{to} (minder dan 30 dagen geleden toegevoegd)',
      },
      changed: {
        day: '{to} (minder dan een dag geleden gewijzigd)',
        month: '{to} (minder dan 30 dagen geleden gewijzigd)',
      },
    },
    email: {
      added: { you: 'U hebt dit adres {ago} toegevoegd', they: 'Dit adres is {ago} toegevoegd' },
      changed: { you: 'U hebt dit adres {ago} gewijzigd', they: 'Dit adres is {ago} gewijzigd' },
    },
    sms: {
      added: { you: 'U hebt dit nummer {ago} toegevoegd', they: 'Dit nummer is {ago} toegevoegd' },
      changed: { you: 'U hebt dit nummer {ago} gewijzigd', they: 'Dit nummer is {ago} gewijzigd' },
    },
    month: 'Had u dat verwacht? Zo niet, verifieer dan op een andere manier.',
    day: {
      you: 'Heeft de beller u daarom gevraagd, dan bewijst een code daarheen niets over de persoon in dit record. Bel bij twijfel terug op een telefoonnummer dat al langer in het record staat.',
      they: 'Wie een account overneemt, doet dit vaak als eerste. Bel bij twijfel terug op een telefoonnummer dat al langer in het record staat.',
    },
    tooNew: [
      'Te nieuw voor deze reden',
      '{what}. Voor deze reden kan er {until} geen code naartoe. Bel zolang terug op een telefoonnummer dat al langer in het record staat, of vraag een supervisor.',
    ],
    tooNewOfSome: [
      'Te nieuw voor deze reden',
      '{what}. Voor deze reden kan er {until} geen code naartoe. Kies zolang een bestemming die al langer in het record staat, bel terug op zo’n telefoonnummer of vraag een supervisor.',
    ],
  },
  open: {
    sentBy: '{By}, {ago}',
    mayComeBack:
      'Komt een e-mail aan een extra adres terug, dan merkt deze kaart dat niet: vraag of die is aangekomen.',
    noResend:
      'Er waren onlangs veel berichten: tot deze code eindigt, kan er geen meer worden verzonden.',
    cancel: 'Code annuleren',
    cancelling: 'Annuleren…',
    label: 'Code van de beller',
    hint: '{symbols}; spaties en streepjes doen er niet toe. Een volledige code wordt vanzelf gecontroleerd.',
    enter: 'Code controleren',
    alreadyTried:
      'Deze hebt u al geprobeerd, en hij was fout. Laat de beller hem nog een keer voorlezen.',
    wrongHint: 'Laat de beller de code uit het nieuwste bericht langzaam voorlezen.',
    theirs: [
      'De ontvanger voert deze code in',
      'Vraag er niet om: in het bericht staat dat de code nooit aan iemand mag worden voorgelezen. Deze kaart meldt het als hij is ingevoerd.',
    ],
    refused: ['Het bericht is geweigerd', 'Er komt niets aan. {wayOn}'],
    wayOn: {
      ofWorkflow: 'Bereik de persoon op een andere manier, of verzend een code vanaf deze kaart.',
      another: 'Verzend een nieuwe code langs een andere weg: die vervangt deze.',
      nowhere:
        'Er is geen ander adres of nummer om een code naar te verzenden: verifieer op een andere manier, of vraag een supervisor.',
    },
    goneText:
      'De code die daarheen is verzonden, kan niet worden gebruikt. Ga na wie het record heeft gewijzigd en waarom, annuleer deze code en verzend een nieuwe.',
  },
  script: {
    title: 'Zeg tegen de beller',
    keepAddress: 'Zeg niet waar hij heen ging: de beller weet waar te kijken.',
    openings: {
      caller_check: 'Voordat we verdergaan, wil ik zeker weten dat ik de juiste persoon spreek.',
      sensitive_request:
        'Voordat ik iets voor u wijzig, moet ik controleren of het verzoek van u komt.',
      regulated_request:
        'Voordat ik dit verzoek kan uitvoeren, moet ik het met u bevestigen en dat vastleggen.',
      portal_access: 'Voordat ik het portaal voor u open, moet ik controleren of u het bent.',
      email_ownership: 'Ik wil zeker weten dat we het juiste e-mailadres van u hebben.',
      deal_approval: 'Voordat ik uw goedkeuring vastleg, moet ik controleren of die van u komt.',
    },
    sentByMe: '‘{opening} Ik heb zojuist {code} {to} verzonden.’',
    sentByUs: '‘{opening} We hebben {code} {to} verzonden.’',
    to: {
      email: 'naar het e-mailadres dat we van u hebben',
      sms: 'per sms naar het telefoonnummer dat we van u hebben',
    },
    codes: {
      digits: 'een code van {count} cijfers',
      letters_and_digits: 'een code van {count} letters en cijfers',
    },
    phrase:
      '‘Zodat u weet dat wij het zijn: in het bericht staan de woorden {phrase}. Is dat bij u zo, lees mij dan alstublieft de code voor.’',
  },
  gone: {
    email: 'Dit adres staat niet meer in het record',
    sms: 'Dit nummer staat niet meer in het record',
  },
  verified: {
    title: 'Geverifieerd',
    when: 'Geverifieerd {ago} {by} voor ‘{purpose}’; geldig {until}.',
    goneText: {
      email:
        'De verificatie zegt niets over het adres dat er nu staat. Hebt u er daarvoor een nodig, verifieer dan opnieuw.',
      sms: 'De verificatie zegt niets over het nummer dat er nu staat. Hebt u er daarvoor een nodig, verifieer dan opnieuw.',
    },
    reads: {
      email: 'kan de mailbox {masked} lezen',
      sms: 'kan sms’en aan {masked} lezen',
    },
    caller: 'De beller {reads}.',
    somebody: 'Degene die de code heeft ingevoerd, {reads}. Over een beller zegt het niets.',
    notIdentity: {
      email: 'Dat is wat een code laat zien. Hij bewijst niet wie de mail leest.',
      sms: 'Dat is wat een code laat zien. Hij bewijst niet wie de telefoon vasthoudt.',
    },
  },
  ended: {
    expired: [
      'De code is verlopen',
      'De code voor {masked} werkte {at} niet meer. Verzend een nieuwe wanneer de beller klaar is om hem voor te lezen.',
    ],
    used_up: [
      'Geen pogingen meer',
      'De code voor {masked} eindigde na {tries}. Verzend een nieuwe en laat de beller het nieuwste bericht voorlezen. Klonk het als raden, stop dan en verifieer op een andere manier.',
    ],
    cancelled: [
      'De code is geannuleerd',
      'De code voor {masked} is {at} {by} geannuleerd. Hij werkt niet meer. Verzend een nieuwe als u die nog nodig hebt.',
    ],
    locked: [
      'Vergrendeld {until}',
      'Er waren te veel foute codes voor deze reden, dus er kan geen code voor worden verzonden of gecontroleerd. Wacht tot dan, laat twee supervisors ontgrendelen of verifieer op een andere manier: bel bijvoorbeeld terug op een telefoonnummer dat al langer in het record staat.',
    ],
  },
  endedOfWorkflow: {
    expired: [
      'De code is verlopen',
      'De code die een workflow naar {masked} heeft verzonden, werkte {at} niet meer. Hebt u de persoon aan de lijn, dan kunt u er zelf een verzenden.',
    ],
    used_up: [
      'Geen pogingen meer',
      'De code die een workflow naar {masked} heeft verzonden, eindigde na {tries}. Vraag de persoon of die het was: zo niet, dan raadt iemand. Verifieer dan op een andere manier.',
    ],
    cancelled: [
      'De code is geannuleerd',
      'De code voor {masked} is {at} {by} geannuleerd. Hij werkt niet meer. Verzend een nieuwe als u die nog nodig hebt.',
    ],
    locked: [
      'Vergrendeld {until}',
      'Er waren te veel foute codes in formulieren of op pagina’s, dus workflows kunnen voor deze reden geen code verzenden of controleren. U kunt dat nog wel: kies dezelfde reden zonder ‘door een workflow’.',
    ],
  },
  override: {
    label: 'Waarom',
    hint: 'Voor de tweede supervisor en voor het record. Geen geheimen: het blijft daar staan.',
    busy: 'Aanvragen…',
    giving: 'Bevestigen…',
    unlock: {
      start: 'Ontgrendelen…',
      means:
        'Ga eerst na wie de foute codes heeft ingevoerd. Als een tweede supervisor instemt, kunnen voor deze reden weer codes worden verzonden en gecontroleerd.',
      press: 'Ontgrendeling aanvragen',
      give: 'Ontgrendeling bevestigen',
      agree:
        'Als u bevestigt, tellen de foute codes tot nu toe niet meer mee en kunnen voor deze reden weer codes worden verzonden en gecontroleerd. Bevestig alleen als u zeker weet dat niemand raadt.',
      asked: '{Ago} is {by} gevraagd deze reden te ontgrendelen.',
    },
    confirm: {
      start: 'Handmatig bevestigen…',
      means:
        'Voor een noodgeval waarin geen code kan worden gebruikt. U en een tweede supervisor staan in voor deze persoon, en het record vermeldt dat: wie, waarom en dat er geen code is ingevoerd.',
      press: 'Bevestiging aanvragen',
      give: 'Handmatig bevestigen',
      agree:
        'Als u bevestigt, staat u samen in voor deze persoon, zolang een code zou gelden. Het record vermeldt dat er geen code is ingevoerd. Bevestig alleen als u zelf weet wie dit is.',
      asked: '{Ago} is {by} om een handmatige bevestiging gevraagd.',
    },
    pending: [
      'Wacht op een tweede supervisor',
      '{asked} Een andere supervisor kan het {until} op deze kaart bevestigen. Reden: ‘{reason}’',
    ],
    byHand: 'Handmatig bevestigd',
    proof: 'Handmatig bevestigd {by}: er is geen code ingevoerd. Reden: ‘{reason}’',
    when: 'Handmatig bevestigd {ago} {by} voor ‘{purpose}’; geldig {until}.',
    noCode: 'Twee supervisors staan hiervoor in. Het toont niet dat iemand een bericht kon lezen.',
  },
  history: {
    title: 'Eerdere verificaties',
    columns: { when: 'Wanneer', outcome: 'Uitkomst', about: 'Reden en adres', by: 'Door' },
    outcomes: {
      verified: 'Geverifieerd',
      expired: 'Verlopen',
      used_up: 'Geen pogingen meer',
      cancelled: 'Geannuleerd',
      replaced: 'Vervangen',
      by_hand: 'Handmatig bevestigd',
    },
  },
};
