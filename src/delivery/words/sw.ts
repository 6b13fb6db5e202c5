import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Ikiwa hukuomba chochote, puuza ujumbe huu na hakuna kitakachobadilika.';

export const WORDS: EmailWords = {
  language: 'sw',
  subject: {
    caller_check: 'Msimbo wako wa simu na {brand}',
    sensitive_request: 'Msimbo wako wa kuthibitisha ombi kwa {brand}',
    regulated_request: 'Msimbo wako wa kuthibitisha ombi kwa {brand}',
    portal_access: 'Msimbo wako wa kuingia kwenye tovuti ya wateja ya {brand}',
    email_ownership: 'Msimbo wa kuthibitisha barua pepe hii kwa {brand}',
    deal_approval: 'Msimbo wako wa kuidhinisha muamala wa {brand}',
  },
  greeting: 'Habari,',
  greetingByName: 'Habari {name},',
  intro: {
    caller_check:
      'Msimbo huu ni wa mazungumzo yako ya simu na {brand}. Unatuonyesha kwamba mtu aliye kwenye simu anaweza kusoma barua pepe zinazotumwa kwa anwani hii.',
    sensitive_request:
      'Msimbo huu unahusu ombi la kubadilisha, kuhamisha au kufuta data katika akaunti yako kwa {brand}. Msimbo ukishathibitishwa, ombi linaendelea kushughulikiwa.',
    regulated_request:
      'Msimbo huu unahusu ombi kuhusu rekodi zako zilizo kwa {brand}. Msimbo ukishathibitishwa, tunaandika matokeo na wakati, na ombi linaendelea kushughulikiwa.',
    portal_access:
      'Msimbo huu ni wa kuingia kwako kwenye tovuti ya wateja ya {brand}. Msimbo ukishathibitishwa, unaruhusiwa kuingia kwa muda maalumu.',
    email_ownership:
      'Msimbo huu ni wa kuthibitisha kwamba barua pepe kutoka {brand} zinakufikia kwa anwani hii. Anwani ikishathibitishwa, tunaweza kukuandikia hapa.',
    deal_approval:
      'Msimbo huu ni wa kuidhinisha hatua mpya ya muamala wa {brand}. Umefungamanishwa na hatua na kiasi kilicho kwenye ombi: angalia vyote viwili kabla ya kuutumia. Kimojawapo kikibadilika, msimbo huacha kufanya kazi.',
  },
  codeLabel: {
    staff: 'Msimbo wako. Usimsomee mtu bado: kwanza angalia maneno mawili hapa chini.',
    recipient: 'Msimbo wako, ambao utauingiza wewe mwenyewe:',
  },
  lifetime: 'Unafanya kazi mara moja tu. Muda wa matumizi tangu ulipotumwa: {time}.',
  lessThanAMinute: 'chini ya dakika moja',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Mfanyakazi wetu',
  askerByName: '{rep} kutoka {brand}',
  phraseUse: {
    staff:
      '{asker} atakuomba msimbo huu kwa simu. Kabla hujausoma kwa sauti, ni lazima mtu huyo akuambie maneno haya mawili ya Kiingereza, bila msaada wowote kutoka kwako:',
    recipient: 'Ukiona maneno mawili mahali unapoingiza msimbo, ni lazima yawe haya:',
  },
  check: {
    staff:
      'Ikiwa mtu huyo hawezi kukuambia maneno hayo mawili, au ikiwa hukutarajia simu hii, usimwambie chochote. Kata simu na utupigie kwa nambari ambayo tayari unaijua.',
    recipient:
      'Hakuna mtu kutoka {brand} atakayewahi kukuomba msimbo huu. Usimsomee wala kumtumia mtu yeyote kamwe, hata akidai kuwa nani.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Ikiwa hujui lolote kuhusu jambo hili, au hukubaliani nalo, puuza ujumbe huu na hakuna kitakachobadilika: muamala hautaidhinishwa.',
  },
  proof:
    'Msimbo unaonyesha kwamba unaweza kusoma barua pepe zinazotumwa kwa anwani hii. Hauthibitishi wewe ni nani.',
  unknownBrand: 'kampuni yetu',
  sms: {
    staff:
      '{code} ni msimbo wako wa simu na {brand}, muda wa matumizi: {time}. Mtajie tu mtu ambaye kwanza anakuambia maneno haya ya Kiingereza: {phrase}.',
    recipient:
      '{code} ni msimbo wako wa {brand}, muda wa matumizi: {time}. Uingize wewe mwenyewe. Hakuna mtu kutoka {brand} atakayewahi kukuomba msimbo huu.',
  },
  approval: {
    subject: 'Idhini: {deal} – {brand}',
    asks: '{requester} anakuomba uidhinishe hatua mpya ya muamala wa {brand}.',
    colleagueAsks: 'Mfanyakazi mwenzako anakuomba uidhinishe hatua mpya ya muamala wa {brand}.',
    workflowAsks:
      'Mtiririko wa kazi wa kiotomatiki unakuomba uidhinishe hatua mpya ya muamala wa {brand}.',
    deal: 'Muamala: {deal}.',
    amount: 'Kiasi: {amount}.',
    stage: 'Hatua: {from} → {to}, katika mchakato wa mauzo {pipeline}.',
    reason: 'Sababu: {reason}.',
    which: 'Idhini mbili zinahitajika: hii ni idhini ya {number} kati ya {of}.',
    bound:
      'Ikiwa kiasi, sarafu, hatua au mchakato wa mauzo utabadilika, msimbo huacha kufanya kazi.',
    nameless: 'bila jina',
    codeLabel: 'Msimbo wako wa idhini. Angalia kila mstari hapo juu kabla ya kuutumia:',
    phraseUse:
      'Kadi ya muamala katika HubSpot ni lazima ionyeshe maneno mawili yaleyale ya Kiingereza:',
    check:
      'Ikionyesha maneno mengine, usitumie msimbo. Ili kuidhinisha, ingiza msimbo wewe mwenyewe kwenye kadi ya muamala katika HubSpot. {who}',
    approverEnters: 'Msimbo ni wako peke yako: usimpe mtu yeyote kamwe, hata akidai kuwa nani.',
    requesterMayEnter:
      'Ikiwa unakubaliana na kila mstari hapo juu, badala yake unaweza kumpa {requester} msimbo huu, na si mtu mwingine yeyote.',
    colleagueMayEnter:
      'Ikiwa unakubaliana na kila mstari hapo juu, badala yake unaweza kumpa msimbo huu mfanyakazi mwenzako anayeshughulikia muamala huu, na si mtu mwingine yeyote.',
    decline:
      'Ili kukataa, bonyeza “Reject” kwenye kadi, au puuza ujumbe huu: hapo hakuna kitakachoidhinishwa.',
  },
};
