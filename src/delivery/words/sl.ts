import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Če niste ničesar zahtevali, tega sporočila ne upoštevajte in nič se ne bo spremenilo.';

/**
 * A name would change when it is given something, so it stands where it need not; a brand stands after
 * *podjetje*, and `unknownBrand` is what fits there. What somebody will do has a gender, so `asker`
 * stands at the end of its sentence.
 */
export const WORDS: EmailWords = {
  language: 'sl',
  subject: {
    caller_check: 'Vaša koda za klic s podjetjem {brand}',
    sensitive_request: 'Vaša koda za potrditev zahteve pri podjetju {brand}',
    regulated_request: 'Vaša koda za potrditev zahteve pri podjetju {brand}',
    portal_access: 'Vaša koda za dostop do portala podjetja {brand}',
    email_ownership: 'Vaša koda za potrditev e-poštnega naslova pri podjetju {brand}',
    deal_approval: 'Vaša koda za odobritev posla pri podjetju {brand}',
  },
  greeting: 'Pozdravljeni!',
  greetingByName: 'Pozdravljeni, {name}!',
  intro: {
    caller_check:
      'Ta koda je namenjena vašemu telefonskemu pogovoru s podjetjem {brand}. Pokaže nam, da oseba na telefonu lahko bere e-pošto, poslano na ta naslov.',
    sensitive_request:
      'Ta koda se nanaša na zahtevo za spremembo, izvoz ali izbris podatkov v vašem računu pri podjetju {brand}. Ko je koda potrjena, se obravnava zahteve nadaljuje.',
    regulated_request:
      'Ta koda se nanaša na zahtevo glede vaših podatkov, ki jih hrani podjetje {brand}. Ko je koda potrjena, zabeležimo izid in čas, obravnava zahteve pa se nadaljuje.',
    portal_access:
      'Ta koda je namenjena vašemu dostopu do portala podjetja {brand}. Ko je koda potrjena, dobite dostop za omejen čas.',
    email_ownership:
      'Ta koda je namenjena potrditvi, da e-pošta podjetja {brand} prispe do vas na ta naslov. Ko je naslov potrjen, vam lahko pišemo sem.',
    deal_approval:
      'Ta koda je namenjena odobritvi nove faze posla pri podjetju {brand}. Vezana je na fazo in znesek v zahtevi: preverite oboje, preden jo uporabite. Če se kar koli od tega spremeni, koda ne deluje več.',
  },
  codeLabel: {
    staff: 'Vaša koda. Ne povejte je še nikomur: najprej preverite besedi spodaj.',
    recipient: 'Vaša koda, ki jo vnesete sami:',
  },
  lifetime: 'Uporabiti jo je mogoče samo enkrat. Veljavnost od pošiljanja: {time}.',
  lessThanAMinute: 'manj kot minuta',
  hoursAndMinutes: 'conjunction',
  quotation: ['»', '«'],
  asker: 'nekdo iz naše ekipe',
  askerByName: '{rep} iz podjetja {brand}',
  phraseUse: {
    staff:
      'Po telefonu vas bo za to kodo prosila naslednja oseba: {asker}. Preden kodo poveste, vam mora ta oseba brez kakršne koli vaše pomoči povedati ti dve angleški besedi:',
    recipient: 'Če tam, kjer vnašate kodo, vidite dve besedi, morata biti ti:',
  },
  check: {
    staff:
      'Če vam ta oseba teh dveh besed ne more povedati ali če tega klica niste pričakovali, ji ne povejte ničesar. Prekinite klic in nas pokličite na številko, ki jo že poznate.',
    recipient:
      'Nihče iz podjetja {brand} vas nikoli ne bo prosil za to kodo. Nikomur je ne povejte in nikomur je ne pošljite, ne glede na to, za koga se predstavlja.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Če o tem ne veste ničesar ali se ne strinjate, tega sporočila ne upoštevajte in nič se ne bo spremenilo: posel ne bo odobren.',
  },
  proof: 'Koda pokaže, da lahko berete e-pošto, poslano na ta naslov. Ne dokazuje, kdo ste.',
  unknownBrand: '(ime ni navedeno)',
  sms: {
    staff:
      '{code} je vaša koda za klic s podjetjem {brand}, veljavnost: {time}. Povejte jo le tistemu, ki vam najprej pove ti angleški besedi: {phrase}.',
    recipient:
      '{code} je vaša koda pri podjetju {brand}, veljavnost: {time}. Vnesite jo sami. Nihče iz podjetja {brand} vas nikoli ne bo prosil zanjo.',
  },
  approval: {
    subject: 'V odobritev: {deal} – {brand}',
    asks: '{requester} vas prosi, da odobrite novo fazo posla pri podjetju {brand}.',
    colleagueAsks:
      'Nekdo iz vaše ekipe vas prosi, da odobrite novo fazo posla pri podjetju {brand}.',
    workflowAsks:
      'Samodejni delovni tok od vas zahteva, da odobrite novo fazo posla pri podjetju {brand}.',
    deal: 'Posel: {deal}.',
    amount: 'Znesek: {amount}.',
    stage: 'Faza: {from} → {to}, v prodajnem procesu {pipeline}.',
    reason: 'Razlog: {reason}.',
    which: 'Potrebni sta dve odobritvi: to je odobritev {number} od {of}.',
    bound: 'Če se spremeni znesek, valuta, faza ali prodajni proces, koda ne deluje več.',
    nameless: 'brez imena',
    codeLabel: 'Vaša koda za odobritev. Preden jo uporabite, preverite vsako vrstico zgoraj:',
    phraseUse: 'Na kartici posla v HubSpotu morata biti isti angleški besedi:',
    check:
      'Če sta tam drugi besedi, kode ne uporabite. Za odobritev sami vnesite kodo na kartici posla v HubSpotu. {who}',
    approverEnters:
      'Koda je samo za vas: nikoli je ne dajte nikomur, ne glede na to, za koga se predstavlja.',
    requesterMayEnter:
      'Če se strinjate z vsako vrstico zgoraj, lahko kodo namesto vas vnese {requester}: tej osebi jo lahko daste, nikomur drugemu.',
    colleagueMayEnter:
      'Če se strinjate z vsako vrstico zgoraj, lahko kodo namesto tega daste nekomu iz svoje ekipe, ki dela na tem poslu, in nikomur drugemu.',
    decline:
      'Če želite zavrniti, na kartici pritisnite »Reject« ali tega sporočila ne upoštevajte: v tem primeru ne bo odobreno nič.',
  },
};
