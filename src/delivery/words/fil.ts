import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Kung wala kayong hiniling, huwag pansinin ang mensaheng ito at walang magbabago.';

export const WORDS: EmailWords = {
  language: 'fil',
  subject: {
    caller_check: 'Ang inyong code para sa pakikipag-usap sa {brand}',
    sensitive_request: 'Ang inyong code para kumpirmahin ang kahilingan sa {brand}',
    regulated_request: 'Ang inyong code para kumpirmahin ang kahilingan sa {brand}',
    portal_access: 'Ang inyong code para sa portal ng {brand}',
    email_ownership: 'Code para kumpirmahin ang email address na ito sa {brand}',
    deal_approval: 'Ang inyong code para aprubahan ang deal sa {brand}',
  },
  greeting: 'Magandang araw po,',
  greetingByName: 'Magandang araw po, {name},',
  intro: {
    caller_check:
      'Ang code na ito ay para sa inyong tawag sa telepono sa {brand}. Ipinapakita nito sa amin na ang taong nasa telepono ay nakababasa ng mga email na ipinadadala sa address na ito.',
    sensitive_request:
      'Ang code na ito ay para sa kahilingang baguhin, i-export o burahin ang data sa inyong account sa {brand}. Kapag nakumpirma ang code, itutuloy ang kahilingan.',
    regulated_request:
      'Ang code na ito ay para sa kahilingan tungkol sa inyong mga rekord sa {brand}. Kapag nakumpirma ang code, itatala namin ang resulta at ang oras, at itutuloy ang kahilingan.',
    portal_access:
      'Ang code na ito ay para sa inyong pagpasok sa portal ng {brand}. Kapag nakumpirma ang code, makapapasok kayo sa loob ng limitadong panahon.',
    email_ownership:
      'Ang code na ito ay para kumpirmahin na nakararating sa inyo sa address na ito ang mga email ng {brand}. Kapag nakumpirma ang address, maaari na namin kayong sulatan dito.',
    deal_approval:
      'Ang code na ito ay para sa pag-apruba ng bagong yugto ng isang deal sa {brand}. Nakatali ito sa yugto at sa halaga ng kahilingan: tingnan ang dalawang ito bago ninyo gamitin ang code. Kapag nagbago ang alinman sa dalawa, hindi na gagana ang code.',
  },
  codeLabel: {
    staff:
      'Ang inyong code. Huwag muna itong basahin sa kausap: tingnan muna ang dalawang salita sa ibaba.',
    recipient: 'Ang inyong code, na kayo mismo ang maglalagay:',
  },
  lifetime: 'Isang beses lang itong gagana. Bisa mula nang ipadala namin: {time}.',
  lessThanAMinute: 'wala pang isang minuto',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Ang isang kawani namin',
  askerByName: 'Si {rep} ng {brand}',
  phraseUse: {
    staff:
      '{asker} ay hihingi sa inyo ng code na ito sa telepono. Bago ninyo ito basahin, dapat munang sabihin sa inyo ng taong iyon, nang walang anumang tulong mula sa inyo, ang dalawang salitang Ingles na ito:',
    recipient:
      'Kung may makikita kayong dalawang salita kung saan ninyo inilalagay ang code, dapat ay ang mga salitang Ingles na ito:',
  },
  check: {
    staff:
      'Kung hindi niya masabi sa inyo ang dalawang salita, o kung hindi ninyo inaasahan ang tawag na ito, huwag magsabi ng anuman sa kanya. Ibaba ang telepono at tawagan kami sa numerong dati na ninyong alam.',
    recipient:
      'Walang sinuman sa {brand} ang hihingi sa inyo ng code na ito kailanman. Huwag itong basahin o ipadala kaninuman, kahit sino pa ang sabihin niyang siya.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Kung wala kayong alam tungkol dito, o hindi kayo sang-ayon, huwag pansinin ang mensaheng ito at walang magbabago: hindi maaaprubahan ang deal.',
  },
  proof:
    'Ipinapakita ng code na nababasa ninyo ang mga email na ipinadadala sa address na ito. Hindi nito pinatutunayan kung sino kayo.',
  unknownBrand: 'aming kumpanya',
  sms: {
    staff:
      '{code} ang code ninyo para sa tawag sa {brand}, bisa: {time}. Sabihin lang ito sa taong unang magsasabi sa inyo ng mga salitang Ingles na ito: {phrase}.',
    recipient:
      '{code} ang code ninyo para sa {brand}, bisa: {time}. Kayo mismo ang maglagay nito. Walang sinuman sa {brand} ang hihingi nito sa inyo kailanman.',
  },
  approval: {
    subject: 'Pag-apruba: {deal} – {brand}',
    asks: 'Hinihiling ni {requester} na aprubahan ninyo ang bagong yugto ng isang deal sa {brand}.',
    colleagueAsks:
      'Hinihiling ng isang katrabaho na aprubahan ninyo ang bagong yugto ng isang deal sa {brand}.',
    workflowAsks:
      'Hinihiling ng isang workflow na aprubahan ninyo ang bagong yugto ng isang deal sa {brand}.',
    deal: 'Pangalan ng deal: {deal}.',
    amount: 'Halaga: {amount}.',
    stage: 'Yugto: {from} → {to}, sa pipeline na {pipeline}.',
    reason: 'Dahilan: {reason}.',
    which: 'Dalawang pag-apruba ang kailangan: ito ang pag-apruba {number} sa {of}.',
    bound:
      'Kapag nagbago ang halaga, ang currency, ang yugto o ang pipeline, hindi na gagana ang code.',
    nameless: 'walang pangalan',
    codeLabel:
      'Ang inyong code sa pag-apruba. Suriin ang bawat linya sa itaas bago ninyo ito gamitin:',
    phraseUse: 'Dapat ipakita sa card ng deal sa HubSpot ang dalawang salitang Ingles ding ito:',
    check:
      'Kung ibang mga salita ang ipinapakita, huwag gamitin ang code. Upang mag-apruba, kayo mismo ang maglagay ng code sa card ng deal sa HubSpot. {who}',
    approverEnters:
      'Para sa inyo lamang ito: huwag itong ibigay kaninuman kailanman, kahit sino pa ang sabihin niyang siya.',
    requesterMayEnter:
      'Kung sang-ayon kayo sa bawat linya sa itaas, maaari sa halip ninyong ibigay ang code kay {requester}, at wala nang iba.',
    colleagueMayEnter:
      'Kung sang-ayon kayo sa bawat linya sa itaas, maaari sa halip ninyong ibigay ang code sa isang katrabahong kasama sa deal na ito, at wala nang iba.',
    decline:
      'Upang tumanggi, pindutin ang “Reject” sa card, o huwag pansinin ang mensaheng ito: walang maaaprubahan kung gayon.',
  },
};
