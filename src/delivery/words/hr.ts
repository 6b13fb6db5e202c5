import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Ako niste ništa zatražili, zanemarite ovu poruku i ništa se neće promijeniti.';

/**
 * After the greeting's comma a sentence goes on in small letters, so each begins with *Vaš*. A name
 * would change when it is called or given something, so it stands where it need not; a brand stands
 * after *tvrtka*, and `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'hr',
  subject: {
    caller_check: 'Vaš kod za poziv s tvrtkom {brand}',
    sensitive_request: 'Vaš kod za potvrdu zahtjeva u tvrtki {brand}',
    regulated_request: 'Vaš kod za potvrdu zahtjeva u tvrtki {brand}',
    portal_access: 'Vaš kod za pristup portalu tvrtke {brand}',
    email_ownership: 'Vaš kod za potvrdu ove adrese e-pošte za tvrtku {brand}',
    deal_approval: 'Vaš kod za odobrenje poslovnog dogovora u tvrtki {brand}',
  },
  greeting: 'Poštovani,',
  greetingByName: 'Poštovani (primatelj: {name}),',
  intro: {
    caller_check:
      'Vaš kod namijenjen je telefonskom razgovoru s tvrtkom {brand}. Pokazuje nam da osoba na telefonu može čitati e-poštu poslanu na ovu adresu.',
    sensitive_request:
      'Vaš kod odnosi se na zahtjev za promjenu, izvoz ili brisanje podataka na Vašem računu u tvrtki {brand}. Kada se kod potvrdi, nastavlja se obrada zahtjeva.',
    regulated_request:
      'Vaš kod odnosi se na zahtjev u vezi s Vašim podacima koji se vode u tvrtki {brand}. Kada se kod potvrdi, bilježimo ishod i vrijeme te se nastavlja obrada zahtjeva.',
    portal_access:
      'Vaš kod namijenjen je pristupu portalu tvrtke {brand}. Kada se kod potvrdi, dobivate pristup na ograničeno vrijeme.',
    email_ownership:
      'Vaš kod služi za potvrdu da e-pošta tvrtke {brand} stiže do Vas na ovu adresu. Kada se adresa potvrdi, moći ćemo Vam pisati na nju.',
    deal_approval:
      'Vaš kod služi za odobrenje nove faze poslovnog dogovora u tvrtki {brand}. Vezan je uz fazu i iznos iz zahtjeva: provjerite oboje prije nego što ga upotrijebite. Ako se jedno od toga promijeni, kod prestaje vrijediti.',
  },
  codeLabel: {
    staff: 'Vaš kod. Nemojte ga još nikome pročitati: najprije provjerite dvije riječi u nastavku.',
    recipient: 'Vaš kod, koji upisujete osobno:',
  },
  lifetime: 'Može se upotrijebiti samo jednom. Trajanje valjanosti od slanja: {time}.',
  lessThanAMinute: 'manje od minute',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '”'],
  asker: 'Osoba iz našeg tima',
  askerByName: '{rep} iz tvrtke {brand}',
  phraseUse: {
    staff:
      '{asker} zatražit će od Vas ovaj kod telefonom. Prije nego što ga pročitate, ta Vam osoba mora bez ikakve Vaše pomoći reći ove dvije engleske riječi:',
    recipient: 'Ako ondje gdje upisujete kod vidite dvije riječi, to moraju biti ove:',
  },
  check: {
    staff:
      'Ako Vam ta osoba ne može reći te dvije riječi ili ako niste očekivali ovaj poziv, nemojte joj ništa reći. Prekinite vezu i nazovite nas na broj koji već znate.',
    recipient:
      'Nitko iz tvrtke {brand} nikada neće od Vas zatražiti ovaj kod. Nemojte ga nikome pročitati ni poslati, bez obzira na to kako se ta osoba predstavlja.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Ako o ovome ništa ne znate ili se ne slažete, zanemarite ovu poruku i ništa se neće promijeniti: dogovor neće biti odobren.',
  },
  proof: 'Kod pokazuje da možete čitati e-poštu poslanu na ovu adresu. Ne dokazuje tko ste Vi.',
  unknownBrand: '(naziv nije naveden)',
  sms: {
    staff:
      '{code} je Vaš kod za poziv s tvrtkom {brand}, valjanost: {time}. Recite ga samo osobi koja Vam najprije kaže ove engleske riječi: {phrase}.',
    recipient:
      '{code} je Vaš kod za tvrtku {brand}, valjanost: {time}. Upišite ga osobno. Nitko iz tvrtke {brand} nikada ga neće zatražiti od Vas.',
  },
  approval: {
    subject: 'Za odobrenje: {deal} – {brand}',
    asks: 'Vaše je odobrenje potrebno: {requester} Vas moli da odobrite novu fazu poslovnog dogovora u tvrtki {brand}.',
    colleagueAsks:
      'Vaše je odobrenje potrebno: osoba iz tima moli Vas da odobrite novu fazu poslovnog dogovora u tvrtki {brand}.',
    workflowAsks:
      'Vaše je odobrenje potrebno: automatizirani tijek rada traži da odobrite novu fazu poslovnog dogovora u tvrtki {brand}.',
    deal: 'Dogovor: {deal}.',
    amount: 'Iznos: {amount}.',
    stage: 'Faza: {from} → {to}, prodajni proces: {pipeline}.',
    reason: 'Razlog: {reason}.',
    which: 'Potrebna su dva odobrenja: ovo je odobrenje {number} od {of}.',
    bound: 'Ako se promijeni iznos, valuta, faza ili prodajni proces, kod prestaje vrijediti.',
    nameless: 'bez naziva',
    codeLabel: 'Vaš kod za odobrenje. Prije upotrebe provjerite svaki gornji redak:',
    phraseUse: 'Na kartici dogovora u HubSpotu moraju pisati iste dvije engleske riječi:',
    check:
      'Ako ondje pišu druge riječi, nemojte upotrijebiti kod. Za odobrenje osobno upišite kod na kartici dogovora u HubSpotu. {who}',
    approverEnters:
      'Kod je samo za Vas: nemojte ga nikada nikome dati, bez obzira na to kako se ta osoba predstavlja.',
    requesterMayEnter:
      'Ako se slažete sa svakim gornjim retkom, umjesto Vas kod može upisati {requester}: toj ga osobi možete dati, ali nikome drugom.',
    colleagueMayEnter:
      'Ako se slažete sa svakim gornjim retkom, kod umjesto toga možete dati osobi iz tima koja radi na ovom dogovoru, ali nikome drugom.',
    decline:
      'Za odbijanje pritisnite „Reject” na kartici ili zanemarite ovu poruku: tada se ništa ne odobrava.',
  },
};
