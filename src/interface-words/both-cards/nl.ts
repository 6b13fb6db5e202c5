import type { BothWords } from '../../app/cards/words/en/both-cards.ts';

export const BOTH_CARDS: BothWords = {
  language: 'nl',
  back: 'Terug',
  tryAgain: 'Opnieuw proberen',
  later: '{label} {when}',
  inOneLine: '{title}. {text}',
  times: {
    justNow: 'zojuist',
    in: 'over {time}',
    atTime: 'om {time}',
    atDate: 'op {time}',
    untilTime: 'tot {time}',
    untilDate: 'tot {time}',
    left: 'nog {time}',
    worksUntil: 'geldig {until}',
  },
  people: {
    named: { who: '{name}', by: 'door {name}' },
    you: { who: 'u', by: 'door u' },
    user: { who: 'een andere gebruiker', by: 'door een andere gebruiker' },
    workflow: { who: 'een workflow', by: 'door een workflow' },
    form: { who: 'iemand in een formulier', by: 'door iemand in een formulier' },
    page: { who: 'iemand op een pagina', by: 'door iemand op een pagina' },
    both: { who: '{one} en {another}', by: '{byOne} en {byAnother}' },
  },
  roles: {
    viewer: 'lezer',
    sender: 'verzender',
    approver: 'goedkeurder',
    supervisor: 'supervisor',
    admin: 'beheerder',
  },
  symbols: { digits: '{count} cijfers', letters_and_digits: '{count} letters en cijfers' },
  entry: {
    checking: 'Controleren…',
    lastTry: 'Laatste poging. Is die fout, dan vervalt deze code en hebt u een nieuwe nodig.',
    wrong: 'Dat is niet de code. {Left}.',
    lastWasWrong: 'De laatst ingevoerde code was fout. {Left}.',
    triesLeft: { one: 'nog {count} poging', other: 'nog {count} pogingen' },
    tries: { one: '{count} poging', other: '{count} pogingen' },
  },
  sent: {
    to: { email: 'naar {masked}', sms: 'per sms naar {masked}' },
    sending: 'Code wordt {to} verzonden',
    handed_over: 'Code {to} verzonden',
    delivered: 'Code {to} afgeleverd',
    perhaps: 'Code voor {masked}',
    unconfirmed: [
      'We konden niet bevestigen dat het bericht is verzonden',
      'Verzend het opnieuw: dezelfde code, kost geen poging.',
    ],
    putOff: [
      'Het bericht is uitgesteld',
      'Er is nog niets verzonden: de andere kant vroeg om het over een paar minuten opnieuw te proberen, zoals sommige mailservers doen bij afzenders die nieuw voor ze zijn. Verzend het dan opnieuw: dezelfde code.',
    ],
    undelivered: {
      no_mailbox: [
        'Deze mailbox bestaat niet',
        'Het bericht kwam terug: het adres bestaat niet. {wayOn}',
      ],
      mailbox_full: [
        'De mailbox is vol',
        'Het bericht kwam terug: de mailbox neemt geen mail meer aan. {wayOn}',
      ],
      blocked: [
        'Het bericht is geblokkeerd',
        'Het is voor spam aangezien, of de andere kant neemt zulke berichten niet aan. {wayOn}',
      ],
      bounced_before: [
        'Mail naar dit adres kwam al eerder terug',
        'Daarom verzendt HubSpot er niets meer naartoe. {wayOn}',
      ],
      phone_unreachable: [
        'De telefoon is niet bereikbaar',
        'Het bericht is niet aangekomen: de telefoon staat uit, is buiten bereik of niet meer in gebruik. {wayOn}',
      ],
      no_texts: [
        'Dit nummer kan geen sms ontvangen',
        'Het bericht is niet aangekomen: het is een vaste lijn, of het netwerk neemt geen sms aan. {wayOn}',
      ],
      our_side: [
        'Langs deze weg kan nu geen bericht worden verzonden',
        'Dat ligt niet aan de ontvanger. Vraag uw HubSpot-beheerder te kijken op het tabblad ‘Inrichting’ in de instellingen van de app. Tot die tijd werkt een andere weg misschien wel.',
      ],
      other: [
        'Het bericht is niet aangekomen',
        'De andere kant gaf geen reden die wij kennen. {wayOn}',
      ],
    },
    again: 'Opnieuw verzenden',
    busy: 'Verzenden…',
  },
  reason: {
    tooShort: 'Schrijf ten minste {least} tekens.',
    tooLong: 'Kort de tekst in tot {most} tekens: het zijn er {count}.',
  },
  noAnswer: [
    'HubSpot heeft niet geantwoord',
    'Controleer uw verbinding en probeer het opnieuw. Er gebeurt niets dubbel.',
  ],
  commonRefusals: {
    cool_down: [
      'Er is zojuist een bericht verzonden',
      'Geef het de tijd om aan te komen. U kunt {when} opnieuw verzenden.',
    ],
    rep_limit: [
      'U hebt in korte tijd veel codes verzonden',
      'De volgende kunt u {when} verzenden.',
    ],
    not_a_code: [
      'Dat lijkt geen code te zijn',
      'Een code heeft {symbols}. Dit kostte geen poging: controleer wat u hebt ingevoerd en probeer het opnieuw.',
    ],
    unknown_user: [
      'HubSpot heeft u niet herkend',
      'Laad de pagina opnieuw. Blijft dit zo, vraag het dan uw HubSpot-beheerder.',
    ],
    not_allowed: [
      'Met uw rol kunt u dit niet doen',
      'Hiervoor is de rol ‘{role}’ nodig. Vraag een collega die deze heeft, of uw HubSpot-beheerder.',
    ],
    actor_not_verified: [
      'HubSpot heeft niet bevestigd dat u het bent',
      'Laad de pagina opnieuw. Blijft dit zo, vraag het dan uw HubSpot-beheerder.',
    ],
    malformed_request: [
      'Deze kaart heeft iets verkeerds verzonden',
      'Er is niets gedaan. Laad de pagina opnieuw. Gebeurt het weer, meld uw HubSpot-beheerder dan: ‘{field}’.',
    ],
    busy: ['HubSpot is bezet', 'Wacht even en probeer het opnieuw. Er gebeurt niets dubbel.'],
    unconfirmed: [
      'We weten nog niet of dat is gelukt',
      'HubSpot heeft het niet op tijd bevestigd. Probeer het opnieuw: er gebeurt niets dubbel.',
    ],
    not_set_up: [
      'De OTP-verificatie is niet goed ingesteld',
      'Vraag uw HubSpot-beheerder hiernaar te kijken: {missing}.',
    ],
  },
};
