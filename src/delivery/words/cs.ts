import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'Pokud to není Váš požadavek, tuto zprávu ignorujte a nic se nezmění.';

/**
 * After the greeting's comma a sentence goes on in small letters, so each begins with *Váš*. A name
 * would change when it is called or given something, so it stands where it need not; a brand stands
 * after *společnost*, and `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'cs',
  subject: {
    caller_check: 'Váš kód pro hovor se společností {brand}',
    sensitive_request: 'Váš kód k potvrzení požadavku u společnosti {brand}',
    regulated_request: 'Váš kód k potvrzení požadavku u společnosti {brand}',
    portal_access: 'Váš kód pro přístup k portálu společnosti {brand}',
    email_ownership: 'Váš kód k potvrzení této e-mailové adresy u společnosti {brand}',
    deal_approval: 'Váš kód ke schválení obchodního případu u společnosti {brand}',
  },
  greeting: 'Dobrý den,',
  greetingByName: 'Dobrý den (příjemce: {name}),',
  intro: {
    caller_check:
      'Váš kód je určen pro telefonní hovor se společností {brand}. Ukazuje nám, že osoba na telefonu může číst e-maily zasílané na tuto adresu.',
    sensitive_request:
      'Váš kód se týká požadavku na změnu, export nebo výmaz údajů ve Vašem účtu u společnosti {brand}. Jakmile bude kód potvrzen, bude se požadavek dále vyřizovat.',
    regulated_request:
      'Váš kód se týká požadavku ohledně Vašich záznamů u společnosti {brand}. Jakmile bude kód potvrzen, zaznamenáme výsledek a čas a požadavek se bude dále vyřizovat.',
    portal_access:
      'Váš kód je určen pro přístup k portálu společnosti {brand}. Jakmile bude kód potvrzen, získáte přístup na omezenou dobu.',
    email_ownership:
      'Váš kód slouží k potvrzení, že Vám e-maily od společnosti {brand} na tuto adresu docházejí. Jakmile bude adresa potvrzena, budeme Vám na ni moci psát.',
    deal_approval:
      'Váš kód slouží ke schválení nové fáze obchodního případu u společnosti {brand}. Je vázán na fázi a částku uvedené v žádosti: než ho použijete, zkontrolujte obojí. Pokud se jedno z toho změní, kód přestane platit.',
  },
  codeLabel: {
    staff: 'Váš kód. Zatím ho nikomu neříkejte: nejprve zkontrolujte dvě slova níže.',
    recipient: 'Váš kód, který zadáte osobně:',
  },
  lifetime: 'Lze ho použít jen jednou. Platnost od odeslání: {time}.',
  lessThanAMinute: 'méně než minuta',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '“'],
  asker: 'Někdo z našeho týmu',
  askerByName: '{rep} ze společnosti {brand}',
  phraseUse: {
    staff:
      '{asker} se Vás na tento kód zeptá po telefonu. Než ho sdělíte, musí Vám tato osoba bez jakékoli Vaší pomoci říct tato dvě anglická slova:',
    recipient: 'Pokud tam, kde zadáváte kód, uvidíte dvě slova, musí to být tato:',
  },
  check: {
    staff:
      'Pokud Vám tato osoba dvě slova říct nedokáže nebo pokud takový hovor nečekáte, nic jí nesdělujte. Zavěste a zavolejte nám na číslo, které už znáte.',
    recipient:
      'Nikdo ze společnosti {brand} se Vás na tento kód nikdy nezeptá. Nikomu ho neříkejte ani neposílejte, ať se vydává za kohokoli.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Pokud o ničem takovém nevíte nebo nesouhlasíte, tuto zprávu ignorujte a nic se nezmění: obchodní případ nebude schválen.',
  },
  proof: 'Kód ukazuje, že můžete číst e-maily zasílané na tuto adresu. Nedokazuje, kdo jste.',
  unknownBrand: '(název neuveden)',
  sms: {
    staff:
      '{code} je Váš kód pro hovor se společností {brand}, platnost: {time}. Sdělte ho jen tomu, kdo Vám nejprve řekne tato anglická slova: {phrase}.',
    recipient:
      '{code} je Váš kód u společnosti {brand}, platnost: {time}. Zadejte ho osobně. Nikdo ze společnosti {brand} se Vás na něj nikdy nezeptá.',
  },
  approval: {
    subject: 'Ke schválení: {deal} – {brand}',
    asks: 'Vaše schválení je zapotřebí: {requester} Vás žádá o schválení nové fáze obchodního případu u společnosti {brand}.',
    colleagueAsks:
      'Vaše schválení je zapotřebí: někdo z Vašeho týmu Vás žádá o schválení nové fáze obchodního případu u společnosti {brand}.',
    workflowAsks:
      'Vaše schválení je zapotřebí: workflow Vás žádá o schválení nové fáze obchodního případu u společnosti {brand}.',
    deal: 'Obchodní případ: {deal}.',
    amount: 'Částka: {amount}.',
    stage: 'Fáze: {from} → {to}, pipeline: {pipeline}.',
    reason: 'Důvod: {reason}.',
    which: 'Jsou zapotřebí dvě schválení: toto je schválení {number} z {of}.',
    bound: 'Pokud se změní částka, měna, fáze nebo pipeline, kód přestane platit.',
    nameless: 'bez názvu',
    codeLabel: 'Váš schvalovací kód. Než ho použijete, zkontrolujte každý řádek výše:',
    phraseUse: 'Na kartě obchodního případu v HubSpotu musí být stejná dvě anglická slova:',
    check:
      'Pokud jsou tam jiná slova, kód nepoužívejte. Chcete-li schválit, zadejte kód osobně na kartě obchodního případu v HubSpotu. {who}',
    approverEnters: 'Kód je určen jen Vám: nikdy ho nikomu nesdělujte, ať se vydává za kohokoli.',
    requesterMayEnter:
      'Pokud souhlasíte s každým řádkem výše, může kód místo Vás zadat {requester}: této osobě ho sdělit můžete, nikomu jinému ne.',
    colleagueMayEnter:
      'Pokud souhlasíte s každým řádkem výše, můžete kód místo toho sdělit někomu ze svého týmu, kdo na tomto obchodním případu pracuje, a nikomu jinému.',
    decline:
      'Chcete-li odmítnout, stiskněte na kartě tlačítko „Reject“ nebo tuto zprávu ignorujte: nic se pak neschválí.',
  },
};
