import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'お心当たりがない場合は、このメッセージを無視してください。何も変更されることはありません。';

export const WORDS: EmailWords = {
  language: 'ja',
  subject: {
    caller_check: '{brand}とのお電話で使用する確認コード',
    sensitive_request: '{brand}へのご依頼を確認するためのコード',
    regulated_request: '{brand}へのご依頼を確認するためのコード',
    portal_access: '{brand}のポータル用アクセスコード',
    email_ownership: '{brand}でこのメールアドレスを確認するためのコード',
    deal_approval: '{brand}の取引を承認するためのコード',
  },
  greeting: 'お客様へ',
  greetingByName: '{name} 様',
  intro: {
    caller_check:
      'このコードは、{brand}とのお電話で使用します。お電話口の方が、このアドレス宛てのメールを読めることを確認するためのものです。',
    sensitive_request:
      'このコードは、{brand}のお客様のアカウントにあるデータの変更、エクスポート、または削除のご依頼に使用します。コードが確認されると、ご依頼の手続きが進みます。',
    regulated_request:
      'このコードは、{brand}が保管するお客様の記録に関するご依頼に使用します。コードが確認されると、結果と日時を記録し、ご依頼の手続きを進めます。',
    portal_access:
      'このコードは、{brand}のポータルへのアクセスに使用します。コードが確認されると、一定の時間に限り、ポータルをご利用いただけます。',
    email_ownership:
      'このコードは、{brand}からのメールがこのアドレスに届くことを確認するために使用します。確認が済むと、このアドレス宛てにご連絡できるようになります。',
    deal_approval:
      'このコードは、{brand}の取引を新しいステージに進める承認に使用します。コードは、ご依頼のステージと金額に結び付いています。ご使用の前に、両方をご確認ください。どちらかが変わると、コードは使えなくなります。',
  },
  codeLabel: {
    staff: 'お客様のコードです。まだ読み上げないでください。先に、下の2つの単語をご確認ください。',
    recipient: 'お客様ご自身で入力していただくコード：',
  },
  lifetime: '使用できるのは1回限りで、有効時間は送信から{time}です。',
  lessThanAMinute: '1 分未満',
  hoursAndMinutes: 'unit',
  quotation: ['「', '」'],
  asker: '当社の担当者',
  askerByName: '{brand}の{rep}',
  phraseUse: {
    staff:
      '{asker}が、お電話でこのコードをお伺いします。コードを読み上げる前に、相手がお客様の助けを借りずに次の2つの英単語を言えることを、必ずお確かめください：',
    recipient:
      'コードの入力画面に2つの単語が表示される場合は、次の単語と同じでなければなりません：',
  },
  check: {
    staff:
      '相手が2つの単語を言えない場合や、お心当たりのない電話の場合は、何も伝えないでください。電話を切り、以前からご存じの当社の番号におかけ直しください。',
    recipient:
      '{brand}の者がこのコードをお尋ねすることは決してありません。相手が誰を名乗っても、コードを読み上げたり送ったりしないでください。',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'お心当たりがない場合や、承認されない場合は、このメッセージを無視してください。何も変更されず、取引は承認されません。',
  },
  proof:
    'このコードは、お客様がこのアドレス宛てのメールを読めることを示すものです。お客様がどなたであるかを証明するものではありません。',
  unknownBrand: '当社',
  sms: {
    staff:
      '{code}は{brand}とのお電話用のコードです（有効時間：{time}）。次の2つの英単語を先に言えた相手にだけお伝えください：{phrase}',
    recipient:
      '{code}は{brand}のコードです（有効時間：{time}）。ご自身で入力してください。{brand}の者がお尋ねすることは決してありません。',
  },
  approval: {
    subject: '承認のご依頼：{deal} – {brand}',
    asks: '{requester} さんから、{brand}の取引を新しいステージに進める承認のご依頼です。',
    colleagueAsks: '社内の担当者から、{brand}の取引を新しいステージに進める承認のご依頼です。',
    workflowAsks: 'ワークフローから、{brand}の取引を新しいステージに進める承認のご依頼です。',
    deal: '取引：{deal}。',
    amount: '金額：{amount}。',
    stage: 'ステージ：{from} → {to}（パイプライン：{pipeline}）。',
    reason: '理由：{reason}。',
    which: '承認は2件必要です。今回は{of}件中{number}件目の承認です。',
    bound: '金額、通貨、ステージ、パイプラインのいずれかが変わると、コードは使えなくなります。',
    nameless: '名前なし',
    codeLabel: '承認用のコードです。ご使用の前に、上の内容を1行ずつご確認ください：',
    phraseUse: 'HubSpotの取引のカードに、次と同じ2つの英単語が表示されていることをご確認ください：',
    check:
      '別の単語が表示されている場合は、コードを使用しないでください。承認する場合は、HubSpotの取引のカードに、ご自身でコードを入力してください。{who}',
    approverEnters: 'このコードはご本人専用です。相手が誰を名乗っても、決して教えないでください。',
    requesterMayEnter:
      '上のすべての内容に同意される場合は、ご自身で入力する代わりに、{requester} さんに教えることもできます。ほかの人には教えないでください。',
    colleagueMayEnter:
      '上のすべての内容に同意される場合は、ご自身で入力する代わりに、この取引の社内の担当者に教えることもできます。ほかの人には教えないでください。',
    decline:
      '承認しない場合は、カードの「Reject」を押すか、このメッセージを無視してください。その場合、何も承認されません。',
  },
};
