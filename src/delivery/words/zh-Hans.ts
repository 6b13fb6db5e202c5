import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = '如果您没有提出任何请求，请忽略此消息，一切都不会改变。';

export const WORDS: EmailWords = {
  language: 'zh-Hans',
  subject: {
    caller_check: '您与{brand}通话所用的验证码',
    sensitive_request: '您用于确认{brand}相关请求的验证码',
    regulated_request: '您用于确认{brand}相关请求的验证码',
    portal_access: '您访问{brand}门户的验证码',
    email_ownership: '用于向{brand}确认此邮箱地址的验证码',
    deal_approval: '用于批准{brand}交易的验证码',
  },
  greeting: '您好：',
  greetingByName: '{name}，您好：',
  intro: {
    caller_check:
      '此验证码用于您与{brand}的电话通话。它向我们表明，电话另一端的人能够阅读发送到此地址的邮件。',
    sensitive_request:
      '此验证码用于更改、导出或删除您在{brand}的账户中数据的请求。验证码通过确认后，该请求将继续处理。',
    regulated_request:
      '此验证码用于与您在{brand}的记录有关的请求。验证码通过确认后，我们会记录结果和时间，该请求将继续处理。',
    portal_access:
      '此验证码用于您访问{brand}的门户。验证码通过确认后，您可以在有限的时间内访问门户。',
    email_ownership:
      '此验证码用于确认您能够在此地址收到{brand}发送的邮件。地址通过确认后，我们就可以通过此地址与您联系。',
    deal_approval:
      '此验证码用于批准{brand}一笔交易的新阶段。它与请求中的阶段和金额绑定：使用前请核对这两项。如果其中一项发生变化，验证码将失效。',
  },
  codeLabel: {
    staff: '您的验证码。请先不要读出来：首先核对下方的两个单词。',
    recipient: '您的验证码，请您本人输入：',
  },
  lifetime: '验证码只能使用一次，有效期为自发送起{time}。',
  lessThanAMinute: '不到1分钟',
  hoursAndMinutes: 'unit',
  quotation: ['“', '”'],
  asker: '我们的工作人员',
  askerByName: '{brand}的{rep}',
  phraseUse: {
    staff:
      '{asker}会在电话中向您索要此验证码。在您读出验证码之前，对方必须在没有您任何帮助的情况下，对您说出以下两个英文单词：',
    recipient: '如果您在输入验证码的地方看到两个单词，它们必须是以下两个英文单词：',
  },
  check: {
    staff:
      '如果对方说不出这两个单词，或者您没有预料到这次来电，请不要透露任何信息。请挂断电话，然后拨打您已知的号码联系我们。',
    recipient:
      '{brand}的任何人员都绝不会向您索要此验证码。无论对方自称是谁，都不要将验证码读给或发送给任何人。',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval: '如果您对此并不知情或不同意，请忽略此消息，一切都不会改变：该交易不会获得批准。',
  },
  proof: '验证码表明您能够阅读发送到此地址的邮件，但不能证明您的身份。',
  unknownBrand: '本公司',
  sms: {
    staff:
      '{code} 是您与{brand}通话所用的验证码，有效期：{time}。只能告诉先对您说出以下英文单词的人：{phrase}。',
    recipient:
      '{code} 是您在{brand}的验证码，有效期：{time}。请您本人输入。{brand}的任何人员都绝不会向您索要此验证码。',
  },
  approval: {
    subject: '待批准：{deal} – {brand}',
    asks: '{requester}请您批准{brand}一笔交易的新阶段。',
    colleagueAsks: '一位同事请您批准{brand}一笔交易的新阶段。',
    workflowAsks: '一个自动化工作流请您批准{brand}一笔交易的新阶段。',
    deal: '交易：{deal}。',
    amount: '金额：{amount}。',
    stage: '阶段：{from} → {to}，所在销售管道：{pipeline}。',
    reason: '理由：{reason}。',
    which: '需要两次批准：这是第{number}次，共{of}次。',
    bound: '如果金额、货币、阶段或销售管道发生变化，验证码将失效。',
    nameless: '无名称',
    codeLabel: '您的批准验证码。使用前请核对以上每一行：',
    phraseUse: 'HubSpot 中该交易的卡片必须显示以下两个相同的英文单词：',
    check:
      '如果显示的是其他单词，请不要使用验证码。如要批准，请您本人在 HubSpot 中该交易的卡片上输入验证码。{who}',
    approverEnters: '验证码仅供您本人使用：无论对方自称是谁，都绝不要将它交给任何人。',
    requesterMayEnter:
      '如果您同意以上每一行内容，也可以不亲自输入，而将验证码交给{requester}，但不得交给其他任何人。',
    colleagueMayEnter:
      '如果您同意以上每一行内容，也可以不亲自输入，而将验证码交给一位负责此交易的同事，但不得交给其他任何人。',
    decline: '如要拒绝，请在卡片上点击“Reject”，或忽略此消息：这样就不会批准任何内容。',
  },
};
