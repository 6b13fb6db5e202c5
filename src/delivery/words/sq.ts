import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Nëse nuk keni kërkuar asgjë, mos e merrni parasysh këtë mesazh dhe asgjë nuk do të ndryshojë.';

/**
 * A name would change when it is given something, so it stands where it need not; a brand stands after
 * *kompania*, which takes the endings, and `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'sq',
  subject: {
    caller_check: 'Kodi juaj për telefonatën me kompaninë {brand}',
    sensitive_request: 'Kodi juaj për të konfirmuar një kërkesë te kompania {brand}',
    regulated_request: 'Kodi juaj për të konfirmuar një kërkesë te kompania {brand}',
    portal_access: 'Kodi juaj i hyrjes në portalin e kompanisë {brand}',
    email_ownership: 'Kodi për të konfirmuar këtë adresë te kompania {brand}',
    deal_approval: 'Kodi juaj për të miratuar një marrëveshje te kompania {brand}',
  },
  greeting: 'Përshëndetje,',
  greetingByName: 'Përshëndetje, {name},',
  intro: {
    caller_check:
      'Ky kod është për telefonatën tuaj me kompaninë {brand}. Ai na tregon se personi në telefon mund t’i lexojë mesazhet e dërguara në këtë adresë.',
    sensitive_request:
      'Ky kod lidhet me një kërkesë për të ndryshuar, eksportuar ose fshirë të dhëna në llogarinë tuaj te kompania {brand}. Pasi kodi të konfirmohet, kërkesa vazhdon më tej.',
    regulated_request:
      'Ky kod lidhet me një kërkesë për të dhënat tuaja që ruhen te kompania {brand}. Pasi kodi të konfirmohet, ne shënojmë rezultatin dhe orën, dhe kërkesa vazhdon më tej.',
    portal_access:
      'Ky kod është për hyrjen tuaj në portalin e kompanisë {brand}. Pasi kodi të konfirmohet, ju lejohet hyrja për një kohë të kufizuar.',
    email_ownership:
      'Ky kod shërben për të konfirmuar se mesazhet nga kompania {brand} ju vijnë në këtë adresë. Pasi adresa të konfirmohet, mund t’ju shkruajmë këtu.',
    deal_approval:
      'Ky kod është për të miratuar një fazë të re të një marrëveshjeje te kompania {brand}. Ai është i lidhur me fazën dhe shumën e kërkesës: kontrollojini të dyja para se ta përdorni. Nëse njëra prej tyre ndryshon, kodi nuk funksionon më.',
  },
  codeLabel: {
    staff: 'Kodi juaj. Mos e lexoni ende me zë: kontrolloni më parë dy fjalët më poshtë.',
    recipient: 'Kodi juaj, që duhet ta shkruani vetë:',
  },
  lifetime: 'Funksionon vetëm një herë. Vlefshmëria që nga dërgimi: {time}.',
  lessThanAMinute: 'më pak se një minutë',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Një anëtar i ekipit tonë',
  askerByName: '{rep} nga kompania {brand}',
  phraseUse: {
    staff:
      '{asker} do t’ju kërkojë këtë kod në telefon. Para se ta lexoni me zë, ai person duhet t’ju thotë, pa asnjë ndihmë nga ju, këto dy fjalë në anglisht:',
    recipient: 'Nëse shihni dy fjalë aty ku e shkruani kodin, ato duhet të jenë këto:',
  },
  check: {
    staff:
      'Nëse ai person nuk mund t’jua thotë dy fjalët, ose nëse nuk e prisnit këtë telefonatë, mos i tregoni asgjë. Mbylleni telefonin dhe na telefononi në një numër që e njihni tashmë.',
    recipient:
      'Askush nga kompania {brand} nuk do t’ju kërkojë kurrë këtë kod. Mos ia lexoni dhe mos ia dërgoni askujt, kushdo qoftë ai që thotë se është.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Nëse nuk dini asgjë për këtë ose nuk jeni dakord, mos e merrni parasysh këtë mesazh dhe asgjë nuk do të ndryshojë: marrëveshja nuk do të miratohet.',
  },
  proof:
    'Kodi tregon se ju mund t’i lexoni mesazhet e dërguara në këtë adresë. Ai nuk vërteton se kush jeni.',
  unknownBrand: '(pa emër)',
  sms: {
    staff:
      '{code} është kodi për telefonatën me kompaninë {brand}, vlefshmëria: {time}. Tregojani vetëm atij që më parë ju thotë këto fjalë në anglisht: {phrase}.',
    recipient:
      '{code} është kodi juaj për kompaninë {brand}, vlefshmëria: {time}. Shkruajeni vetë. Askush nga kompania {brand} nuk do t’jua kërkojë kurrë.',
  },
  approval: {
    subject: 'Për miratim: {deal} – {brand}',
    asks: '{requester} ju kërkon të miratoni një fazë të re të një marrëveshjeje te kompania {brand}.',
    colleagueAsks:
      'Dikush nga ekipi juaj ju kërkon të miratoni një fazë të re të një marrëveshjeje te kompania {brand}.',
    workflowAsks:
      'Një proces i automatizuar ju kërkon të miratoni një fazë të re të një marrëveshjeje te kompania {brand}.',
    deal: 'Marrëveshja: {deal}.',
    amount: 'Shuma: {amount}.',
    stage: 'Faza: {from} → {to}, në procesin e shitjes {pipeline}.',
    reason: 'Arsyeja: {reason}.',
    which: 'Nevojiten dy miratime: ky është miratimi {number} nga {of}.',
    bound: 'Nëse ndryshon shuma, monedha, faza ose procesi i shitjes, kodi nuk funksionon më.',
    nameless: 'pa emër',
    codeLabel: 'Kodi juaj i miratimit. Kontrolloni çdo rresht më sipër para se ta përdorni:',
    phraseUse: 'Karta e marrëveshjes në HubSpot duhet të tregojë të njëjtat dy fjalë në anglisht:',
    check:
      'Nëse ajo tregon fjalë të tjera, mos e përdorni kodin. Për të miratuar, shkruajeni vetë kodin në kartën e marrëveshjes në HubSpot. {who}',
    approverEnters:
      'Kodi është vetëm për ju: mos ia jepni kurrë askujt, kushdo qoftë ai që thotë se është.',
    requesterMayEnter:
      'Nëse jeni dakord me çdo rresht më sipër, kodin mund ta shkruajë në vendin tuaj {requester}: këtij personi mund t’ia jepni, por askujt tjetër.',
    colleagueMayEnter:
      'Nëse jeni dakord me çdo rresht më sipër, në vend të kësaj mund t’ia jepni kodin dikujt nga ekipi juaj që punon me këtë marrëveshje, por askujt tjetër.',
    decline:
      'Për të refuzuar, shtypni “Reject” në kartë ose mos e merrni parasysh këtë mesazh: atëherë nuk miratohet asgjë.',
  },
};
