import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Ef þú baðst ekki um neitt skaltu hunsa þessi skilaboð og þá breytist ekkert.';

/**
 * Everybody is addressed by one word. A brand stands after *fyrirtækið*, which takes the endings;
 * `unknownBrand` is what fits there. Other names are never the object of a verb.
 */
export const WORDS: EmailWords = {
  language: 'is',
  subject: {
    caller_check: 'Kóðinn þinn fyrir símtal við fyrirtækið {brand}',
    sensitive_request: 'Kóðinn þinn til að staðfesta beiðni hjá fyrirtækinu {brand}',
    regulated_request: 'Kóðinn þinn til að staðfesta beiðni hjá fyrirtækinu {brand}',
    portal_access: 'Aðgangskóðinn þinn að vefgátt fyrirtækisins {brand}',
    email_ownership: 'Kóðinn þinn til að staðfesta netfangið hjá fyrirtækinu {brand}',
    deal_approval: 'Kóðinn þinn til að samþykkja samning hjá fyrirtækinu {brand}',
  },
  greeting: 'Góðan dag,',
  greetingByName: 'Góðan dag, {name},',
  intro: {
    caller_check:
      'Þessi kóði er fyrir símtal þitt við fyrirtækið {brand}. Hann sýnir okkur að sá sem er í símanum getur lesið tölvupóst sem sendur er á þetta netfang.',
    sensitive_request:
      'Þessi kóði er fyrir beiðni um að breyta, flytja út eða eyða gögnum á reikningnum þínum hjá fyrirtækinu {brand}. Þegar kóðinn hefur verið staðfestur heldur vinnsla beiðninnar áfram.',
    regulated_request:
      'Þessi kóði er fyrir beiðni um skráðar upplýsingar um þig hjá fyrirtækinu {brand}. Þegar kóðinn hefur verið staðfestur skráum við niðurstöðuna og tímann og vinnsla beiðninnar heldur áfram.',
    portal_access:
      'Þessi kóði er fyrir aðgang þinn að vefgátt fyrirtækisins {brand}. Þegar kóðinn hefur verið staðfestur færðu aðgang í takmarkaðan tíma.',
    email_ownership:
      'Þessi kóði er til að staðfesta að tölvupóstur frá fyrirtækinu {brand} berist þér á þetta netfang. Þegar netfangið hefur verið staðfest getum við skrifað þér hingað.',
    deal_approval:
      'Þessi kóði er til að samþykkja nýtt stig samnings hjá fyrirtækinu {brand}. Hann er bundinn við stigið og upphæðina í beiðninni: skoðaðu hvort tveggja áður en þú notar hann. Ef annað hvort breytist hættir kóðinn að gilda.',
  },
  codeLabel: {
    staff: 'Kóðinn þinn. Ekki lesa hann upp strax: athugaðu fyrst orðin tvö hér að neðan.',
    recipient: 'Kóðinn þinn, sem aðeins þú átt að slá inn:',
  },
  lifetime: 'Hann gildir aðeins í eitt skipti. Gildistími frá sendingu: {time}.',
  lessThanAMinute: 'minna en ein mínúta',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '“'],
  asker: 'Starfsmaður okkar',
  askerByName: '{rep} frá fyrirtækinu {brand}',
  phraseUse: {
    staff:
      '{asker} mun biðja þig um þennan kóða í símanum. Áður en þú lest hann upp verður viðkomandi að segja þér þessi tvö ensku orð, án nokkurrar hjálpar frá þér:',
    recipient: 'Ef þú sérð tvö orð þar sem þú slærð inn kóðann verða það að vera þessi:',
  },
  check: {
    staff:
      'Ef viðkomandi getur ekki sagt þér orðin tvö, eða ef þú áttir ekki von á þessu símtali, skaltu ekki segja viðkomandi neitt. Leggðu á og hringdu í okkur í númer sem þú þekkir fyrir.',
    recipient:
      'Enginn frá fyrirtækinu {brand} mun nokkurn tíma biðja þig um þennan kóða. Ekki lesa hann upp fyrir neinn og ekki senda hann neinum, hver sem viðkomandi segist vera.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Ef þú veist ekkert um þetta eða ert ekki sammála skaltu hunsa þessi skilaboð og þá breytist ekkert: samningurinn verður ekki samþykktur.',
  },
  proof:
    'Kóðinn sýnir að þú getur lesið tölvupóst sem sendur er á þetta netfang. Hann sannar ekki hver þú ert.',
  unknownBrand: 'okkar',
  sms: {
    staff:
      '{code} er kóðinn þinn fyrir símtal við fyrirtækið {brand}, gildistími: {time}. Gefðu hann aðeins upp við þann sem segir þér fyrst þessi ensku orð: {phrase}.',
    recipient:
      '{code} er kóðinn þinn hjá fyrirtækinu {brand}, gildistími: {time}. Aðeins þú átt að slá hann inn. Enginn frá fyrirtækinu {brand} mun nokkurn tíma biðja um hann.',
  },
  approval: {
    subject: 'Samþykki: {deal} – {brand}',
    asks: '{requester} biður þig að samþykkja nýtt stig samnings hjá fyrirtækinu {brand}.',
    colleagueAsks:
      'Samstarfsmaður biður þig að samþykkja nýtt stig samnings hjá fyrirtækinu {brand}.',
    workflowAsks:
      'Sjálfvirkt verkflæði biður þig að samþykkja nýtt stig samnings hjá fyrirtækinu {brand}.',
    deal: 'Samningur: {deal}.',
    amount: 'Upphæð: {amount}.',
    stage: 'Stig: {from} → {to}, söluferli: {pipeline}.',
    reason: 'Ástæða: {reason}.',
    which: 'Tvö samþykki þarf: þetta er samþykki {number} af {of}.',
    bound: 'Ef upphæðin, gjaldmiðillinn, stigið eða söluferlið breytist hættir kóðinn að gilda.',
    nameless: 'án nafns',
    codeLabel: 'Samþykktarkóðinn þinn. Athugaðu hverja línu hér að ofan áður en þú notar hann:',
    phraseUse: 'Á spjaldi samningsins í HubSpot verða að standa sömu tvö ensku orðin:',
    check:
      'Ef þar standa önnur orð skaltu ekki nota kóðann. Til að samþykkja slærð þú kóðann inn á spjald samningsins í HubSpot. {who}',
    approverEnters:
      'Hann er aðeins fyrir þig: láttu aldrei neinn fá hann, hver sem viðkomandi segist vera.',
    requesterMayEnter:
      'Ef þú ert sammála hverri línu hér að ofan getur {requester} slegið kóðann inn í þinn stað: þú mátt láta viðkomandi fá hann, en engan annan.',
    colleagueMayEnter:
      'Ef þú ert sammála hverri línu hér að ofan máttu í staðinn láta samstarfsmann sem vinnur að þessum samningi fá kóðann, en engan annan.',
    decline:
      'Til að hafna ýtirðu á „Reject“ á spjaldinu eða hunsar þessi skilaboð: þá er ekkert samþykkt.',
  },
};
