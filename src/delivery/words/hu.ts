import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Ha Ön nem kért semmit, hagyja figyelmen kívül ezt az üzenetet, és semmi sem változik.';

/**
 * An article or an ending would depend on the name, so a brand stands in brackets after *cégünk*, and
 * `unknownBrand` is what fits there; other names stand where they need neither.
 */
export const WORDS: EmailWords = {
  language: 'hu',
  subject: {
    caller_check: 'Kódja a cégünkkel ({brand}) folytatott híváshoz',
    sensitive_request: 'Kódja a cégünkhöz ({brand}) érkezett kérés megerősítéséhez',
    regulated_request: 'Kódja a cégünkhöz ({brand}) érkezett kérés megerősítéséhez',
    portal_access: 'Belépési kódja cégünk ({brand}) portáljára',
    email_ownership: 'Kódja az e-mail-címe megerősítéséhez cégünknél ({brand})',
    deal_approval: 'Kódja egy ügylet jóváhagyásához cégünknél ({brand})',
  },
  greeting: 'Tisztelt Címzett,',
  greetingByName: 'Kedves {name},',
  intro: {
    caller_check:
      'Ez a kód az Ön cégünkkel ({brand}) folytatott telefonhívásához való. Azt mutatja meg nekünk, hogy a vonalban lévő személy el tudja olvasni az erre a címre küldött e-maileket.',
    sensitive_request:
      'Ez a kód a cégünknél ({brand}) vezetett fiókjában tárolt adatok módosítására, exportálására vagy törlésére irányuló kéréshez való. A kód megerősítése után folytatódik a kérés feldolgozása.',
    regulated_request:
      'Ez a kód a cégünknél ({brand}) Önről vezetett nyilvántartásra vonatkozó kéréshez való. A kód megerősítése után feljegyezzük az eredményt és az időpontot, és folytatódik a kérés feldolgozása.',
    portal_access:
      'Ez a kód cégünk ({brand}) portáljának eléréséhez való. A kód megerősítése után Ön korlátozott időre hozzáférést kap.',
    email_ownership:
      'Ez a kód annak megerősítésére szolgál, hogy cégünk ({brand}) e-mailjei ezen a címen elérik Önt. A cím megerősítése után ide írhatunk Önnek.',
    deal_approval:
      'Ez a kód egy ügylet új szakaszának jóváhagyására szolgál cégünknél ({brand}). A kérésben szereplő szakaszhoz és összeghez kötődik: használat előtt ellenőrizze mindkettőt. Ha bármelyik megváltozik, a kód érvényét veszti.',
  },
  codeLabel: {
    staff: 'Az Ön kódja. Még ne olvassa fel: előbb ellenőrizze az alábbi két szót.',
    recipient: 'Az Ön kódja, amelyet Önnek kell beírnia:',
  },
  lifetime: 'Csak egyszer használható fel. Érvényessége az elküldéstől számítva: {time}.',
  lessThanAMinute: 'kevesebb mint egy perc',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '”'],
  asker: 'Munkatársunk',
  askerByName: '{rep}, cégünk ({brand}) munkatársa',
  phraseUse: {
    staff:
      '{asker} telefonon el fogja kérni Öntől ezt a kódot. Mielőtt Ön felolvasná, ennek a személynek az Ön segítsége nélkül meg kell mondania Önnek ezt a két angol szót:',
    recipient: 'Ha a kód beírásának helyén két szót lát, azoknak a következőknek kell lenniük:',
  },
  check: {
    staff:
      'Ha ez a személy nem tudja megmondani a két szót, vagy ha Ön nem számított erre a hívásra, ne mondjon neki semmit. Tegye le a telefont, és hívjon minket egy olyan számon, amelyet már ismer.',
    recipient:
      'Cégünktől ({brand}) soha senki nem fogja kérni Öntől ezt a kódot. Ne olvassa fel és ne küldje el senkinek, bárkinek mondja is magát.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Ha Ön erről semmit sem tud, vagy nem ért egyet vele, hagyja figyelmen kívül ezt az üzenetet, és semmi sem változik: az ügylet nem kap jóváhagyást.',
  },
  proof:
    'A kód azt mutatja, hogy Ön el tudja olvasni az erre a címre küldött e-maileket. Azt nem bizonyítja, hogy kicsoda Ön.',
  unknownBrand: 'a név nem jeleníthető meg',
  sms: {
    staff:
      '{code} az Ön kódja a cégünkkel ({brand}) folytatott híváshoz, érvényesség: {time}. Csak annak mondja el, aki előbb megmondja Önnek ezeket az angol szavakat: {phrase}.',
    recipient:
      '{code} az Ön kódja cégünkhöz ({brand}), érvényesség: {time}. Saját maga írja be. Cégünktől ({brand}) soha senki nem fogja kérni Öntől.',
  },
  approval: {
    subject: 'Jóváhagyásra: {deal} – {brand}',
    asks: '{requester} arra kéri Önt, hogy hagyja jóvá egy ügylet új szakaszát cégünknél ({brand}).',
    colleagueAsks:
      'Egy munkatárs arra kéri Önt, hogy hagyja jóvá egy ügylet új szakaszát cégünknél ({brand}).',
    workflowAsks:
      'Egy automatikus munkafolyamat arra kéri Önt, hogy hagyja jóvá egy ügylet új szakaszát cégünknél ({brand}).',
    deal: 'Ügylet: {deal}.',
    amount: 'Összeg: {amount}.',
    stage: 'Szakasz: {from} → {to}, értékesítési folyamat: {pipeline}.',
    reason: 'Indoklás: {reason}.',
    which: 'Két jóváhagyás szükséges, ennek sorszáma: {number}/{of}.',
    bound:
      'Ha megváltozik az összeg, a pénznem, a szakasz vagy az értékesítési folyamat, a kód érvényét veszti.',
    nameless: 'név nélkül',
    codeLabel: 'Az Ön jóváhagyási kódja. Használata előtt ellenőrizzen minden fenti sort:',
    phraseUse: 'Az ügylet HubSpot-kártyáján ugyanennek a két angol szónak kell megjelennie:',
    check:
      'Ha ott más szavak jelennek meg, ne használja a kódot. A jóváhagyáshoz saját maga írja be a kódot az ügylet HubSpot-kártyáján. {who}',
    approverEnters:
      'A kód kizárólag Önnek szól: soha ne adja meg senkinek, bárkinek mondja is magát.',
    requesterMayEnter:
      'Ha minden fenti sorral egyetért, Ön helyett {requester} is beírhatja a kódot: neki megadhatja, de senki másnak.',
    colleagueMayEnter:
      'Ha minden fenti sorral egyetért, ehelyett megadhatja a kódot egy olyan munkatársnak, aki ezen az ügyleten dolgozik, de senki másnak.',
    decline:
      'Az elutasításhoz nyomja meg a kártyán a „Reject” gombot, vagy hagyja figyelmen kívül ezt az üzenetet: ekkor semmi sem kap jóváhagyást.',
  },
};
