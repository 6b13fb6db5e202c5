import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Jei nieko neprašėte, nekreipkite dėmesio į šį laišką ir niekas nepasikeis.';

/**
 * After the greeting's comma a sentence goes on in small letters, so each begins with *Jūsų*. A name
 * would change when it is called or given something, so it stands where it need not; a brand stands
 * after *įmonė*, and `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'lt',
  subject: {
    caller_check: 'Jūsų kodas pokalbiui telefonu su įmone {brand}',
    sensitive_request: 'Jūsų kodas prašymui įmonėje {brand} patvirtinti',
    regulated_request: 'Jūsų kodas prašymui įmonėje {brand} patvirtinti',
    portal_access: 'Jūsų kodas prisijungti prie įmonės {brand} portalo',
    email_ownership: 'Jūsų kodas šiam el. pašto adresui patvirtinti įmonėje {brand}',
    deal_approval: 'Jūsų kodas sandoriui įmonėje {brand} patvirtinti',
  },
  greeting: 'Laba diena,',
  greetingByName: 'Laba diena (gavėjas: {name}),',
  intro: {
    caller_check:
      'Jūsų kodas skirtas pokalbiui telefonu su įmone {brand}. Jis mums parodo, kad telefonu kalbantis asmuo gali skaityti šiuo adresu siunčiamus el. laiškus.',
    sensitive_request:
      'Jūsų kodas susijęs su prašymu pakeisti, eksportuoti arba ištrinti duomenis Jūsų paskyroje įmonėje {brand}. Kai kodas bus patvirtintas, prašymas bus vykdomas toliau.',
    regulated_request:
      'Jūsų kodas susijęs su prašymu dėl įmonėje {brand} saugomų įrašų apie Jus. Kai kodas bus patvirtintas, užfiksuosime rezultatą ir laiką, o prašymas bus vykdomas toliau.',
    portal_access:
      'Jūsų kodas skirtas prisijungti prie įmonės {brand} portalo. Kai kodas bus patvirtintas, Jums bus suteikta prieiga ribotam laikui.',
    email_ownership:
      'Jūsų kodas skirtas patvirtinti, kad įmonės {brand} el. laiškai Jus pasiekia šiuo adresu. Kai adresas bus patvirtintas, galėsime Jums čia rašyti.',
    deal_approval:
      'Jūsų kodas skirtas naujam sandorio etapui įmonėje {brand} patvirtinti. Jis susietas su prašyme nurodytu etapu ir suma: prieš jį naudodami patikrinkite abu. Jei kuris nors iš jų pasikeis, kodas nebegalios.',
  },
  codeLabel: {
    staff:
      'Jūsų kodas. Dar niekam jo neskaitykite: pirmiausia patikrinkite žemiau esančius du žodžius.',
    recipient: 'Jūsų kodas, kurį turite įvesti patys:',
  },
  lifetime: 'Jį galima panaudoti tik vieną kartą. Galiojimo trukmė nuo išsiuntimo: {time}.',
  lessThanAMinute: 'mažiau nei minutė',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '“'],
  asker: 'Mūsų darbuotojas',
  askerByName: '{rep} iš įmonės {brand}',
  phraseUse: {
    staff:
      '{asker} telefonu paprašys Jūsų šio kodo. Prieš Jums jį perskaitant, šis asmuo be jokios Jūsų pagalbos turi pasakyti Jums šiuos du anglų kalbos žodžius:',
    recipient: 'Jei ten, kur įvedate kodą, matote du žodžius, jie turi būti šie:',
  },
  check: {
    staff:
      'Jei šis asmuo negali pasakyti Jums tų dviejų žodžių arba jei šio skambučio nesitikėjote, nieko jam nesakykite. Padėkite ragelį ir paskambinkite mums numeriu, kurį jau žinote.',
    recipient:
      'Niekas iš įmonės {brand} niekada neprašys Jūsų šio kodo. Niekam jo neskaitykite ir nesiųskite, kad ir kuo tas asmuo prisistatytų.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Jei apie tai nieko nežinote arba nesutinkate, nekreipkite dėmesio į šį laišką ir niekas nepasikeis: sandoris nebus patvirtintas.',
  },
  proof:
    'Kodas parodo, kad galite skaityti šiuo adresu siunčiamus el. laiškus. Jis neįrodo, kas Jūs esate.',
  unknownBrand: '(pavadinimas nenurodytas)',
  sms: {
    staff:
      '{code} – Jūsų kodas pokalbiui su įmone {brand}, galiojimas: {time}. Pasakykite jį tik tam, kas pirma pasakys Jums šiuos anglų kalbos žodžius: {phrase}.',
    recipient:
      '{code} – Jūsų kodas įmonei {brand}, galiojimas: {time}. Įveskite jį patys. Niekas iš įmonės {brand} niekada Jūsų jo neprašys.',
  },
  approval: {
    subject: 'Patvirtinti: {deal} – {brand}',
    asks: 'Jūsų patvirtinimas reikalingas: {requester} prašo Jūsų patvirtinti naują sandorio etapą įmonėje {brand}.',
    colleagueAsks:
      'Jūsų patvirtinimas reikalingas: kolega prašo Jūsų patvirtinti naują sandorio etapą įmonėje {brand}.',
    workflowAsks:
      'Jūsų patvirtinimas reikalingas: automatinė darbo eiga prašo Jūsų patvirtinti naują sandorio etapą įmonėje {brand}.',
    deal: 'Sandoris: {deal}.',
    amount: 'Suma: {amount}.',
    stage: 'Etapas: {from} → {to}, pardavimo procesas: {pipeline}.',
    reason: 'Priežastis: {reason}.',
    which: 'Reikia dviejų patvirtinimų: tai yra patvirtinimas {number} iš {of}.',
    bound: 'Jei pasikeis suma, valiuta, etapas arba pardavimo procesas, kodas nebegalios.',
    nameless: 'be pavadinimo',
    codeLabel:
      'Jūsų patvirtinimo kodas. Prieš jį naudodami patikrinkite kiekvieną eilutę aukščiau:',
    phraseUse:
      'Sandorio kortelėje „HubSpot“ sistemoje turi būti tie patys du anglų kalbos žodžiai:',
    check:
      'Jei ten yra kitų žodžių, kodo nenaudokite. Norėdami patvirtinti, patys įveskite kodą sandorio kortelėje „HubSpot“ sistemoje. {who}',
    approverEnters:
      'Kodas skirtas tik Jums: niekada niekam jo neduokite, kad ir kuo tas asmuo prisistatytų.',
    requesterMayEnter:
      'Jei sutinkate su kiekviena eilute aukščiau, vietoj Jūsų kodą gali įvesti {requester}: šiam asmeniui galite jį duoti, bet niekam kitam.',
    colleagueMayEnter:
      'Jei sutinkate su kiekviena eilute aukščiau, vietoj to galite duoti kodą kolegai, dirbančiam su šiuo sandoriu, bet niekam kitam.',
    decline:
      'Norėdami atsisakyti, kortelėje paspauskite „Reject“ arba nekreipkite dėmesio į šį laišką: tada niekas nebus patvirtinta.',
  },
};
