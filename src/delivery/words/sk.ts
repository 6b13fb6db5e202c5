import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Ak ste o nič nežiadali, túto správu ignorujte a nič sa nezmení.';

/**
 * After the greeting's comma a sentence goes on in small letters, so each begins with *Váš*. A name
 * would change when it is given something, so it stands where it need not; a brand stands after
 * *spoločnosť*, and `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'sk',
  subject: {
    caller_check: 'Váš kód na hovor so spoločnosťou {brand}',
    sensitive_request: 'Váš kód na potvrdenie žiadosti v spoločnosti {brand}',
    regulated_request: 'Váš kód na potvrdenie žiadosti v spoločnosti {brand}',
    portal_access: 'Váš kód na prístup k portálu spoločnosti {brand}',
    email_ownership: 'Váš kód na potvrdenie e-mailovej adresy pre spoločnosť {brand}',
    deal_approval: 'Váš kód na schválenie obchodu v spoločnosti {brand}',
  },
  greeting: 'Dobrý deň,',
  greetingByName: 'Dobrý deň, {name},',
  intro: {
    caller_check:
      'Váš kód je určený na telefonický hovor so spoločnosťou {brand}. Ukazuje nám, že osoba na telefóne môže čítať e-maily odoslané na túto adresu.',
    sensitive_request:
      'Váš kód sa týka žiadosti o zmenu, export alebo vymazanie údajov vo Vašom účte v spoločnosti {brand}. Po potvrdení kódu sa žiadosť bude ďalej vybavovať.',
    regulated_request:
      'Váš kód sa týka žiadosti týkajúcej sa Vašich záznamov v spoločnosti {brand}. Po potvrdení kódu zaznamenáme výsledok a čas a žiadosť sa bude ďalej vybavovať.',
    portal_access:
      'Váš kód je určený na prístup k portálu spoločnosti {brand}. Po potvrdení kódu získate prístup na obmedzený čas.',
    email_ownership:
      'Váš kód slúži na potvrdenie, že Vám e-maily od spoločnosti {brand} na túto adresu prichádzajú. Po potvrdení adresy Vám na ňu budeme môcť písať.',
    deal_approval:
      'Váš kód slúži na schválenie novej fázy obchodu v spoločnosti {brand}. Je viazaný na fázu a sumu uvedené v žiadosti: skôr než ho použijete, skontrolujte oboje. Ak sa jedno z nich zmení, kód prestane platiť.',
  },
  codeLabel: {
    staff: 'Váš kód. Zatiaľ ho nikomu nehovorte: najprv skontrolujte dve slová nižšie.',
    recipient: 'Váš kód, ktorý zadáte osobne:',
  },
  lifetime: 'Dá sa použiť iba raz. Platnosť od odoslania: {time}.',
  lessThanAMinute: 'menej ako minúta',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '“'],
  asker: 'Niekto z nášho tímu',
  askerByName: '{rep} zo spoločnosti {brand}',
  phraseUse: {
    staff:
      '{asker} si od Vás tento kód vypýta po telefóne. Skôr než ho poviete, musí Vám táto osoba bez akejkoľvek Vašej pomoci povedať tieto dve anglické slová:',
    recipient: 'Ak pri zadávaní kódu uvidíte dve slová, musia to byť tieto:',
  },
  check: {
    staff:
      'Ak Vám táto osoba dve slová povedať nevie alebo ak ste tento hovor neočakávali, nič jej nehovorte. Ukončite hovor a zavolajte nám na číslo, ktoré už poznáte.',
    recipient:
      'Nikto zo spoločnosti {brand} si od Vás tento kód nikdy nevypýta. Nikomu ho nehovorte ani neposielajte, nech sa vydáva za kohokoľvek.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Ak o ničom takom neviete alebo nesúhlasíte, túto správu ignorujte a nič sa nezmení: obchod nebude schválený.',
  },
  proof: 'Kód ukazuje, že môžete čítať e-maily odoslané na túto adresu. Nedokazuje Vašu totožnosť.',
  unknownBrand: '(názov neuvedený)',
  sms: {
    staff:
      '{code} je Váš kód na hovor so spoločnosťou {brand}, platnosť: {time}. Povedzte ho len tomu, kto Vám najprv povie tieto anglické slová: {phrase}.',
    recipient:
      '{code} je Váš kód v spoločnosti {brand}, platnosť: {time}. Zadajte ho osobne. Nikto zo spoločnosti {brand} si ho od Vás nikdy nevypýta.',
  },
  approval: {
    subject: 'Na schválenie: {deal} – {brand}',
    asks: 'Vaše schválenie je potrebné: {requester} Vás žiada o schválenie novej fázy obchodu v spoločnosti {brand}.',
    colleagueAsks:
      'Vaše schválenie je potrebné: niekto z Vášho tímu Vás žiada o schválenie novej fázy obchodu v spoločnosti {brand}.',
    workflowAsks:
      'Vaše schválenie je potrebné: automatizovaný pracovný postup Vás žiada o schválenie novej fázy obchodu v spoločnosti {brand}.',
    deal: 'Obchod: {deal}.',
    amount: 'Suma: {amount}.',
    stage: 'Fáza: {from} → {to}, v predajnom procese {pipeline}.',
    reason: 'Dôvod: {reason}.',
    which: 'Potrebné sú dve schválenia: toto je schválenie {number} z {of}.',
    bound: 'Ak sa zmení suma, mena, fáza alebo predajný proces, kód prestane platiť.',
    nameless: 'bez názvu',
    codeLabel: 'Váš schvaľovací kód. Skôr než ho použijete, skontrolujte každý riadok vyššie:',
    phraseUse: 'Na karte obchodu v HubSpote musia byť rovnaké dve anglické slová:',
    check:
      'Ak sú tam iné slová, kód nepoužívajte. Ak chcete schváliť, zadajte kód osobne na karte obchodu v HubSpote. {who}',
    approverEnters:
      'Kód je určený iba Vám: nikdy ho nikomu nedávajte, nech sa vydáva za kohokoľvek.',
    requesterMayEnter:
      'Ak súhlasíte s každým riadkom vyššie, kód môže namiesto Vás zadať {requester}: tejto osobe ho dať môžete, nikomu inému nie.',
    colleagueMayEnter:
      'Ak súhlasíte s každým riadkom vyššie, môžete kód namiesto toho dať niekomu zo svojho tímu, kto na tomto obchode pracuje, a nikomu inému.',
    decline:
      'Ak chcete odmietnuť, stlačte na karte „Reject“ alebo túto správu ignorujte: vtedy sa nič neschváli.',
  },
};
