import type { DealWords } from '../../app/cards/words/en/deal-card.ts';
import { BOTH_CARDS } from '../both-cards/nl.ts';

export const DEAL_CARD: DealWords = {
  ...BOTH_CARDS,
  refusals: {
    destination_limit: [
      'Deze goedkeurder heeft veel codes gekregen',
      'Vraag iemand anders, of verzend er {when} nog een.',
    ],
    account_limit: [
      'Uw account heeft de limiet voor codes bereikt',
      'Vraag {when} opnieuw om goedkeuring.',
    ],
    sms_limit: ['Vandaag geen sms’en meer', 'Vraag het morgen opnieuw.'],
    country_not_allowed: ['Er gaan geen sms’en naar dat land', 'Vraag iemand anders.'],
    expired: ['De tijd is om', 'Vraag opnieuw om goedkeuring.'],
    too_many_attempts: [
      'Geen pogingen meer',
      'Deze code kan niet meer worden geprobeerd. Vraag opnieuw om goedkeuring.',
    ],
    already_used: [
      'Deze code is al gebruikt',
      'Laad de pagina opnieuw om te zien wat ervan geworden is.',
    ],
    cancelled: [
      'Dit verzoek is ingetrokken',
      'De code ervan werkt niet meer. Vraag opnieuw om goedkeuring.',
    ],
    rejected: [
      'Dit verzoek is afgewezen',
      'Lees in de lijst hieronder waarom en vraag dan opnieuw.',
    ],
    replaced: ['Er is een nieuwere code verzonden', 'Gebruik de code uit het nieuwste bericht.'],
    no_open_code: ['Er staat geen verzoek open', 'Vraag opnieuw om goedkeuring.'],
    record_not_found: [
      'Deze deal is niet te vinden',
      'Misschien is hij gearchiveerd of verwijderd. Herstel hem of zoek hem nog een keer.',
    ],
    record_merged: [
      'Deze deal is samengevoegd met een andere',
      'Open deal {into} en vraag daar om goedkeuring.',
    ],
    no_such_destination: [
      'De goedkeurder heeft geen e-mailadres voor een code',
      'Er is niets verzonden. Vraag iemand anders, of laat uw HubSpot-beheerder naar de gebruiker kijken.',
    ],
    recently_changed: [
      'Het e-mailadres van de goedkeurder is te nieuw',
      'Het is {ago} gewijzigd. Vraag iemand anders, of meld het uw HubSpot-beheerder.',
    ],
    unknown_challenge: [
      'Dit verzoek is niet te vinden',
      'Er is niets goedgekeurd. Laad de pagina opnieuw. Vraag opnieuw om goedkeuring.',
    ],
    other_record: [
      'Dit verzoek hoort bij een ander record',
      'Er is niets goedgekeurd. Laad de pagina opnieuw. Vraag opnieuw om goedkeuring.',
    ],
    trail_broken: [
      'De goedkeuringen van deze deal kloppen niet',
      'Voor de zekerheid kan hier niets worden goedgekeurd. Meld het uw HubSpot-beheerder.',
    ],
    no_amount: [
      'Deze deal heeft geen bedrag',
      'Daarvan hangt af wie moet goedkeuren. Vul het bedrag in de deal in en vraag dan om goedkeuring.',
    ],
    no_owner: [
      'Deze deal heeft geen eigenaar',
      'De eigenaar moet goedkeuren. Geef de deal een eigenaar en vraag het dan.',
    ],
    no_such_stage: [
      'Die fase zit niet in de pipeline van deze deal',
      'Er is niets verzonden. Kies een van de fasen die nu worden aangeboden.',
    ],
    already_there: ['De deal is al in die fase', 'Kies een latere fase.'],
    not_guarded: [
      'Deze overgang heeft geen goedkeuring nodig',
      'Verplaats de deal in het record zelf.',
    ],
    requester_is_approver: [
      'U zou uw eigen verzoek goedkeuren',
      'Iemand anders moet het vragen. Laat een collega dat vanaf deze kaart doen.',
    ],
    no_such_approver: [
      'Die persoon kan deze goedkeuring niet geven',
      'Die is niet aangewezen voor deze overgang of heeft hem al goedgekeurd. Kies iemand anders.',
    ],
    approver_left: [
      '{Approver} kan niet meer goedkeuren',
      'Deze persoon is geen actieve gebruiker van dit account meer. Vraag iemand anders, of laat uw HubSpot-beheerder een andere goedkeurder aanwijzen.',
    ],
    no_approver: [
      'Deze deal noemt geen goedkeurder',
      'Kies iemand in de eigenschap ‘{property}’ van de deal en vraag dan om goedkeuring.',
    ],
    approver_must_enter: [
      'Alleen {approver} mag deze code invoeren',
      'Er is niets goedgekeurd. De code moet persoonlijk worden ingevoerd, waar HubSpot de gebruiker herkent.',
    ],
    not_approved: ['Deze overgang is niet goedgekeurd', 'Vraag eerst om goedkeuring.'],
    move_refused: [
      'HubSpot heeft de deal niet verplaatst',
      'HubSpot meldt: ‘{reason}’ Vul in wat HubSpot vraagt en probeer het opnieuw; een nieuwe code is niet nodig.',
    ],
    move_refused_mutely: [
      'HubSpot heeft de deal niet verplaatst',
      'Vul in wat HubSpot vraagt en probeer het opnieuw; een nieuwe code is niet nodig.',
    ],
    moving: [
      'De deal wordt op dit moment verplaatst',
      'Geef HubSpot even de tijd. U kunt het {when} opnieuw proberen.',
    ],
  },
  looking: {
    label: 'Goedkeuringen van deze deal worden opgezocht',
    failed:
      'De goedkeuringen van deze deal kunnen nog niet worden getoond. Probeer het zo meteen opnieuw.',
  },
  unnamed: { approver: 'gebruiker {id}', anApprover: 'de goedkeurder' },
  ask: {
    stage: 'Verplaatsen naar',
    approver: 'Vragen aan',
    label: 'Waarom',
    hint: 'Voor de goedkeurder en voor het record.',
    busy: 'Aanvragen…',
    amount: 'Bedrag',
    move: 'Fase',
    pipeline: 'Pipeline',
    first: '{approver} om goedkeuring vragen',
    again: '{approver} opnieuw vragen',
    second: '{approver} om 2e goedkeuring vragen',
    twoNeeded: 'Deze overgang heeft twee goedkeuringen nodig, de een na de ander.',
    notNeeded:
      'Bij dit bedrag heeft de overgang naar ‘{stage}’ geen goedkeuring nodig. Verplaats de deal in het record zelf.',
    noTarget: [
      'Vanaf hier is geen goedkeuring nodig',
      'Geen latere fase in de pipeline van deze deal heeft die nodig. Verplaats de deal in het record zelf.',
    ],
    nobody: [
      'U kunt niemand om deze goedkeuring vragen',
      'Laat een collega het vanaf deze kaart vragen, of vraag uw HubSpot-beheerder wie mag goedkeuren.',
    ],
  },
  waiting: {
    noResend:
      'De goedkeurder heeft veel berichten gekregen: tot deze code eindigt, kan er geen meer worden verzonden.',
    cancel: 'Verzoek intrekken',
    cancelling: 'Intrekken…',
    reject: 'Afwijzen',
    title: 'Wachten op {approver}',
    which: 'Goedkeuring {number} van {needed}',
    asked: 'Gevraagd {by}, {ago}',
    approved: '{approver} heeft {ago} goedgekeurd; de code is {by} ingevoerd.',
    phrase:
      'In het bericht aan {approver} staan de woorden {phrase}. Staan er andere, dan hoort de code bij een ander verzoek: gebruik die niet.',
    approverEnters: [
      'Alleen {approver} mag deze code invoeren',
      'Vraag er niet om: {approver} opent deze deal en voert hem zelf in.',
    ],
    refused: ['De maildienst heeft het bericht niet aangenomen', 'Er komt niets aan. {wayOn}'],
    wayOn:
      'Trek het verzoek in en vraag iemand anders, of laat uw HubSpot-beheerder naar het adres kijken.',
    label: 'Code van {approver}',
    hint: '{symbols}; spaties en streepjes doen er niet toe. Kijk eerst naar het bedrag en de fase.',
    enter: 'Goedkeuren',
    enterAndMove: 'Goedkeuren en verplaatsen',
    alreadyTried:
      'Deze hebt u al geprobeerd, en hij was fout. Vraag {approver} er nog een keer om.',
    wrongHint: 'Gebruik de code uit het nieuwste bericht aan {approver}.',
  },
  rejection: {
    label: 'Waarom niet',
    hint: 'Voor wie het vroeg en voor het record.',
    press: 'Verzoek afwijzen',
    busy: 'Afwijzen…',
  },
  given: {
    tryAgain: 'Opnieuw verplaatsen',
    moving: 'Verplaatsen…',
    partly: [
      'Goedkeuring {number} van {needed} is gegeven',
      'De deal wordt verplaatst zodra ook de tweede is gegeven. De eerste geldt {until}.',
    ],
    approved: [
      'Goedgekeurd, maar nog niet verplaatst',
      'De deal is nog niet in ‘{stage}’. Probeer het opnieuw: {until} is geen nieuwe code nodig.',
    ],
    moved: ['Verplaatst naar {stage}', 'De deal is {ago} verplaatst, zoals hij is goedgekeurd.'],
    movedOn: [
      'Verplaatst naar {stage}',
      'De deal is {ago} verplaatst, zoals hij is goedgekeurd. Sindsdien is hij gewijzigd of verder verplaatst.',
    ],
    partlyThere: [
      'Goedkeuring {number} van {needed} is gegeven',
      'De deal staat al in ‘{stage}’: de tweede goedkeuring ontbreekt nog. De eerste geldt {until}.',
    ],
    there: [
      'Goedgekeurd in {stage}',
      'De deal kwam {ago} in deze fase, voordat iemand dat had goedgekeurd. Hij is goedgekeurd zoals hij nu is.',
    ],
    thereOnce: [
      'Goedgekeurd in {stage}',
      'De deal kwam {ago} in deze fase, voordat iemand dat had goedgekeurd. Na de goedkeuring is hij gewijzigd of verder verplaatst.',
    ],
  },
  changed: {
    asked: [
      'De deal is gewijzigd sinds om goedkeuring is gevraagd',
      'De code was voor de deal zoals die was en past niet meer. Vraag opnieuw om goedkeuring.',
    ],
    approved: [
      'De deal is gewijzigd sinds de goedkeuring',
      'Wat is goedgekeurd, is niet meer deze deal. Vraag opnieuw om goedkeuring.',
    ],
    what: {
      amount: 'Bedrag',
      currency: 'Valuta',
      stage: 'Fase',
      pipeline: 'Pipeline',
      owner: 'Eigenaar',
      approver: 'Goedkeurder',
      address: 'Adres van de goedkeurder',
    },
    nothing: 'niets',
    line: '{what}: {before} → {now}',
    back: '{what}: gewijzigd en teruggezet op {before}',
    ago: '{line}, {ago}',
  },
  ended: {
    expired: [
      'De code is verlopen',
      'De code voor {masked} werkte {at} niet meer. Vraag opnieuw wanneer de goedkeurder even tijd heeft.',
    ],
    used_up: [
      'Geen pogingen meer',
      'De code voor {masked} eindigde na {tries}. Weet u niet wie het heeft geprobeerd, zeg het dan tegen de goedkeurder voordat u opnieuw vraagt.',
    ],
    cancelled: [
      'Het verzoek is ingetrokken',
      'Het is {at} {by} ingetrokken. De code voor {masked} werkt niet meer.',
    ],
    rejected: [
      'Het verzoek is afgewezen',
      'De overgang naar ‘{stage}’ is {ago} {by} afgewezen: ‘{reason}’',
    ],
    locked: [
      'Vergrendeld {until}',
      'Er waren te veel foute codes voor deze deal, dus tot dan kan er niets worden goedgekeurd. Zeg het tegen de goedkeurder: misschien raadt iemand.',
    ],
  },
  history: {
    title: 'Eerdere verzoeken',
    columns: {
      when: 'Wanneer',
      outcome: 'Uitkomst',
      move: 'Fase en bedrag',
      approver: 'Goedkeurder',
      by: 'Door',
      reason: 'Reden',
    },
    outcomes: {
      approved: 'Goedgekeurd',
      rejected: 'Afgewezen',
      expired: 'Verlopen',
      used_up: 'Geen pogingen meer',
      cancelled: 'Ingetrokken',
      replaced: 'Vervangen',
    },
    entered: 'ingevoerd {by}',
    rejected: 'afgewezen {by}',
    withdrawn: 'ingetrokken {by}',
    asked: 'gevraagd {by}',
    reason: '‘{reason}’',
  },
};
