import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Ja Jūs neko nepieprasījāt, ignorējiet šo ziņu, un nekas nemainīsies.';

/**
 * After the greeting's comma a sentence goes on in small letters, so each begins with *Jūsu*. A name
 * would change when it is called or given something, so it stands where it need not; a brand stands
 * after *uzņēmums*, and `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'lv',
  subject: {
    caller_check: 'Jūsu kods zvanam ar uzņēmumu {brand}',
    sensitive_request: 'Jūsu kods pieprasījuma apstiprināšanai uzņēmumā {brand}',
    regulated_request: 'Jūsu kods pieprasījuma apstiprināšanai uzņēmumā {brand}',
    portal_access: 'Jūsu piekļuves kods uzņēmuma {brand} portālam',
    email_ownership: 'Jūsu kods šīs e-pasta adreses apstiprināšanai uzņēmumā {brand}',
    deal_approval: 'Jūsu kods darījuma apstiprināšanai uzņēmumā {brand}',
  },
  greeting: 'Labdien,',
  greetingByName: 'Labdien (saņēmējs: {name}),',
  intro: {
    caller_check:
      'Jūsu kods ir paredzēts telefona sarunai ar uzņēmumu {brand}. Tas mums parāda, ka persona, kas runā pa tālruni, var lasīt uz šo adresi sūtītos e-pasta ziņojumus.',
    sensitive_request:
      'Jūsu kods attiecas uz pieprasījumu mainīt, eksportēt vai dzēst datus Jūsu kontā uzņēmumā {brand}. Kad kods būs apstiprināts, pieprasījuma izpilde turpināsies.',
    regulated_request:
      'Jūsu kods attiecas uz pieprasījumu par Jūsu datiem, kas glabājas uzņēmumā {brand}. Kad kods būs apstiprināts, mēs atzīmēsim rezultātu un laiku, un pieprasījuma izpilde turpināsies.',
    portal_access:
      'Jūsu kods ir paredzēts piekļuvei uzņēmuma {brand} portālam. Kad kods būs apstiprināts, Jums tiks dota piekļuve uz ierobežotu laiku.',
    email_ownership:
      'Jūsu kods ir paredzēts, lai apstiprinātu, ka uzņēmuma {brand} e-pasta ziņojumi Jūs sasniedz šajā adresē. Kad adrese būs apstiprināta, varēsim Jums uz to rakstīt.',
    deal_approval:
      'Jūsu kods ir paredzēts darījuma jauna posma apstiprināšanai uzņēmumā {brand}. Tas ir piesaistīts pieprasījumā norādītajam posmam un summai: pirms lietošanas pārbaudiet abus. Ja kāds no tiem mainīsies, kods vairs nederēs.',
  },
  codeLabel: {
    staff: 'Jūsu kods. Pagaidām to nevienam nenolasiet: vispirms pārbaudiet abus vārdus zemāk.',
    recipient: 'Jūsu kods, kas Jums jāievada pašrocīgi:',
  },
  lifetime: 'To var izmantot tikai vienu reizi. Derīguma laiks kopš nosūtīšanas: {time}.',
  lessThanAMinute: 'mazāk nekā minūte',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '”'],
  asker: 'Mūsu darbinieks',
  askerByName: '{rep} no uzņēmuma {brand}',
  phraseUse: {
    staff:
      '{asker} pa tālruni prasīs Jums šo kodu. Pirms to nolasāt, šai personai bez jebkādas Jūsu palīdzības jāpasaka Jums šie divi vārdi angļu valodā:',
    recipient: 'Ja vietā, kur ievadāt kodu, redzat divus vārdus, tiem jābūt šādiem:',
  },
  check: {
    staff:
      'Ja šī persona nevar pateikt Jums šos divus vārdus vai ja Jūs negaidījāt šo zvanu, neko tai nesakiet. Pārtrauciet sarunu un zvaniet mums uz numuru, kuru jau zināt.',
    recipient:
      'Neviens no uzņēmuma {brand} nekad neprasīs Jums šo kodu. Nenolasiet un nesūtiet to nevienam, lai par ko šī persona uzdotos.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Ja Jūs par to neko nezināt vai nepiekrītat, ignorējiet šo ziņu, un nekas nemainīsies: darījums netiks apstiprināts.',
  },
  proof:
    'Kods parāda, ka Jūs varat lasīt uz šo adresi sūtītos e-pasta ziņojumus. Tas nepierāda, kas Jūs esat.',
  unknownBrand: '(nosaukums nav norādīts)',
  sms: {
    staff:
      '{code} ir Jūsu kods zvanam ar uzņēmumu {brand}, derīgums: {time}. Sakiet to tikai tam, kurš vispirms pasaka Jums šos vārdus angļu valodā: {phrase}.',
    recipient:
      '{code} ir Jūsu kods uzņēmumam {brand}, derīgums: {time}. Ievadiet to pašrocīgi. Neviens no uzņēmuma {brand} nekad Jums to neprasīs.',
  },
  approval: {
    subject: 'Apstiprināt: {deal} – {brand}',
    asks: 'Jūsu apstiprinājums ir vajadzīgs: {requester} lūdz Jūs apstiprināt darījuma jaunu posmu uzņēmumā {brand}.',
    colleagueAsks:
      'Jūsu apstiprinājums ir vajadzīgs: kolēģis lūdz Jūs apstiprināt darījuma jaunu posmu uzņēmumā {brand}.',
    workflowAsks:
      'Jūsu apstiprinājums ir vajadzīgs: automātiska darbplūsma lūdz Jūs apstiprināt darījuma jaunu posmu uzņēmumā {brand}.',
    deal: 'Darījums: {deal}.',
    amount: 'Summa: {amount}.',
    stage: 'Posms: {from} → {to}, pārdošanas process: {pipeline}.',
    reason: 'Iemesls: {reason}.',
    which: 'Nepieciešami divi apstiprinājumi: šis ir apstiprinājums {number} no {of}.',
    bound: 'Ja mainīsies summa, valūta, posms vai pārdošanas process, kods vairs nederēs.',
    nameless: 'bez nosaukuma',
    codeLabel: 'Jūsu apstiprinājuma kods. Pirms lietošanas pārbaudiet katru rindu augstāk:',
    phraseUse: 'Darījuma kartītē HubSpot sistēmā jābūt tiem pašiem diviem vārdiem angļu valodā:',
    check:
      'Ja tur ir citi vārdi, nelietojiet kodu. Lai apstiprinātu, pašrocīgi ievadiet kodu darījuma kartītē HubSpot sistēmā. {who}',
    approverEnters:
      'Kods ir paredzēts tikai Jums: nekad nevienam to nedodiet, lai par ko šī persona uzdotos.',
    requesterMayEnter:
      'Ja piekrītat katrai rindai augstāk, kodu Jūsu vietā var ievadīt {requester}: šai personai varat to dot, bet nevienam citam.',
    colleagueMayEnter:
      'Ja piekrītat katrai rindai augstāk, varat tā vietā dot kodu kolēģim, kas strādā ar šo darījumu, bet nevienam citam.',
    decline:
      'Lai noraidītu, kartītē nospiediet „Reject” vai ignorējiet šo ziņu: tad nekas netiks apstiprināts.',
  },
};
