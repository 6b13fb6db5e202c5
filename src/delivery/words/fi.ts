import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Jos ette ole pyytänyt mitään, jättäkää tämä viesti huomiotta, niin mikään ei muutu.';

/** A brand stands after *yritys*, which takes the endings; `unknownBrand` is what fits there. */
export const WORDS: EmailWords = {
  language: 'fi',
  subject: {
    caller_check: 'Koodinne puheluun yrityksen {brand} kanssa',
    sensitive_request: 'Koodinne yritykselle {brand} tehdyn pyynnön vahvistamiseen',
    regulated_request: 'Koodinne yritykselle {brand} tehdyn pyynnön vahvistamiseen',
    portal_access: 'Koodinne yrityksen {brand} portaaliin',
    email_ownership: 'Koodinne sähköpostiosoitteen vahvistamiseen yritykselle {brand}',
    deal_approval: 'Koodinne kaupan hyväksymiseen yrityksessä {brand}',
  },
  greeting: 'Hyvä vastaanottaja,',
  greetingByName: 'Hyvä {name},',
  intro: {
    caller_check:
      'Tämä koodi on tarkoitettu puheluunne yrityksen {brand} kanssa. Siitä näemme, että puhelimessa oleva henkilö pystyy lukemaan tähän osoitteeseen lähetetyt sähköpostit.',
    sensitive_request:
      'Tämä koodi liittyy pyyntöön muuttaa, viedä tai poistaa tietoja tililtänne yrityksessä {brand}. Kun koodi on vahvistettu, pyynnön käsittely jatkuu.',
    regulated_request:
      'Tämä koodi liittyy pyyntöön, joka koskee tietojanne yrityksessä {brand}. Kun koodi on vahvistettu, kirjaamme tuloksen ja ajankohdan, ja pyynnön käsittely jatkuu.',
    portal_access:
      'Tämä koodi on tarkoitettu kirjautumiseenne yrityksen {brand} portaaliin. Kun koodi on vahvistettu, saatte pääsyn rajoitetuksi ajaksi.',
    email_ownership:
      'Tällä koodilla vahvistetaan, että yrityksen {brand} sähköpostit tulevat teille perille tähän osoitteeseen. Kun osoite on vahvistettu, voimme kirjoittaa teille siihen.',
    deal_approval:
      'Tällä koodilla hyväksytään kaupan uusi vaihe yrityksessä {brand}. Koodi on sidottu pyynnön vaiheeseen ja summaan: tarkistakaa molemmat ennen koodin käyttämistä. Jos jompikumpi muuttuu, koodi lakkaa toimimasta.',
  },
  codeLabel: {
    staff: 'Koodinne. Älkää vielä lukeko sitä ääneen: tarkistakaa ensin alla olevat kaksi sanaa.',
    recipient: 'Koodinne, jonka syötätte itse:',
  },
  lifetime: 'Koodi toimii vain kerran. Voimassaoloaika lähettämisestä: {time}.',
  lessThanAMinute: 'alle minuutti',
  hoursAndMinutes: 'conjunction',
  quotation: ['”', '”'],
  asker: 'Työntekijämme',
  askerByName: '{rep} yrityksestä {brand}',
  phraseUse: {
    staff:
      '{asker} kysyy teiltä tätä koodia puhelimessa. Ennen kuin luette sen ääneen, hänen on sanottava teille ilman teidän apuanne nämä kaksi englanninkielistä sanaa:',
    recipient: 'Jos koodin syöttökohdassa näkyy kaksi sanaa, niiden on oltava nämä:',
  },
  check: {
    staff:
      'Jos hän ei osaa sanoa näitä kahta sanaa tai jos ette odottanut tätä puhelua, älkää kertoko hänelle mitään. Lopettakaa puhelu ja soittakaa meille numeroon, jonka tiedätte jo entuudestaan.',
    recipient:
      'Kukaan yrityksestä {brand} ei koskaan kysy teiltä tätä koodia. Älkää lukeko sitä kenellekään älkääkä lähettäkö sitä kenellekään, esiintyipä hän kenenä tahansa.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Jos ette tiedä asiasta mitään tai ette ole samaa mieltä, jättäkää tämä viesti huomiotta, niin mikään ei muutu: kauppaa ei hyväksytä.',
  },
  proof:
    'Koodi osoittaa, että pystytte lukemaan tähän osoitteeseen lähetetyt sähköpostit. Se ei todista, kuka olette.',
  unknownBrand: '(nimi puuttuu)',
  sms: {
    staff:
      '{code} on koodinne puheluun yrityksen {brand} kanssa, voimassaolo: {time}. Kertokaa se vain sille, joka ensin sanoo teille nämä englanninkieliset sanat: {phrase}.',
    recipient:
      '{code} on koodinne yritykselle {brand}, voimassaolo: {time}. Syöttäkää se itse. Kukaan yrityksestä {brand} ei koskaan kysy sitä teiltä.',
  },
  approval: {
    subject: 'Hyväksyntä: {deal} – {brand}',
    asks: '{requester} pyytää teitä hyväksymään kaupan uuden vaiheen yrityksessä {brand}.',
    colleagueAsks: 'Kollega pyytää teitä hyväksymään kaupan uuden vaiheen yrityksessä {brand}.',
    workflowAsks: 'Työnkulku pyytää teitä hyväksymään kaupan uuden vaiheen yrityksessä {brand}.',
    deal: 'Kauppa: {deal}.',
    amount: 'Summa: {amount}.',
    stage: 'Vaihe: {from} → {to}, myyntiputki: {pipeline}.',
    reason: 'Perustelu: {reason}.',
    which: 'Tarvitaan kaksi hyväksyntää: tämä on hyväksyntä {number}/{of}.',
    bound: 'Jos summa, valuutta, vaihe tai myyntiputki muuttuu, koodi lakkaa toimimasta.',
    nameless: 'ilman nimeä',
    codeLabel: 'Hyväksyntäkoodinne. Tarkistakaa jokainen yllä oleva rivi ennen koodin käyttämistä:',
    phraseUse: 'Kaupan kortissa HubSpotissa on oltava samat kaksi englanninkielistä sanaa:',
    check:
      'Jos siinä on muita sanoja, älkää käyttäkö koodia. Jos haluatte hyväksyä, syöttäkää koodi itse kaupan korttiin HubSpotissa. {who}',
    approverEnters:
      'Koodi on vain teille: älkää koskaan antako sitä kenellekään, esiintyipä hän kenenä tahansa.',
    requesterMayEnter:
      'Jos olette samaa mieltä jokaisesta yllä olevasta rivistä, koodin voi teidän sijastanne syöttää {requester}: hänelle voitte antaa sen, mutta ette kenellekään muulle.',
    colleagueMayEnter:
      'Jos olette samaa mieltä jokaisesta yllä olevasta rivistä, voitte sen sijaan antaa koodin kollegalle, joka työskentelee tämän kaupan parissa, mutta ette kenellekään muulle.',
    decline:
      'Jos ette hyväksy, painakaa kortissa ”Reject” tai jättäkää tämä viesti huomiotta: silloin mitään ei hyväksytä.',
  },
};
