import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Ez baduzu ezer eskatu, ez egin kasurik mezu honi, eta ez da ezer aldatuko.';

/**
 * Endings go to the last word, so a noun stands after every name: *enpresa* after a brand, with an
 * `unknownBrand` that fits before it.
 */
export const WORDS: EmailWords = {
  language: 'eu',
  subject: {
    caller_check: 'Zure kodea, {brand} enpresarekiko deirako',
    sensitive_request: 'Zure kodea, {brand} enpresari egindako eskaera bat berresteko',
    regulated_request: 'Zure kodea, {brand} enpresari egindako eskaera bat berresteko',
    portal_access: 'Zure kodea, {brand} enpresaren atarira sartzeko',
    email_ownership: 'Zure kodea, helbide elektroniko hau {brand} enpresan berresteko',
    deal_approval: 'Zure kodea, {brand} enpresako negozio bat onartzeko',
  },
  greeting: 'Egun on:',
  greetingByName: 'Egun on, {name}:',
  intro: {
    caller_check:
      'Kode hau {brand} enpresarekin duzun telefono-deirako da. Erakusten digu telefonoan dagoen pertsonak helbide honetara bidalitako mezu elektronikoak irakur ditzakeela.',
    sensitive_request:
      'Kode hau {brand} enpresan duzun kontuko datuak aldatzeko, esportatzeko edo ezabatzeko eskaera baterako da. Kodea berretsi ondoren, eskaerak aurrera egingo du.',
    regulated_request:
      'Kode hau {brand} enpresak zuri buruz dituen erregistroekin lotutako eskaera baterako da. Kodea berretsi ondoren, emaitza eta ordua jasoko ditugu, eta eskaerak aurrera egingo du.',
    portal_access:
      'Kode hau {brand} enpresaren atarira sartzeko da. Kodea berretsi ondoren, denbora mugatu batez sartu ahal izango zara.',
    email_ownership:
      'Kode hau {brand} enpresaren mezu elektronikoak helbide honetara iristen zaizkizula berresteko da. Helbidea berretsi ondoren, hona idatzi ahal izango dizugu.',
    deal_approval:
      'Kode hau {brand} enpresako negozio baten etapa berri bat onartzeko da. Eskaeraren etapari eta zenbatekoari lotuta dago: egiaztatu biak kodea erabili aurretik. Bietako bat aldatzen bada, kodeak ez du gehiago balioko.',
  },
  codeLabel: {
    staff: 'Zure kodea. Ez esan oraindik: lehenik, egiaztatu beheko bi hitzak.',
    recipient: 'Zure kodea, zuk zeuk idatzi beharrekoa:',
  },
  lifetime: 'Behin bakarrik erabil daiteke. Indarraldia, bidalketatik aurrera: {time}.',
  lessThanAMinute: 'minutu bat baino gutxiago',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Gure enpresako ordezkari batek',
  askerByName: '{rep} ordezkariak, {brand} enpresakoak,',
  phraseUse: {
    staff:
      '{asker} kode hau eskatuko dizu telefonoz. Zuk kodea irakurri aurretik, pertsona horrek ingelesezko bi hitz hauek esan behar dizkizu, zure laguntzarik gabe:',
    recipient: 'Kodea idazten duzun lekuan bi hitz ikusten badituzu, hauek izan behar dute:',
  },
  check: {
    staff:
      'Pertsona horrek ezin badizkizu bi hitzak esan, edo dei hau espero ez bazenuen, ez esan ezer. Eten deia eta deitu guri lehendik ezagutzen duzun zenbaki batera.',
    recipient:
      'Inoiz ez dizu {brand} enpresako inork kode hau eskatuko. Ez irakurri eta ez bidali inori, edonor dela esanda ere.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Honen berririk ez baduzu edo ados ez bazaude, ez egin kasurik mezu honi, eta ez da ezer aldatuko: negozioa ez da onartuko.',
  },
  proof:
    'Kodeak erakusten du helbide honetara bidalitako mezu elektronikoak irakur ditzakezula. Ez du frogatzen nor zaren.',
  unknownBrand: 'gure',
  sms: {
    staff:
      '{code} da zure kodea {brand} enpresarekiko deirako; indarraldia: {time}. Esan soilik aurrez ingelesezko hitz hauek esaten dizkizunari: {phrase}.',
    recipient:
      '{code} da zure kodea {brand} enpresarako; indarraldia: {time}. Idatzi zuk zeuk. Inoiz ez dizu {brand} enpresako inork eskatuko.',
  },
  approval: {
    subject: 'Onartzeko: {deal} – {brand}',
    asks: '{requester} lankideak {brand} enpresako negozio baten etapa berri bat onartzeko eskatzen dizu.',
    colleagueAsks:
      'Lankide batek {brand} enpresako negozio baten etapa berri bat onartzeko eskatzen dizu.',
    workflowAsks:
      'Lan-fluxu batek {brand} enpresako negozio baten etapa berri bat onartzeko eskatzen dizu.',
    deal: 'Negozioa: {deal}.',
    amount: 'Zenbatekoa: {amount}.',
    stage: 'Etapa: {from} → {to}, pipelinea: {pipeline}.',
    reason: 'Arrazoia: {reason}.',
    which: 'Bi onarpen behar dira, eta hau {number}/{of} da.',
    bound: 'Zenbatekoa, moneta, etapa edo pipelinea aldatzen bada, kodeak ez du gehiago balioko.',
    nameless: 'izenik gabe',
    codeLabel: 'Zure onarpen-kodea. Egiaztatu goiko lerro guztiak erabili aurretik:',
    phraseUse: 'HubSpoten, negozioaren txartelak ingelesezko bi hitz berak erakutsi behar ditu:',
    check:
      'Beste hitz batzuk erakusten baditu, ez erabili kodea. Onartzeko, idatzi zuk zeuk kodea negozioaren txartelean, HubSpoten. {who}',
    approverEnters: 'Kodea zuretzat bakarrik da: ez eman inoiz inori, edonor dela esanda ere.',
    requesterMayEnter:
      'Goiko lerro guztiekin ados bazaude, horren ordez {requester} lankideari eman diezaiokezu kodea, eta beste inori ez.',
    colleagueMayEnter:
      'Goiko lerro guztiekin ados bazaude, horren ordez negozio honetan lan egiten duen lankide bati eman diezaiokezu kodea, eta beste inori ez.',
    decline:
      'Ezetz esateko, sakatu “Reject” txartelean edo ez egin kasurik mezu honi: orduan ez da ezer onartuko.',
  },
};
