import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'As u niks aangevra het nie, ignoreer hierdie boodskap en niks sal verander nie.';

export const WORDS: EmailWords = {
  language: 'af',
  subject: {
    caller_check: 'U kode vir die oproep met {brand}',
    sensitive_request: 'U kode om ’n versoek by {brand} te bevestig',
    regulated_request: 'U kode om ’n versoek by {brand} te bevestig',
    portal_access: 'U toegangskode vir die portaal van {brand}',
    email_ownership: 'U kode om hierdie e-posadres vir {brand} te bevestig',
    deal_approval: 'U kode om ’n transaksie by {brand} goed te keur',
  },
  greeting: 'Goeiedag,',
  greetingByName: 'Goeiedag {name},',
  intro: {
    caller_check:
      'Hierdie kode is vir u telefoonoproep met {brand}. Dit wys vir ons dat die persoon aan die telefoon e-posse kan lees wat na hierdie adres gestuur word.',
    sensitive_request:
      'Hierdie kode is vir ’n versoek om data in u rekening by {brand} te verander, uit te voer of te skrap. Sodra die kode bevestig is, gaan die versoek voort.',
    regulated_request:
      'Hierdie kode is vir ’n versoek oor u rekords by {brand}. Sodra die kode bevestig is, teken ons die uitslag en die tyd aan, en die versoek gaan voort.',
    portal_access:
      'Hierdie kode is vir u toegang tot die portaal van {brand}. Sodra die kode bevestig is, kry u vir ’n beperkte tyd toegang.',
    email_ownership:
      'Hierdie kode is om te bevestig dat e-posse van {brand} u by hierdie adres bereik. Sodra die adres bevestig is, kan ons hier aan u skryf.',
    deal_approval:
      'Hierdie kode is vir die goedkeuring van ’n nuwe stadium van ’n transaksie by {brand}. Dit is gekoppel aan die stadium en die bedrag van die versoek: kyk na albei voordat u dit gebruik. As een van die twee verander, werk die kode nie meer nie.',
  },
  codeLabel: {
    staff: 'U kode. Moet dit nog nie voorlees nie: gaan eers die twee woorde hier onder na.',
    recipient: 'U kode, wat u self moet invoer:',
  },
  lifetime: 'Dit werk net een keer. Geldigheid vanaf die versending: {time}.',
  lessThanAMinute: 'minder as ’n minuut',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: '’n Personeellid van ons',
  askerByName: '{rep} van {brand}',
  phraseUse: {
    staff:
      '{asker} sal u oor die telefoon vir hierdie kode vra. Voordat u dit voorlees, moet dié persoon, sonder enige hulp van u, hierdie twee Engelse woorde vir u sê:',
    recipient:
      'As u twee woorde sien waar u die kode invoer, moet dit hierdie twee Engelse woorde wees:',
  },
  check: {
    staff:
      'As die persoon nie die twee woorde vir u kan sê nie, of as u nie hierdie oproep verwag het nie, moet u niks vertel nie. Sit die telefoon neer en bel ons op ’n nommer wat u reeds ken.',
    recipient:
      'Niemand van {brand} sal u ooit vir hierdie kode vra nie. Moet dit nooit vir enigiemand voorlees of aan enigiemand stuur nie, maak nie saak wie hulle sê hulle is nie.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'As u niks hiervan weet nie, of nie saamstem nie, ignoreer hierdie boodskap en niks sal verander nie: die transaksie word nie goedgekeur nie.',
  },
  proof:
    'Die kode wys dat u e-posse kan lees wat na hierdie adres gestuur word. Dit bewys nie wie u is nie.',
  unknownBrand: 'ons maatskappy',
  sms: {
    staff:
      '{code} is u kode vir die oproep met {brand}, geldigheid: {time}. Gee dit net vir iemand wat eers hierdie Engelse woorde vir u sê: {phrase}.',
    recipient:
      '{code} is u kode vir {brand}, geldigheid: {time}. Voer dit self in. Niemand van {brand} sal u ooit daarvoor vra nie.',
  },
  approval: {
    subject: 'Keur goed: {deal} – {brand}',
    asks: '{requester} vra u om ’n nuwe stadium van ’n transaksie by {brand} goed te keur.',
    colleagueAsks: '’n Kollega vra u om ’n nuwe stadium van ’n transaksie by {brand} goed te keur.',
    workflowAsks:
      '’n Outomatiese werkvloei vra u om ’n nuwe stadium van ’n transaksie by {brand} goed te keur.',
    deal: 'Transaksie: {deal}.',
    amount: 'Bedrag: {amount}.',
    stage: 'Stadium: {from} → {to}, in die pyplyn {pipeline}.',
    reason: 'Rede: {reason}.',
    which: 'Twee goedkeurings is nodig: hierdie is goedkeuring {number} van {of}.',
    bound:
      'As die bedrag, die geldeenheid, die stadium of die pyplyn verander, werk die kode nie meer nie.',
    nameless: 'sonder naam',
    codeLabel: 'U goedkeuringskode. Gaan elke reël hier bo na voordat u dit gebruik:',
    phraseUse: 'Die kaart van die transaksie in HubSpot moet dieselfde twee Engelse woorde wys:',
    check:
      'As dit ander woorde wys, moet u nie die kode gebruik nie. Om goed te keur, voer die kode self in op die kaart van die transaksie in HubSpot. {who}',
    approverEnters:
      'Dit is net vir u: moet dit nooit vir enigiemand gee nie, maak nie saak wie hulle sê hulle is nie.',
    requesterMayEnter:
      'As u met elke reël hier bo saamstem, kan u dit eerder vir {requester} gee, en vir niemand anders nie.',
    colleagueMayEnter:
      'As u met elke reël hier bo saamstem, kan u dit eerder gee vir ’n kollega wat aan hierdie transaksie werk, en vir niemand anders nie.',
    decline:
      'Om nee te sê, druk “Reject” op die kaart, of ignoreer hierdie boodskap: dan word niks goedgekeur nie.',
  },
};
