import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Kui Te ei ole midagi taotlenud, jätke see kiri tähelepanuta ja midagi ei muutu.';

/**
 * After the greeting's comma a sentence goes on in small letters, so each begins with *Teie*. A brand
 * stands after *ettevõte*, which takes the endings; `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'et',
  subject: {
    caller_check: 'Teie kood kõneks ettevõttega {brand}',
    sensitive_request: 'Teie kood taotluse kinnitamiseks ettevõttes {brand}',
    regulated_request: 'Teie kood taotluse kinnitamiseks ettevõttes {brand}',
    portal_access: 'Teie kood juurdepääsuks ettevõtte {brand} portaalile',
    email_ownership: 'Teie kood selle e-posti aadressi kinnitamiseks ettevõttes {brand}',
    deal_approval: 'Teie kood tehingu heakskiitmiseks ettevõttes {brand}',
  },
  greeting: 'Tere,',
  greetingByName: 'Tere, {name},',
  intro: {
    caller_check:
      'Teie kood on mõeldud telefonikõneks ettevõttega {brand}. See näitab meile, et telefonis rääkiv inimene saab lugeda sellele aadressile saadetud e-kirju.',
    sensitive_request:
      'Teie kood on seotud taotlusega muuta, eksportida või kustutada andmeid Teie kontol ettevõttes {brand}. Kui kood on kinnitatud, jätkub taotluse menetlemine.',
    regulated_request:
      'Teie kood on seotud taotlusega, mis puudutab Teie andmeid ettevõttes {brand}. Kui kood on kinnitatud, märgime üles tulemuse ja kellaaja ning taotluse menetlemine jätkub.',
    portal_access:
      'Teie kood on mõeldud juurdepääsuks ettevõtte {brand} portaalile. Kui kood on kinnitatud, saate juurdepääsu piiratud ajaks.',
    email_ownership:
      'Teie kood on mõeldud kinnitamiseks, et ettevõtte {brand} e-kirjad jõuavad Teieni sellel aadressil. Kui aadress on kinnitatud, saame Teile siia kirjutada.',
    deal_approval:
      'Teie kood on mõeldud tehingu uue etapi heakskiitmiseks ettevõttes {brand}. See on seotud taotluse etapi ja summaga: kontrollige mõlemat enne koodi kasutamist. Kui üks neist muutub, kood enam ei kehti.',
  },
  codeLabel: {
    staff:
      'Teie kood. Ärge seda veel ette lugege: kontrollige kõigepealt allpool olevat kaht sõna.',
    recipient: 'Teie kood, mille sisestate ise:',
  },
  lifetime: 'Koodi saab kasutada ühe korra. Kehtivusaeg alates saatmisest: {time}.',
  lessThanAMinute: 'alla minuti',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '”'],
  asker: 'Meie töötaja',
  askerByName: '{rep} ettevõttest {brand}',
  phraseUse: {
    staff:
      '{asker} küsib Teilt seda koodi telefonis. Enne kui selle ette loete, peab ta Teile ilma Teie abita ütlema need kaks ingliskeelset sõna:',
    recipient: 'Kui näete koodi sisestamise kohas kaht sõna, peavad need olema järgmised:',
  },
  check: {
    staff:
      'Kui ta ei oska neid kaht sõna öelda või kui Te seda kõnet ei oodanud, ärge öelge talle midagi. Lõpetage kõne ja helistage meile numbril, mida juba teate.',
    recipient:
      'Mitte keegi ettevõttest {brand} ei küsi Teilt kunagi seda koodi. Ärge lugege seda kellelegi ette ega saatke kellelegi, kelleks ta end ka ei nimetaks.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Kui Te sellest midagi ei tea või ei ole nõus, jätke see kiri tähelepanuta ja midagi ei muutu: tehingut ei kiideta heaks.',
  },
  proof:
    'Kood näitab, et saate lugeda sellele aadressile saadetud e-kirju. See ei tõenda, kes Te olete.',
  unknownBrand: '(nimi puudub)',
  sms: {
    staff:
      '{code} on Teie kood kõneks ettevõttega {brand}, kehtivus: {time}. Öelge see ainult inimesele, kes ütleb Teile enne need ingliskeelsed sõnad: {phrase}.',
    recipient:
      '{code} on Teie kood ettevõttes {brand}, kehtivus: {time}. Sisestage see ise. Mitte keegi ettevõttest {brand} ei küsi seda Teilt kunagi.',
  },
  approval: {
    subject: 'Heakskiit: {deal} – {brand}',
    asks: 'Teie heakskiit on vajalik: {requester} palub Teil heaks kiita tehingu uue etapi ettevõttes {brand}.',
    colleagueAsks:
      'Teie heakskiit on vajalik: kolleeg palub Teil heaks kiita tehingu uue etapi ettevõttes {brand}.',
    workflowAsks:
      'Teie heakskiit on vajalik: töövoog palub Teil heaks kiita tehingu uue etapi ettevõttes {brand}.',
    deal: 'Tehing: {deal}.',
    amount: 'Summa: {amount}.',
    stage: 'Etapp: {from} → {to}, müügitoru: {pipeline}.',
    reason: 'Põhjus: {reason}.',
    which: 'Vaja on kaht heakskiitu: see on heakskiit {number}/{of}.',
    bound: 'Kui summa, valuuta, etapp või müügitoru muutub, kood enam ei kehti.',
    nameless: 'nimeta',
    codeLabel: 'Teie heakskiidukood. Kontrollige enne selle kasutamist iga ülaltoodud rida:',
    phraseUse: 'Tehingu kaardil HubSpotis peavad olema samad kaks ingliskeelset sõna:',
    check:
      'Kui seal on teised sõnad, ärge koodi kasutage. Heakskiitmiseks sisestage kood ise tehingu kaardile HubSpotis. {who}',
    approverEnters:
      'Kood on ainult Teile: ärge andke seda kunagi kellelegi, kelleks ta end ka ei nimetaks.',
    requesterMayEnter:
      'Kui olete iga ülaltoodud reaga nõus, võib koodi Teie asemel sisestada {requester}: talle võite selle anda, aga mitte kellelegi teisele.',
    colleagueMayEnter:
      'Kui olete iga ülaltoodud reaga nõus, võite koodi selle asemel anda kolleegile, kes selle tehinguga tegeleb, aga mitte kellelegi teisele.',
    decline:
      'Keeldumiseks vajutage kaardil nuppu „Reject” või jätke see kiri tähelepanuta: siis ei kiideta midagi heaks.',
  },
};
