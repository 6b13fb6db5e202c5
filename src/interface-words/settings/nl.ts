import type { SettingsWords } from '../../app/settings/words/en/english.ts';

const INSTALL =
  'Voer in een terminal npx hs project install-app --force uit en controleer daarna opnieuw.';
const secretStep = (verb: 'add' | 'update', name: string): string =>
  `Voer in een terminal npx hs secret ${verb} ${name} uit. In de README staat wat erin hoort. Functies kennen het zo’n tien seconden later.`;
const SEND_A_TEST = 'Stuur uzelf een test onder ‘Kanalen’ en controleer of de code erin staat.';

export const DUTCH: SettingsWords = {
  page: {
    loading: 'Dit account wordt gecontroleerd',
    tabs: {
      setUp: 'Inrichting',
      policies: 'Beleid',
      deals: 'Deals',
      channels: 'Kanalen',
      people: 'Personen',
      history: 'Geschiedenis',
    },
    tryAgain: 'Opnieuw proberen',
    remove: 'Verwijderen',
    save: 'Opslaan',
    saveDefaults: 'Deze instellingen opslaan',
    saving: 'Wordt opgeslagen…',
    discard: 'Wijzigingen verwerpen',
    saved: 'Versie {version} is opgeslagen. Deze geldt binnen een minuut overal.',
    changed: {
      one: '{count} wijziging is niet opgeslagen',
      other: '{count} wijzigingen zijn niet opgeslagen',
    },
    neverSaved:
      'Er is nog niets opgeslagen: dit zijn de standaardwaarden. Voor contactpersonen gelden ze al; deals kunnen worden goedgekeurd zodra u hebt opgeslagen.',
    cannotSave: {
      one: '{count} waarde kan zo niet worden opgeslagen. Deze is op het tabblad gemarkeerd.',
      other:
        '{count} waarden kunnen zo niet worden opgeslagen. Ze zijn op hun tabbladen gemarkeerd.',
    },
    nearest: 'De dichtstbijzijnde waarde die kan worden opgeslagen is {value}.',
    readOnly: {
      title: 'U kunt bekijken, maar niet opslaan',
      text: 'Alleen beheerders wijzigen deze instellingen. Zij staan onder ‘Personen’.',
    },
    stated: 'HubSpot heeft niet bevestigd wie u bent: in de geschiedenis staat dat naast uw naam.',
    conflict: {
      title: '{name} heeft andere instellingen opgeslagen, {when}',
      text: 'Wat u hebt ingevoerd staat er nog. Gewijzigd is:',
      takeTheirs: 'Andere versie overnemen',
      putMineOnTop: 'De mijne eroverheen zetten',
      after:
        'Eroverheen: wat u hebt gewijzigd blijft zoals u het hebt, al het andere wordt overgenomen. Daarna slaat u op zoals gewoonlijk.',
    },
  },
  problems: {
    noAnswer: {
      title: 'HubSpot heeft niet geantwoord',
      text: 'Controleer uw verbinding en probeer het opnieuw. Niets gebeurt dubbel.',
    },
    malformed: {
      title: 'Deze pagina heeft iets gestuurd wat niet had gemogen',
      text: 'Er is niets gedaan. Laad de pagina opnieuw. Als het weer gebeurt, meld het dan aan wie de app beheert: ‘{field}’.',
    },
    unknownUser: {
      title: 'HubSpot heeft u niet herkend',
      text: 'Laad de pagina opnieuw. Als dit zo blijft, controleer dan onder Instellingen, ‘Gebruikers en teams’, of u een actieve gebruiker bent.',
    },
    notAdmin: {
      title: 'Alleen beheerders kunnen dit doen',
      text: 'Vraag het aan een van degenen die onder ‘Personen’ staan.',
    },
    notVouchedFor: {
      title: 'HubSpot moet bevestigen wie u bent',
      text: 'Dat is niet gebeurd. Controleer of de openbare eindpunten zijn ingericht en laad deze pagina opnieuw.',
    },
    savedMeanwhile: {
      title: 'Iemand anders heeft intussen opgeslagen',
      text: 'Van u is niets opgeslagen. Laad de pagina opnieuw om te zien wat er is gewijzigd.',
    },
    notSound: {
      title: '{setting}: dit kan zo niet worden opgeslagen',
      text: 'Wijzig het en sla opnieuw op. Er is niets opgeslagen.',
    },
    notSoundNearest: {
      title: '{setting}: dit kan zo niet worden opgeslagen',
      text: 'De dichtstbijzijnde waarde die kan worden opgeslagen is {value}. Er is niets opgeslagen.',
    },
    notSetUp: {
      title: 'De app is nog niet ingericht',
      text: 'Breng eerst in orde wat op het tabblad ‘Inrichting’ staat. Ontbreekt: {missing}.',
    },
    missing: {
      'ledger object': 'het object van het logboek',
      clock: 'een klok die gelijkloopt',
      scopes: 'machtigingen (scopes)',
    },
    busy: {
      title: 'HubSpot is bezet',
      text: 'Wacht een ogenblik en probeer het opnieuw. Niets gebeurt dubbel.',
    },
    tooManyTests: {
      title: 'Voorlopig genoeg testberichten',
      text: 'Hoogstens vijf in tien minuten. Het volgende kan weg vanaf {time}.',
    },
    unconfirmed: {
      title: 'Het is nog niet bekend of dat is gelukt',
      text: 'HubSpot heeft het niet op tijd bevestigd. Probeer het opnieuw: niets gebeurt dubbel.',
    },
    trailBroken: {
      title: 'Een vermelding in het logboek is gewijzigd of weggehaald',
      text: 'Op zo’n logboek wordt niets beslist. Zoek uit wie het object ‘OTP entry’ mag bewerken of verwijderen en zie docs/ledger.md.',
    },
    delivery: {
      address: {
        title: 'Langs deze weg kan geen bericht naar u gaan',
        text: 'HubSpot kent daarvoor geen adres of nummer van u. Kies een andere weg.',
      },
      recipient: {
        title: 'Uw eigen adres is geweigerd',
        text: 'De maildienst levert er niets af. Controleer het adres van uw HubSpot-gebruiker.',
      },
      later: {
        title: 'De mailserver vraagt om het later opnieuw te proberen',
        text: 'Er is niets verzonden. Sommige servers doen dat bij afzenders die nieuw voor ze zijn (greylisting): verzend de test over een paar minuten opnieuw.',
      },
      sender: {
        title: 'De mailserver heeft de afzender geweigerd',
        text: 'Controleer of het afzenderadres onder ‘Kanalen’, of anders dat in OTP_EMAIL_ROUTE, via die server mag verzenden.',
      },
      template: {
        title: 'HubSpot heeft de e-mail geweigerd',
        text: 'Controleer of de e-mail waarvan de ID onder ‘Kanalen’ of anders in OTP_EMAIL_ROUTE staat is gepubliceerd, voor de single-send-API is gemaakt en de plaatshouders van src/delivery/hubspot-email-template.html heeft.',
      },
      account: {
        title: 'Dit HubSpot-account mag niet verzenden',
        text: 'De add-on voor transactionele e-mail of de bijbehorende machtiging ontbreekt. Een mailserver (SMTP) werkt zonder.',
      },
      other: {
        title: 'Het bericht is geweigerd',
        text: 'Zie de regels over berichten onder ‘Inrichting’.',
      },
    },
    withCode: '{text} Het antwoord was: {code}.',
  },
  setUp: {
    intro:
      'Wat de app in dit account nodig heeft. Controleren verandert niets; een herstel maakt alleen aan wat ontbreekt.',
    ready: { title: 'Het account is klaar', text: 'Alles wat de app nodig heeft is aanwezig.' },
    readyWithout: {
      title: 'Het account is klaar',
      text: 'De app werkt. Wat dit account niet heeft staat hieronder, met wat toch werkt.',
    },
    notReady: {
      one: '{count} regel vraagt nog iets',
      other: '{count} regels vragen nog iets',
    },
    appCanFix: 'De app kan zelf aanmaken wat ontbreekt.',
    appCanFixSome:
      'De app kan een deel zelf aanmaken. De rest vraagt een mens: de stappen staan in elke regel.',
    byHand: 'Dit vraagt een mens: de stappen staan in elke regel.',
    fix: 'Herstellen',
    fixing: 'Bezig…',
    fixAll: 'Alles herstellen wat de app kan',
    lookAgain: 'Opnieuw controleren',
    looking: 'Wordt gecontroleerd…',
    columns: { state: 'Status', what: 'Wat', found: 'Bevinding en wat te doen' },
    states: {
      ok: 'Klaar',
      missing: 'Ontbreekt',
      wrong: 'Onjuist',
      without: 'Werkt zonder',
      unknown: 'Nog onbekend',
    },
    groups: {
      access: 'Toegang',
      made: 'Wat de inrichting in HubSpot aanmaakt',
      secrets: 'Geheimen',
      messages: 'Berichten',
      proof: 'Proef',
    },
    lines: {
      token: { title: 'Toegangstoken', about: 'Hoe de app HubSpot aanroept.' },
      scopes: { title: 'Machtigingen (scopes)', about: 'Wat de app mag doen.' },
      entry_object: {
        title: 'Object ‘OTP entry’',
        about: 'Het logboek: elke beslissing is één vermelding, één keer geschreven.',
      },
      contact_properties: {
        title: 'Eigenschappen van contactpersonen',
        about: 'Voor lijsten, workflows en rapporten.',
      },
      deal_properties: {
        title: 'Eigenschappen van deals',
        about: 'Voor lijsten, workflows en rapporten.',
      },
      contact_event: {
        title: 'Tijdlijn van contactpersonen',
        about: 'Vertelt wat er met elke code is gebeurd.',
      },
      deal_event: {
        title: 'Tijdlijn van deals',
        about: 'Vertelt wat er met elke goedkeuring is gebeurd.',
      },
      account_id: { title: 'OTP_ACCOUNT_ID', about: 'Bindt de sleutels aan dit account.' },
      pepper: { title: 'OTP_PEPPER', about: 'Elke code komt hieruit voort.' },
      previous_pepper: {
        title: 'OTP_PEPPER_PREVIOUS',
        about: 'Na een wisseling blijven open codes hiermee geldig.',
      },
      ledger_key: {
        title: 'OTP_LEDGER_KEY',
        about: 'Verzegelt het logboek. Wordt nooit gewisseld.',
      },
      client_secret: {
        title: 'HUBSPOT_CLIENT_SECRET',
        about: 'Laat zien dat workflowacties door HubSpot worden aangeroepen.',
      },
      endpoint_address: {
        title: 'OTP_ENDPOINT_BASE_URL',
        about: 'Waar workflowacties en de pagina voor codes worden beantwoord.',
      },
      email_route: { title: 'OTP_EMAIL_ROUTE', about: 'Langs welke weg e-mail vertrekt.' },
      email_template: {
        title: 'E-mail verzenden',
        about: 'Of er nu een bericht kan vertrekken.',
      },
      sms_route: {
        title: 'OTP_SMS_ROUTE',
        about: 'Langs welke weg sms’jes vertrekken en of Twilio de aanmelding accepteert.',
      },
      round_trip: {
        title: 'Een vermelding, heen en terug',
        about: 'Geschreven, met de sleutel gevonden, het duplicaat geweigerd, gearchiveerd.',
      },
      settings: { title: 'Instellingen', about: 'Wat beheerders hebben bepaald.' },
    },
    twilio: {
      meanings: {
        '20003': 'Twilio {code}: de aanmelding klopt niet, of het account is geblokkeerd',
        '20404': 'Twilio {code}: dit account bestaat niet',
      },
      lookUp: 'Twilio {code}, zie twilio.com/docs/api/errors/{code}',
    },
    facts: {
      no_answer: {
        found: 'HubSpot heeft niet geantwoord.',
        step: 'Controleer over een ogenblik opnieuw.',
      },
      busy: {
        found: 'HubSpot neemt nu geen aanroepen meer aan.',
        step: 'Controleer over een minuut opnieuw.',
      },
      waits_for: { found: 'Eerst moet dit in orde zijn: {of}.' },
      not_allowed: { found: 'HubSpot staat de app dit niet toe.' },
      no_token: {
        found: 'HubSpot heeft de functie geen token gegeven.',
        step: 'Implementeer de app opnieuw: npm run deploy.',
      },
      token_refused: {
        found: 'HubSpot accepteert het token van de app niet.',
        step: 'Installeer de app opnieuw. ' + INSTALL,
      },
      account: { found: 'Account {of}.' },
      clock_disagrees: {
        found:
          'De klokken van de functie en van HubSpot lopen meer dan vijf minuten uiteen, dus er wordt niets beslist.',
        step: 'Controleer over een paar minuten opnieuw. Als het zo blijft, meld het dan aan HubSpot.',
      },
      lacks_scope: { found: 'Ontbreekt: {of}.', step: INSTALL },
      scopes_not_listed: {
        found:
          'HubSpot toont de machtigingen van deze app niet. Aanroepen die er een misten staan in hun regels.',
      },
      lacks_object: { found: 'Zo’n object is er niet.' },
      lacks_group: { found: 'De groep ‘{of}’ ontbreekt.' },
      lacks_property: { found: 'Ontbreekt: {of}.' },
      not_unique: {
        found: 'Twee vermeldingen kunnen dezelfde waarde van {of} hebben.',
        step: 'HubSpot maakt een eigenschap alleen bij het aanmaken uniek: verwijder {of} en kies dan Herstellen.',
      },
      other_type: {
        found: 'Van een ander type dan nodig: {of}.',
        step: 'Verwijder {of}, of geef de eigenschap een andere naam als die van u is, en kies dan Herstellen.',
      },
      lacks_event: { found: 'De gebeurtenis {of} ontbreekt.' },
      no_custom_events: {
        found:
          'Dit account heeft geen aangepaste gebeurtenissen (Enterprise), of de app mag ze niet gebruiken. Alles werkt; op de tijdlijn komen notities.',
      },
      lacks_secret: { found: 'Het is leeg.', step: secretStep('add', '{of}') },
      not_seen: { found: 'Het is van hieruit niet te zien.' },
      unsound_secret: {
        found: 'Het is er, maar te kort of niet in de juiste vorm.',
        step: secretStep('update', '{of}'),
      },
      same_secret: {
        found: 'Het is hetzelfde als {of}.',
        step: 'Maak een eigen waarde: als de ene uitlekt, mag die de andere niet openen.',
      },
      other_account: {
        found: 'Het noemt een ander account. Dit is {of}.',
        step: secretStep('update', 'OTP_ACCOUNT_ID'),
      },
      never_rotated: { found: 'De pepper is nooit gewisseld.' },
      rotated: {
        found: 'Codes van de vorige pepper kunnen worden ingevoerd totdat ze verlopen.',
      },
      no_endpoints: {
        found:
          'Geen openbare eindpunten. De kaarten, goedkeuringen en inrichting werken; workflowacties, de pagina voor codes en de bevestiging door HubSpot van wie een gebruiker is niet.',
        step: 'Daarvoor is Content Hub Enterprise nodig. Hebt u dat, stel dan HUBSPOT_CLIENT_SECRET en OTP_ENDPOINT_BASE_URL in.',
      },
      silent_endpoint: {
        found: 'Op dat adres antwoordt deze app niet.',
        step: 'Controleer of het domein is verbonden, of het adres eindigt op /hs/serverless en of de app is geïmplementeerd.',
      },
      no_single_send: {
        found:
          'HubSpot laat de app niet verzenden: de add-on voor transactionele e-mail of de bijbehorende machtiging ontbreekt.',
        step: 'Voeg die toe, of noem een mailserver in OTP_EMAIL_ROUTE: al het andere werkt.',
      },
      no_email: {
        found:
          'Er is geen e-mail met de ID die onder ‘Kanalen’ of anders in OTP_EMAIL_ROUTE staat.',
        step: 'Maak die op basis van src/delivery/hubspot-email-template.html, publiceer die en zet de ID daar neer.',
      },
      email_not_published: { found: 'De e-mail is een concept.', step: 'Publiceer de e-mail.' },
      email_not_readable: { found: 'HubSpot toont de app de e-mail niet.', step: SEND_A_TEST },
      code_place_not_seen: {
        found:
          'De e-mail is er. Of het sjabloon de plaats voor de code bevat, is van hieruit niet te zien.',
        step: SEND_A_TEST,
      },
      mail_server_silent: {
        found: 'De mailserver antwoordt niet, of niet met de gevraagde TLS.',
        step: 'Controleer host en poort in OTP_EMAIL_ROUTE.',
      },
      mail_login_refused: {
        found: 'De mailserver accepteert de aanmelding niet.',
        step: secretStep('update', 'OTP_EMAIL_ROUTE'),
      },
      no_text_messages: { found: 'Er is er geen ingesteld: codes gaan per e-mail.' },
      sms_login_refused: {
        found: 'Twilio accepteert de aanmelding niet ({of}).',
        step: secretStep('update', 'OTP_SMS_ROUTE'),
      },
      sms_account_suspended: {
        found: 'Twilio heeft het account geblokkeerd, of het is gesloten.',
        step: 'Bekijk de pagina van het account bij Twilio.',
      },
      twilio_silent: {
        found: 'Twilio heeft niet geantwoord.',
        step: 'Controleer over een ogenblik opnieuw.',
      },
      duplicate_accepted: {
        found: 'HubSpot liet twee vermeldingen dezelfde unieke waarde hebben.',
        step: 'Gebruik de app niet in dit account en meld het aan de makers.',
      },
      not_found_by_key: {
        found: 'De vermelding is geschreven, maar niet met de sleutel gevonden.',
        step: 'Controleer opnieuw. Als het zo blijft, gebruik de app dan niet in dit account.',
      },
      not_archived: {
        found: 'De vermelding ‘Set-up probe’ kon niet worden gearchiveerd. Die zegt niets.',
        step: 'Archiveer de vermelding handmatig.',
      },
      trail_broken: {
        found:
          'Een vermelding van de instellingen is gewijzigd of weggehaald, dus er wordt niets beslist.',
        step: 'Zoek uit wie het object ‘OTP entry’ mag bewerken of verwijderen en zie docs/ledger.md.',
      },
      defaults: { found: 'Er is nog niets opgeslagen: de standaardwaarden gelden.' },
      version: { found: 'Versie {of} geldt.' },
    },
  },
  policies: {
    purpose: 'Waarvoor de code is',
    intro:
      'Elk doel heeft zijn eigen beleid. Een latere versie versoepelt niets voor een code die al is verstuurd.',
    guess: 'Wat blind raden oplevert',
    perCode: 'Eén code',
    perYear: 'Eén record in een jaar',
    oneIn: '1 op {times}',
    noChance: '–',
    perCodeIs: 'Eén code: {chance}.',
    perYearIs: 'Eén record in een jaar: {chance}.',
    neutral: 'De kans op goed raden blijft gelijk.',
    labelWithRange: '{label} ({low} tot {high})',
    channels: 'Wegen die een code mag gaan',
    byMailOnly: 'Alleen per e-mail.',
    whenNew: 'Een code voor een nieuw adres',
    verifiedActor: 'HubSpot moet bevestigen wie verzendt en wie invoert',
    keep: 'Hoe lang het spoor volledig blijft',
    keepAbout:
      'Wat ouder is, kan op de auditpagina worden verkleind: dan bewijst het dat er iets gebeurde en noemt het niemand.',
    keepForEver: 'voor altijd',
    keepDays: { one: '{count} dag', other: '{count} dagen' },
    purposes: {
      caller_check: 'Iemand aan de telefoon',
      sensitive_request: 'Een gevoelig verzoek',
      regulated_request: 'Een gereguleerd verzoek',
      portal_access: 'Toegang tot het portaal',
      email_ownership: 'Bezit van een e-mailadres',
      deal_approval: 'Goedkeuring van een dealfase',
    },
    numbers: {
      digits: {
        label: 'Cijfers van een code',
        about: 'Elk cijfer meer maakt goed raden tien keer minder waarschijnlijk.',
      },
      minutes: {
        label: 'Minuten dat een code werkt',
        about: 'Een laat antwoord wordt helemaal niet vergeleken.',
      },
      attempts: {
        label: 'Antwoorden per code',
        about: 'Na het laatste is de code verbruikt.',
      },
      coolDownSeconds: {
        label: 'Seconden tussen twee berichten',
        about: 'Naar één adres of nummer.',
      },
      sendsPer10Minutes: {
        label: 'Berichten in 10 minuten',
        about: 'Naar één adres of nummer.',
      },
      sendsPerDay: { label: 'Berichten in 24 uur', about: 'Naar één adres of nummer.' },
      wrongPerWeek: {
        label: 'Foute antwoorden in 7 dagen',
        about: 'Voor een record sinds het laatste succes. Daarna wordt het geblokkeerd.',
      },
      countsForMinutes: {
        label: 'Minuten dat een verificatie telt',
        about: 'Hoelang er ‘geverifieerd’ bij het record staat.',
      },
      newForHours: {
        label: 'Uren dat een adres nieuw is',
        about: 'Nadat het bij een al bestaand record is gekomen.',
      },
    },
    whenNewOptions: { warn: 'gaat uit met een waarschuwing', refuse: 'wordt geweigerd' },
    channelNames: { email: 'E-mail', sms: 'Sms' },
    channelOrders: {
      email: 'Alleen e-mail',
      sms: 'Alleen sms',
      'email,sms': 'Eerst e-mail, anders sms',
      'sms,email': 'Eerst sms, anders e-mail',
    },
  },
  deals: {
    intro:
      'Een deal bereikt een beschermde fase zodra degene die goedkeurt precies deze stap met een code heeft bevestigd.',
    none: {
      title: 'Geen enkele fase is beschermd',
      text: 'Bescherm een fase, en geen deal gaat er vanaf zijn kaart zonder goedkeuring heen.',
    },
    homeCurrency: 'Valuta van een deal die er geen noemt',
    currencyFormat: 'Drie hoofdletters, bijvoorbeeld EUR.',
    addStage: 'Een fase beschermen',
    removeStage: 'Deze fase niet meer beschermen',
    stage: 'Fase',
    stageOf: '{pipeline}: {stage}',
    unknownStage:
      'Dit account heeft deze fase niet meer. Kies een andere of hef de bescherming op.',
    twice: 'Deze fase is al beschermd. Kies een andere.',
    currencies: 'Valuta’s van de bedragen',
    currenciesAbout: 'Gescheiden door komma’s. Een deal in een andere valuta telt als de grootste.',
    noCurrency: 'Noem ten minste één valuta.',
    tier: 'Niveau {number}',
    addTier: 'Niveau voor hogere bedragen toevoegen',
    removeTier: 'Dit niveau verwijderen',
    from: 'Vanaf {currency}',
    amount: 'Een bedrag van 0 of meer.',
    first: 'Goedgekeurd door',
    second: 'En daarna door iemand anders',
    kinds: {
      none: 'Niemand anders',
      owner: 'de eigenaar van de deal',
      property: 'wie een eigenschap noemt',
      users: 'een van deze personen',
    },
    property: 'Interne naam van de eigenschap',
    propertyAbout: 'Van het type HubSpot-gebruiker, bijvoorbeeld deal_manager.',
    users: 'Personen',
    nobody: 'Kies ten minste één persoon.',
    requesterMayApprove: 'Wie vraagt, mag ook goedkeuren',
    approverEnters:
      'Alleen wie goedkeurt mag de code invoeren, en HubSpot moet bevestigen wie dat is',
  },
  channels: {
    intro:
      'Hoe berichten vertrekken staat in twee geheimen, zodat geen pagina een wachtwoord toont. Wat geldt, voor zover het getoond mag worden:',
    columns: { channel: 'Kanaal', via: 'Via', brand: 'Ondertekening', detail: 'Met' },
    sender: {
      title: 'Van wie e-mail komt',
      about:
        'Een leeg veld geldt zoals het geheim OTP_EMAIL_ROUTE zegt. Een test vertrekt volgens wat is opgeslagen.',
      labels: {
        senderName: 'Naam van de afzender',
        senderAddress: 'Adres van de afzender',
        replyTo: 'Adres voor antwoorden',
        emailId: 'ID van de e-mail in HubSpot',
      },
      nameAbout: {
        hubspot:
          'Berichten worden ermee ondertekend. In de afzenderregel staat hij zodra hier ook een afzenderadres is ingevuld.',
        smtp: 'Staat in de afzenderregel, en berichten worden ermee ondertekend.',
      },
      nameWrong:
        'Hoogstens 80 letters, cijfers, spaties en van de tekens alleen & . , ’ + ! ( ) / -',
      addressAbout: {
        hubspot:
          'Moet in HubSpot geverifieerd zijn: van een verbonden e-mailverzenddomein of van een gebruiker. In plaats van elk ander zet HubSpot er een van zichzelf. Leeg: zoals in de e-mail.',
        smtp: 'Een adres waarvandaan de mailserver u laat verzenden. Wat niet bezorgd kan worden, komt erop terug.',
      },
      addressWrong: 'Eén e-mailadres en niets anders, bijvoorbeeld verify@uw.domein.',
      replyToAbout: {
        hubspot: 'Leeg: zoals in de e-mail.',
        smtp: 'Leeg: antwoorden gaan naar de afzender.',
      },
      emailIdAbout:
        'Een gepubliceerde e-mail die voor de single-send-API is opgeslagen. HubSpot toont de ID in de details van de e-mail.',
      emailIdWrong: 'Een getal, bijvoorbeeld 7001.',
    },
    countries: 'Landen die sms’jes krijgen',
    countriesAbout:
      'Geen gekozen: alleen het land van het verzendnummer. Elk land erbij is er een waarin iemand u op kosten kan jagen.',
    messagesPerDay: 'Sms’jes per dag',
    messagesPerDayAbout:
      'Voor het hele account. Zijn ze op, dan wachten sms’jes tot de volgende dag.',
    test: 'Stuur mij een test',
    testing: 'Wordt verzonden…',
    preview: 'Tekst tonen',
    previewing: 'Wordt opgehaald…',
    previewFailed: 'De tekst kon niet worden opgehaald. Probeer het opnieuw.',
    testAbout:
      'Alleen naar u, {email}, zoals een contactpersoon het zou krijgen, met een code die nergens past.',
    testAboutNobody:
      'Alleen naar u, zoals een contactpersoon het zou krijgen, met een code die nergens past.',
    testChannel: 'Kanaal van de test',
    language: 'Taal',
    handedOver: 'Overhandigd voor {to}. Controleer of het aankomt en of de code erin staat.',
    vias: {
      hubspot: 'transactionele e-mail van HubSpot',
      smtp: 'een mailserver',
      twilio: 'Twilio',
      none: 'niet ingericht',
    },
  },
  people: {
    intro:
      'De eigen rol van een persoon telt. Zonder die telt de hoogste van de rol voor iedereen en die van hun teams.',
    noAdmin: {
      title: 'Er is nog geen beheerder',
      text: 'Zolang dat zo is, kan iedereen deze instellingen wijzigen. Voeg eerst uzelf toe.',
    },
    makeMeAdmin: 'Mij beheerder maken',
    everyone: 'Iedereen',
    teams: 'Teams',
    people: 'Personen',
    add: {
      team: 'Een team een rol geven',
      person: 'Een persoon een rol geven',
      choose: 'Kiezen…',
    },
    role: 'Rol',
    gone: 'Niet meer in dit account ({id})',
    columns: { who: 'Wie', role: 'Rol' },
    roleOption: '{name}: {about}',
    roles: {
      viewer: { name: 'Kijker', about: 'ziet hoe het met een record staat' },
      sender: { name: 'Afzender', about: 'verstuurt codes, controleert ze, vraagt goedkeuring' },
      approver: { name: 'Goedkeurder', about: 'kan worden gevraagd dealfasen goed te keuren' },
      supervisor: {
        name: 'Toezichthouder',
        about: 'deblokkeert een record of bevestigt handmatig, samen met een tweede toezichthouder',
      },
      admin: { name: 'Beheerder', about: 'wijzigt deze instellingen' },
    },
  },
  history: {
    none: {
      title: 'Er is nog niets opgeslagen',
      text: 'Elke opgeslagen versie staat hier, met wat die heeft gewijzigd.',
    },
    columns: { version: 'Versie', when: 'Wanneer', who: 'Wie', changes: 'Wijzigingen' },
    noChange: 'De standaardwaarden, ongewijzigd',
    change: '{label}: {before} → {now}',
    nothing: 'niets',
    asSecret: 'zoals in het geheim',
    entries: { one: '{count} item', other: '{count} items' },
    yes: 'ja',
    no: 'nee',
    workflow: 'Workflow {id}',
    entryPage: 'De pagina voor codes',
    stated: '{name} (volgens de pagina)',
    settingOf: '{purpose}, {setting}',
    labels: {
      homeCurrency: 'Valuta van een deal die er geen noemt',
      stages: 'Beschermde fasen',
      senderName: 'Naam van de e-mailafzender',
      senderAddress: 'Adres van de e-mailafzender',
      replyTo: 'Adres voor antwoorden op e-mail',
      emailId: 'ID van de e-mail in HubSpot',
      countries: 'Landen die sms’jes krijgen',
      messagesPerDay: 'Sms’jes per dag',
      everyone: 'Rol van iedereen',
      teams: 'Rollen van teams',
      people: 'Rollen van personen',
      noAdmin: 'Een lijst met rollen zonder beheerder',
      youNoAdmin: 'Een lijst met rollen waarin iemand beheerder is, maar u niet',
    },
  },
};
