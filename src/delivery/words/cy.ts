import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Os na ofynnoch am ddim, anwybyddwch y neges hon ac ni fydd dim yn newid.';

/**
 * A brand stands after *cwmni*, which takes the mutations; `unknownBrand` is what fits there. A name
 * stands where nothing mutates: so `asker` stands later in its sentence than elsewhere.
 */
export const WORDS: EmailWords = {
  language: 'cy',
  subject: {
    caller_check: 'Eich cod ar gyfer yr alwad gyda chwmni {brand}',
    sensitive_request: 'Eich cod i gadarnhau cais i gwmni {brand}',
    regulated_request: 'Eich cod i gadarnhau cais i gwmni {brand}',
    portal_access: 'Eich cod mynediad i borth cwmni {brand}',
    email_ownership: 'Cod i gadarnhau’r cyfeiriad e-bost hwn i gwmni {brand}',
    deal_approval: 'Eich cod i gymeradwyo bargen gyda chwmni {brand}',
  },
  greeting: 'Helo,',
  greetingByName: 'Helo {name},',
  intro: {
    caller_check:
      'Mae’r cod hwn ar gyfer eich galwad ffôn gyda chwmni {brand}. Mae’n dangos i ni fod y person ar y ffôn yn gallu darllen negeseuon e-bost a anfonir i’r cyfeiriad hwn.',
    sensitive_request:
      'Mae’r cod hwn ar gyfer cais i newid, allforio neu ddileu data yn eich cyfrif gyda chwmni {brand}. Ar ôl i’r cod gael ei gadarnhau, bydd y cais yn mynd yn ei flaen.',
    regulated_request:
      'Mae’r cod hwn ar gyfer cais ynghylch eich cofnodion gyda chwmni {brand}. Ar ôl i’r cod gael ei gadarnhau, byddwn yn nodi’r canlyniad a’r amser, a bydd y cais yn mynd yn ei flaen.',
    portal_access:
      'Mae’r cod hwn ar gyfer eich mynediad i borth cwmni {brand}. Ar ôl i’r cod gael ei gadarnhau, cewch fynediad am gyfnod cyfyngedig.',
    email_ownership:
      'Mae’r cod hwn ar gyfer cadarnhau bod negeseuon e-bost gan gwmni {brand} yn eich cyrraedd yn y cyfeiriad hwn. Ar ôl i’r cyfeiriad gael ei gadarnhau, gallwn ysgrifennu atoch yma.',
    deal_approval:
      'Mae’r cod hwn ar gyfer cymeradwyo cam newydd mewn bargen gyda chwmni {brand}. Mae wedi’i glymu wrth y cam a’r swm yn y cais: edrychwch ar y ddau cyn ei ddefnyddio. Os bydd y naill neu’r llall yn newid, bydd y cod yn peidio â gweithio.',
  },
  codeLabel: {
    staff: 'Eich cod. Peidiwch â’i ddarllen yn uchel eto: gwiriwch y ddau air isod yn gyntaf.',
    recipient: 'Eich cod, i chi ei roi i mewn eich hun:',
  },
  lifetime: 'Dim ond unwaith y mae’n gweithio. Cyfnod dilysrwydd ar ôl ei anfon: {time}.',
  lessThanAMinute: 'llai na munud',
  hoursAndMinutes: 'unit',
  quotation: ['“', '”'],
  asker: 'aelod o’n staff',
  askerByName: '{rep} o gwmni {brand}',
  phraseUse: {
    staff:
      'Bydd {asker} yn gofyn i chi am y cod hwn dros y ffôn. Cyn i chi ei ddarllen yn uchel, rhaid i’r person hwnnw ddweud y ddau air Saesneg hyn wrthych, heb ddim cymorth gennych chi:',
    recipient:
      'Os gwelwch ddau air lle rydych yn rhoi’r cod i mewn, rhaid iddynt fod yr un fath â’r ddau air Saesneg hyn:',
  },
  check: {
    staff:
      'Os na all y person hwnnw ddweud y ddau air wrthych, neu os nad oeddech yn disgwyl yr alwad hon, peidiwch â datgelu dim. Rhowch y ffôn i lawr a ffoniwch ni ar rif rydych eisoes yn ei wybod.',
    recipient:
      'Ni fydd neb o gwmni {brand} byth yn gofyn i chi am y cod hwn. Peidiwch byth â’i ddarllen i neb na’i anfon at neb, pwy bynnag y mae’n honni ei fod.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Os na wyddoch ddim am hyn, neu os nad ydych yn cytuno, anwybyddwch y neges hon ac ni fydd dim yn newid: ni chaiff y fargen ei chymeradwyo.',
  },
  proof:
    'Mae’r cod yn dangos eich bod yn gallu darllen negeseuon e-bost a anfonir i’r cyfeiriad hwn. Nid yw’n profi pwy ydych.',
  unknownBrand: '(enw heb ei nodi)',
  sms: {
    staff:
      '{code} yw eich cod ar gyfer yr alwad gyda chwmni {brand}, dilysrwydd: {time}. Peidiwch â’i roi ond i rywun sy’n dweud y geiriau Saesneg hyn wrthych yn gyntaf: {phrase}.',
    recipient:
      '{code} yw eich cod ar gyfer cwmni {brand}, dilysrwydd: {time}. Rhowch ef i mewn eich hun. Ni fydd neb o gwmni {brand} byth yn gofyn i chi amdano.',
  },
  approval: {
    subject: 'Cymeradwyo: {deal} – {brand}',
    asks: 'Mae {requester} yn gofyn i chi gymeradwyo cam newydd mewn bargen gyda chwmni {brand}.',
    colleagueAsks:
      'Mae cydweithiwr yn gofyn i chi gymeradwyo cam newydd mewn bargen gyda chwmni {brand}.',
    workflowAsks:
      'Mae llif gwaith awtomatig yn gofyn i chi gymeradwyo cam newydd mewn bargen gyda chwmni {brand}.',
    deal: 'Bargen: {deal}.',
    amount: 'Swm: {amount}.',
    stage: 'Cam: {from} → {to}, llif gwerthu: {pipeline}.',
    reason: 'Rheswm: {reason}.',
    which: 'Mae angen dwy gymeradwyaeth: dyma gymeradwyaeth {number} o {of}.',
    bound:
      'Os bydd y swm, yr arian cyfred, y cam neu’r llif gwerthu yn newid, bydd y cod yn peidio â gweithio.',
    nameless: 'heb enw',
    codeLabel: 'Eich cod cymeradwyo. Gwiriwch bob llinell uchod cyn ei ddefnyddio:',
    phraseUse: 'Rhaid i gerdyn y fargen yn HubSpot ddangos y ddau air Saesneg hyn hefyd:',
    check:
      'Os yw’n dangos geiriau eraill, peidiwch â defnyddio’r cod. I gymeradwyo, rhowch y cod i mewn eich hun yng ngherdyn y fargen yn HubSpot. {who}',
    approverEnters:
      'I chi yn unig y mae’r cod: peidiwch byth â’i roi i neb, pwy bynnag y mae’n honni ei fod.',
    requesterMayEnter:
      'Os ydych yn cytuno â phob llinell uchod, gall {requester} roi’r cod i mewn yn eich lle: cewch ei roi i’r person hwnnw, ac i neb arall.',
    colleagueMayEnter:
      'Os ydych yn cytuno â phob llinell uchod, cewch yn lle hynny roi’r cod i gydweithiwr sy’n gweithio ar y fargen hon, ac i neb arall.',
    decline:
      'I wrthod, pwyswch “Reject” yn y cerdyn, neu anwybyddwch y neges hon: ni chaiff dim ei gymeradwyo wedyn.',
  },
};
