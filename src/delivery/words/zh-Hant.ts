import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = '如果您沒有提出任何要求，請忽略這則訊息，一切都不會改變。';

export const WORDS: EmailWords = {
  language: 'zh-Hant',
  subject: {
    caller_check: '您與{brand}通話所用的驗證碼',
    sensitive_request: '您用於確認{brand}相關要求的驗證碼',
    regulated_request: '您用於確認{brand}相關要求的驗證碼',
    portal_access: '您存取{brand}入口網站的驗證碼',
    email_ownership: '用於向{brand}確認此電子郵件地址的驗證碼',
    deal_approval: '您用於核准{brand}交易的驗證碼',
  },
  greeting: '您好：',
  greetingByName: '{name}，您好：',
  intro: {
    caller_check:
      '此驗證碼用於您與{brand}的電話通話。它讓我們知道，電話另一端的人能夠閱讀寄到此地址的郵件。',
    sensitive_request:
      '此驗證碼用於變更、匯出或刪除您在{brand}的帳戶中資料的要求。驗證碼經確認後，該要求將繼續處理。',
    regulated_request:
      '此驗證碼用於與您在{brand}的紀錄有關的要求。驗證碼經確認後，我們會記錄結果與時間，該要求將繼續處理。',
    portal_access:
      '此驗證碼用於您存取{brand}的入口網站。驗證碼經確認後，您可以在有限的時間內使用入口網站。',
    email_ownership:
      '此驗證碼用於確認您能在此地址收到{brand}寄出的郵件。地址經確認後，我們就可以透過此地址與您聯絡。',
    deal_approval:
      '此驗證碼用於核准{brand}一筆交易的新階段。它與要求中的階段和金額綁定：使用前請核對這兩項。如果其中一項有所變動，驗證碼即失效。',
  },
  codeLabel: {
    staff: '您的驗證碼。請先不要唸出來：請先核對下方的兩個單字。',
    recipient: '您的驗證碼，請您親自輸入：',
  },
  lifetime: '驗證碼只能使用一次，有效時間（自寄出起算）：{time}。',
  lessThanAMinute: '不到 1 分鐘',
  hoursAndMinutes: 'unit',
  quotation: ['「', '」'],
  asker: '我們的服務人員',
  askerByName: '{brand}的{rep}',
  phraseUse: {
    staff:
      '{asker}會在電話中向您索取此驗證碼。在您唸出驗證碼之前，對方必須在沒有您任何協助的情況下，先向您說出以下兩個英文單字：',
    recipient: '如果您在輸入驗證碼的地方看到兩個單字，它們必須是以下兩個英文單字：',
  },
  check: {
    staff:
      '如果對方說不出這兩個單字，或者您並未預期會接到這通電話，請不要透露任何資訊。請掛斷電話，再撥打您原本就知道的號碼與我們聯絡。',
    recipient:
      '{brand}的任何人員都絕不會向您索取此驗證碼。無論對方自稱是誰，都不要將驗證碼唸給或傳送給任何人。',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      '如果您對此並不知情或不同意，請忽略這則訊息，一切都不會改變：該筆交易不會獲得核准。',
  },
  proof: '驗證碼顯示您能夠閱讀寄到此地址的郵件，但不能證明您的身分。',
  unknownBrand: '本公司',
  sms: {
    staff:
      '{code} 是您與{brand}通話所用的驗證碼，有效時間：{time}。只能告訴先向您說出以下英文單字的人：{phrase}。',
    recipient:
      '{code} 是您在{brand}的驗證碼，有效時間：{time}。請您親自輸入。{brand}的任何人員都絕不會向您索取此驗證碼。',
  },
  approval: {
    subject: '待核准：{deal} – {brand}',
    asks: '{requester}請您核准{brand}一筆交易的新階段。',
    colleagueAsks: '一位同事請您核准{brand}一筆交易的新階段。',
    workflowAsks: '一個自動化工作流程請您核准{brand}一筆交易的新階段。',
    deal: '交易：{deal}。',
    amount: '金額：{amount}。',
    stage: '階段：{from} → {to}，所屬銷售管道：{pipeline}。',
    reason: '理由：{reason}。',
    which: '需要兩次核准：這是第 {number} 次，共 {of} 次。',
    bound: '如果金額、幣別、階段或銷售管道有所變動，驗證碼即失效。',
    nameless: '無名稱',
    codeLabel: '您的核准驗證碼。使用前請核對以上每一行：',
    phraseUse: 'HubSpot 中該筆交易的卡片必須顯示以下兩個相同的英文單字：',
    check:
      '如果顯示的是其他單字，請不要使用驗證碼。若要核准，請您親自在 HubSpot 中該筆交易的卡片上輸入驗證碼。{who}',
    approverEnters: '驗證碼僅供您本人使用：無論對方自稱是誰，都絕不要將它交給任何人。',
    requesterMayEnter:
      '如果您同意以上每一行內容，也可以不親自輸入，而將驗證碼交給{requester}，但不得交給其他任何人。',
    colleagueMayEnter:
      '如果您同意以上每一行內容，也可以不親自輸入，而將驗證碼交給一位負責這筆交易的同事，但不得交給其他任何人。',
    decline: '若要拒絕，請在卡片上按下「Reject」，或忽略這則訊息：這樣就不會核准任何內容。',
  },
};
