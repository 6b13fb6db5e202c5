import type { BothWords } from '../../app/cards/words/en/both-cards.ts';

export const BOTH_CARDS: BothWords = {
  language: 'ja',
  back: '戻る',
  tryAgain: 'もう一度試す',
  later: '{label}（{when}から）',
  inOneLine: '{title}。{text}',
  times: {
    justNow: '数秒前',
    in: '{time}後',
    atTime: '{time}',
    atDate: '{time}',
    untilTime: '{time}まで',
    untilDate: '{time}まで',
    left: '残り{time}',
    worksUntil: '{until}有効',
  },
  people: {
    named: { who: '{name}さん', by: '{name}さんが' },
    you: { who: 'あなた', by: 'あなたが' },
    user: { who: '別のユーザー', by: '別のユーザーが' },
    workflow: { who: 'ワークフロー', by: 'ワークフローが' },
    form: { who: 'フォームの入力者', by: 'フォームの入力者が' },
    page: { who: 'ページの入力者', by: 'ページの入力者が' },
    both: { who: '{one}と{another}', by: '{one}と{another}が' },
  },
  roles: {
    viewer: '閲覧者',
    sender: '送信者',
    approver: '承認者',
    supervisor: 'スーパーバイザー',
    admin: '管理者',
  },
  symbols: { digits: '{count}桁の数字', letters_and_digits: '{count}文字の英数字' },
  entry: {
    checking: '確認しています…',
    lastTry: '最後の入力です。間違えるとこのコードは無効になり、新しいコードが必要になります。',
    wrong: 'コードが違います。{left}入力できます。',
    lastWasWrong: '直前に入力されたコードは違っていました。{left}入力できます。',
    triesLeft: { other: 'あと{count}回' },
    tries: { other: '{count}回' },
  },
  sent: {
    to: { email: '{masked}に', sms: '{masked}にSMSで' },
    sending: '{to}コードを送信しています',
    handed_over: '{to}コードを送信しました',
    delivered: '{to}コードが届きました',
    perhaps: '{masked}宛てのコード',
    unconfirmed: [
      'メッセージが送信されたことを確認できませんでした',
      'もう一度送信してください。コードは同じで、入力回数は減りません。',
    ],
    putOff: [
      'メッセージの送信が保留されました',
      'まだ何も送信されていません。数分後に再試行するよう、相手側から求められました。初めての送信元に対して、このように応答するメールサーバーがあります。数分後に再送信してください。コードは同じです。',
    ],
    undelivered: {
      no_mailbox: [
        'このメールボックスは存在しません',
        'メッセージが戻ってきました。アドレスが存在しません。{wayOn}',
      ],
      mailbox_full: [
        'メールボックスがいっぱいです',
        'メッセージが戻ってきました。メールボックスはこれ以上メールを受け取れません。{wayOn}',
      ],
      blocked: [
        'メッセージがブロックされました',
        '迷惑メッセージと判断されたか、相手側がこの種のメッセージを受け付けていません。{wayOn}',
      ],
      bounced_before: [
        'このアドレス宛てのメールは以前に戻ってきています',
        'そのため、HubSpotはこのアドレスに送信しません。{wayOn}',
      ],
      phone_unreachable: [
        '電話がつながりません',
        'メッセージは届きませんでした。電話の電源が切れているか、圏外か、すでに使われていません。{wayOn}',
      ],
      no_texts: [
        'この番号ではSMSを受信できません',
        'メッセージは届きませんでした。固定電話であるか、通信網がSMSを受け付けていません。{wayOn}',
      ],
      our_side: [
        '現在この方法ではメッセージを送信できません',
        '受信者側の問題ではありません。アプリの設定の「セットアップ」タブを確認するよう、HubSpotの管理者に依頼してください。それまでは、別の方法なら送信できる場合があります。',
      ],
      other: [
        'メッセージは届きませんでした',
        '相手側から、判別できる理由は示されませんでした。{wayOn}',
      ],
    },
    again: '再送信',
    busy: '送信しています…',
  },
  reason: {
    tooShort: '{least}文字以上で入力してください。',
    tooLong: '{most}文字以内にしてください。現在{count}文字です。',
  },
  noAnswer: [
    'HubSpotから応答がありませんでした',
    '接続を確認してから、もう一度お試しください。同じ処理が二重に行われることはありません。',
  ],
  commonRefusals: {
    cool_down: [
      'メッセージを送信したばかりです',
      '届くまでお待ちください。{when}に再送信できます。',
    ],
    rep_limit: ['短時間に多くのコードを送信しました', '次のコードは{when}に送信できます。'],
    not_a_code: [
      'コードの形式ではないようです',
      'コードは{symbols}です。入力回数は減っていません。入力内容を確認して、もう一度お試しください。',
    ],
    unknown_user: [
      'HubSpotがあなたを識別できませんでした',
      'ページを再読み込みしてください。解決しない場合は、HubSpotの管理者にお問い合わせください。',
    ],
    not_allowed: [
      'あなたの権限ではこの操作を行えません',
      '「{role}」の権限が必要です。この権限を持つ同僚またはHubSpotの管理者に依頼してください。',
    ],
    actor_not_verified: [
      'HubSpotがあなた本人であることを確認できませんでした',
      'ページを再読み込みしてください。解決しない場合は、HubSpotの管理者にお問い合わせください。',
    ],
    malformed_request: [
      'このカードが正しくない内容を送信しました',
      '何も実行されていません。ページを再読み込みしてください。再び起きた場合は、HubSpotの管理者に「{field}」とお伝えください。',
    ],
    busy: [
      'HubSpotが混み合っています',
      'しばらく待ってから、もう一度お試しください。同じ処理が二重に行われることはありません。',
    ],
    unconfirmed: [
      '完了したかどうかまだ確認できていません',
      'HubSpotから時間内に確認が得られませんでした。もう一度お試しください。同じ処理が二重に行われることはありません。',
    ],
    not_set_up: [
      'OTP認証が正しく設定されていません',
      'HubSpotの管理者に次の点の確認を依頼してください：{missing}。',
    ],
  },
};
