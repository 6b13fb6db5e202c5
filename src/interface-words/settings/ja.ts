import type { SettingsWords } from '../../app/settings/words/en/english.ts';

const INSTALL =
  'ターミナルで npx hs project install-app --force を実行してから、もう一度確認してください。';
const secretStep = (verb: 'add' | 'update', name: string): string =>
  `ターミナルで npx hs secret ${verb} ${name} を実行してください。設定する内容はREADMEに記載されています。関数に反映されるまで10秒ほどかかります。`;
const SEND_A_TEST =
  '「チャネル」でご自身宛てにテストを送信し、コードが記載されていることを確認してください。';

export const JAPANESE: SettingsWords = {
  page: {
    loading: 'このアカウントを確認しています',
    tabs: {
      setUp: 'セットアップ',
      policies: 'ポリシー',
      deals: '取引',
      channels: 'チャネル',
      people: 'ユーザー',
      history: '履歴',
    },
    tryAgain: 'もう一度試す',
    remove: '削除',
    save: '保存',
    saveDefaults: 'この設定を保存',
    saving: '保存中…',
    discard: '変更を破棄',
    saved: 'バージョン{version}を保存しました。1分以内にすべての場所に反映されます。',
    changed: { other: '{count}件の変更が保存されていません' },
    neverSaved:
      'まだ何も保存されていません。表示されているのは初期設定です。コンタクトにはすでに適用されています。取引の承認は、保存すると使えるようになります。',
    cannotSave: {
      other: '{count}件の値はこのままでは保存できません。該当するタブに表示されています。',
    },
    nearest: '保存できる最も近い値は{value}です。',
    readOnly: {
      title: '閲覧はできますが、保存はできません',
      text: 'この設定を変更できるのは管理者だけです。管理者は「ユーザー」に表示されています。',
    },
    stated: 'HubSpotによる本人確認ができていません。履歴ではお名前の横にその旨が表示されます。',
    conflict: {
      title: '{name}さんが別の設定を保存しました（{when}）',
      text: '入力した内容は残っています。変更された項目：',
      takeTheirs: '相手の設定を使う',
      putMineOnTop: '自分の変更を重ねる',
      after:
        '重ねると、変更した項目はご自身の内容になり、それ以外は相手の内容になります。その後、通常どおり保存してください。',
    },
  },
  problems: {
    noAnswer: {
      title: 'HubSpotから応答がありません',
      text: '接続を確認してから、もう一度お試しください。二重に実行されることはありません。',
    },
    malformed: {
      title: 'このページが想定外の内容を送信しました',
      text: '何も実行されていません。ページを再読み込みしてください。繰り返し起こる場合は、アプリの担当者にお知らせください：「{field}」',
    },
    unknownUser: {
      title: 'HubSpotがお客様を確認できませんでした',
      text: 'ページを再読み込みしてください。解消しない場合は、［設定］＞［ユーザーとチーム］で有効なユーザーになっていることを確認してください。',
    },
    notAdmin: {
      title: 'この操作ができるのは管理者だけです',
      text: '「ユーザー」に表示されている管理者に依頼してください。',
    },
    notVouchedFor: {
      title: 'HubSpotによる本人確認が必要です',
      text: '確認できませんでした。公開エンドポイントが設定されていることを確認し、このページを再読み込みしてください。',
    },
    savedMeanwhile: {
      title: 'その間に別のユーザーが保存しました',
      text: 'お客様の変更は保存されていません。ページを再読み込みすると、変更内容を確認できます。',
    },
    notSound: {
      title: '{setting}：このままでは保存できません',
      text: '変更してから、もう一度保存してください。何も保存されていません。',
    },
    notSoundNearest: {
      title: '{setting}：このままでは保存できません',
      text: '保存できる最も近い値は{value}です。何も保存されていません。',
    },
    notSetUp: {
      title: 'アプリのセットアップが完了していません',
      text: '先に「セットアップ」タブに表示されている項目を解決してください。不足しているもの：{missing}',
    },
    missing: {
      'ledger object': '台帳のオブジェクト',
      clock: '正確な時計',
      scopes: 'スコープ',
    },
    busy: {
      title: 'HubSpotが混み合っています',
      text: 'しばらく待ってから、もう一度お試しください。二重に実行されることはありません。',
    },
    tooManyTests: {
      title: 'テストメッセージはしばらくお待ちください',
      text: '10 分間に送れるのは 5 通までです。次は {time} 以降に送れます。',
    },
    unconfirmed: {
      title: '成功したかどうか、まだ分かりません',
      text: 'HubSpotから時間内に確認が得られませんでした。もう一度お試しください。二重に実行されることはありません。',
    },
    trailBroken: {
      title: '台帳の記録が改変または削除されました',
      text: 'このような台帳では何も判定されません。オブジェクト「OTP entry」を編集または削除できるユーザーを調べ、docs/ledger.mdをご覧ください。',
    },
    delivery: {
      address: {
        title: 'この方法ではお客様にメッセージを送れません',
        text: 'HubSpotに、この方法で使えるお客様のアドレスや番号がありません。別の方法を選択してください。',
      },
      recipient: {
        title: 'お客様ご自身のアドレスが拒否されました',
        text: 'メールサービスはこのアドレスに配信しません。HubSpotユーザーのアドレスを確認してください。',
      },
      later: {
        title: 'メールサーバーから後で再試行するよう求められました',
        text: '何も送信されていません。初めての送信元に対してこのように応答するサーバーがあります（グレイリスティング）。数分後にテストをもう一度送信してください。',
      },
      sender: {
        title: 'メールサーバーが送信元を拒否しました',
        text: '「チャネル」、または未設定の場合はOTP_EMAIL_ROUTEの送信元アドレスが、そのサーバーから送信できることを確認してください。',
      },
      template: {
        title: 'HubSpotがEメールを拒否しました',
        text: '「チャネル」、または未設定の場合はOTP_EMAIL_ROUTEに記載されたIDのEメールが公開され、単発送信API用に作成され、src/delivery/hubspot-email-template.htmlの差し込み箇所を含むことを確認してください。',
      },
      account: {
        title: 'このHubSpotアカウントでは送信できません',
        text: 'トランザクションEメールのアドオン、またはそのスコープがありません。メールサーバー（SMTP）であれば、なくても使えます。',
      },
      other: {
        title: 'メッセージが拒否されました',
        text: '「セットアップ」のメッセージの項目をご覧ください。',
      },
    },
    withCode: '{text}応答：{code}。',
  },
  setUp: {
    intro:
      'このアカウントでアプリに必要なものです。確認しても何も変わりません。修正では、不足しているものだけが作成されます。',
    ready: {
      title: 'アカウントの準備ができました',
      text: 'アプリに必要なものはすべて揃っています。',
    },
    readyWithout: {
      title: 'アカウントの準備ができました',
      text: 'アプリは動作します。このアカウントにないものと、それでも使える機能を下に示します。',
    },
    notReady: { other: '{count}件の項目に対応が必要です' },
    appCanFix: '不足しているものはアプリが自動で作成できます。',
    appCanFixSome:
      '一部はアプリが自動で作成できます。残りは手動での対応が必要です。手順は各項目に記載されています。',
    byHand: '手動での対応が必要です。手順は各項目に記載されています。',
    fix: '修正',
    fixing: '修正中…',
    fixAll: '自動で修正できるものをすべて修正',
    lookAgain: 'もう一度確認',
    looking: '確認中…',
    columns: { state: '状態', what: '項目', found: '結果と対応方法' },
    states: {
      ok: '準備完了',
      missing: '不足',
      wrong: '誤り',
      without: 'なくても動作',
      unknown: '未確認',
    },
    groups: {
      access: 'アクセス',
      made: 'セットアップでHubSpotに作成されるもの',
      secrets: 'シークレット',
      messages: 'メッセージ',
      proof: '動作確認',
    },
    lines: {
      token: {
        title: 'アクセストークン',
        about: 'アプリがHubSpotを呼び出すために使います。',
      },
      scopes: { title: 'スコープ', about: 'アプリに許可されている操作です。' },
      entry_object: {
        title: 'オブジェクト「OTP entry」',
        about: '台帳です。判定ごとに1件、一度だけ記録されます。',
      },
      contact_properties: {
        title: 'コンタクトのプロパティー',
        about: 'リスト、ワークフロー、レポートで使います。',
      },
      deal_properties: {
        title: '取引のプロパティー',
        about: 'リスト、ワークフロー、レポートで使います。',
      },
      contact_event: {
        title: 'コンタクトのタイムライン',
        about: '各コードの結果を表示します。',
      },
      deal_event: { title: '取引のタイムライン', about: '各承認の結果を表示します。' },
      account_id: { title: 'OTP_ACCOUNT_ID', about: '鍵をこのアカウントに結び付けます。' },
      pepper: { title: 'OTP_PEPPER', about: 'すべてのコードの元になります。' },
      previous_pepper: {
        title: 'OTP_PEPPER_PREVIOUS',
        about: '切り替え後も、発行済みのコードを有効に保ちます。',
      },
      ledger_key: {
        title: 'OTP_LEDGER_KEY',
        about: '台帳を封印します。切り替えることはありません。',
      },
      client_secret: {
        title: 'HUBSPOT_CLIENT_SECRET',
        about: 'ワークフローアクションがHubSpotから呼び出されたことを示します。',
      },
      endpoint_address: {
        title: 'OTP_ENDPOINT_BASE_URL',
        about: 'ワークフローアクションとコード入力ページに応答する場所です。',
      },
      email_route: { title: 'OTP_EMAIL_ROUTE', about: 'Eメールの送信経路です。' },
      email_template: {
        title: 'Eメールの送信',
        about: '現在メッセージを送信できるかどうかです。',
      },
      sms_route: {
        title: 'OTP_SMS_ROUTE',
        about: 'SMSの送信経路と、Twilioがログインを受け付けるかどうかです。',
      },
      round_trip: {
        title: '記録の往復確認',
        about: '書き込み、キーで検索し、重複を拒否し、アーカイブします。',
      },
      settings: { title: '設定', about: '管理者が決めた内容です。' },
    },
    twilio: {
      meanings: {
        '20003': 'Twilio {code}：ログイン情報が正しくないか、アカウントが停止されています',
        '20404': 'Twilio {code}：そのアカウントは存在しません',
      },
      lookUp: 'Twilio {code}（twilio.com/docs/api/errors/{code} を参照）',
    },
    facts: {
      no_answer: {
        found: 'HubSpotから応答がありません。',
        step: 'しばらくしてから、もう一度確認してください。',
      },
      busy: {
        found: 'HubSpotは現在、これ以上の呼び出しを受け付けていません。',
        step: '1分後にもう一度確認してください。',
      },
      waits_for: { found: '先に次の項目の解決が必要です：{of}' },
      not_allowed: { found: 'HubSpotがアプリにこの操作を許可していません。' },
      no_token: {
        found: 'HubSpotから関数にトークンが渡されませんでした。',
        step: 'アプリをもう一度デプロイしてください：npm run deploy',
      },
      token_refused: {
        found: 'HubSpotがアプリのトークンを受け付けません。',
        step: 'アプリをもう一度インストールしてください。' + INSTALL,
      },
      account: { found: 'アカウント{of}です。' },
      clock_disagrees: {
        found: '関数とHubSpotの時計が5分以上ずれているため、何も判定されません。',
        step: '数分後にもう一度確認してください。解消しない場合は、HubSpotにお知らせください。',
      },
      lacks_scope: { found: '不足：{of}', step: INSTALL },
      scopes_not_listed: {
        found:
          'HubSpotがこのアプリのスコープを表示していません。スコープが足りなかった呼び出しは、それぞれの項目に記載されています。',
      },
      lacks_object: { found: 'このオブジェクトはありません。' },
      lacks_group: { found: 'グループ「{of}」がありません。' },
      lacks_property: { found: '不足：{of}' },
      not_unique: {
        found: '2件の記録が同じ{of}の値を持つことができます。',
        step: 'HubSpotでは、プロパティーを一意にできるのは作成時だけです。{of}を削除してから修正してください。',
      },
      other_type: {
        found: '必要な型と異なります：{of}',
        step: '{of}を削除するか、ご自身のものであれば名前を変更してから、修正してください。',
      },
      lacks_event: { found: 'イベント{of}がありません。' },
      no_custom_events: {
        found:
          'このアカウントにカスタムイベント（Enterprise）がないか、アプリが使用できません。すべて動作し、タイムラインにはメモが追加されます。',
      },
      lacks_secret: { found: '空です。', step: secretStep('add', '{of}') },
      not_seen: { found: 'ここからは確認できません。' },
      unsound_secret: {
        found: '設定されていますが、短すぎるか、形式が正しくありません。',
        step: secretStep('update', '{of}'),
      },
      same_secret: {
        found: '{of}と同じ値です。',
        step: '別の値を作成してください。一方が漏れても、もう一方が破られないようにするためです。',
      },
      other_account: {
        found: '別のアカウントが指定されています。このアカウントは{of}です。',
        step: secretStep('update', 'OTP_ACCOUNT_ID'),
      },
      never_rotated: { found: 'ペッパーは一度も切り替えられていません。' },
      rotated: { found: '以前のペッパーによるコードは、期限が切れるまで入力できます。' },
      no_endpoints: {
        found:
          '公開エンドポイントがありません。カード、承認、セットアップは動作します。ワークフローアクション、コード入力ページ、HubSpotによるユーザーの本人確認は動作しません。',
        step: 'Content Hub Enterpriseが必要です。ご利用の場合は、HUBSPOT_CLIENT_SECRETとOTP_ENDPOINT_BASE_URLを設定してください。',
      },
      silent_endpoint: {
        found: 'このアドレスでは、このアプリが応答していません。',
        step: 'ドメインが接続されていること、アドレスの末尾が/hs/serverlessであること、アプリがデプロイされていることを確認してください。',
      },
      no_single_send: {
        found:
          'HubSpotがアプリに送信を許可していません。トランザクションEメールのアドオン、またはそのスコープがありません。',
        step: '追加するか、OTP_EMAIL_ROUTEにメールサーバーを指定してください。ほかはすべて動作します。',
      },
      no_email: {
        found:
          '「チャネル」、または未設定の場合はOTP_EMAIL_ROUTEに指定されたIDのEメールがありません。',
        step: 'src/delivery/hubspot-email-template.htmlから作成して公開し、そのIDを設定してください。',
      },
      email_not_published: { found: 'Eメールが下書きのままです。', step: '公開してください。' },
      email_not_readable: {
        found: 'HubSpotがこのEメールをアプリに表示していません。',
        step: SEND_A_TEST,
      },
      code_place_not_seen: {
        found:
          'Eメールはあります。テンプレートにコードの表示位置があるかどうかは、ここからは確認できません。',
        step: SEND_A_TEST,
      },
      mail_server_silent: {
        found: 'メールサーバーが応答しないか、指定されたTLSで応答しません。',
        step: 'OTP_EMAIL_ROUTEのホストとポートを確認してください。',
      },
      mail_login_refused: {
        found: 'メールサーバーがログインを受け付けません。',
        step: secretStep('update', 'OTP_EMAIL_ROUTE'),
      },
      no_text_messages: {
        found: '設定されていません。コードはEメールで送信されます。',
      },
      sms_login_refused: {
        found: 'Twilioがログインを受け付けません（{of}）。',
        step: secretStep('update', 'OTP_SMS_ROUTE'),
      },
      sms_account_suspended: {
        found: 'Twilioのアカウントが停止または解約されています。',
        step: 'Twilioのアカウントのページをご覧ください。',
      },
      twilio_silent: {
        found: 'Twilioから応答がありません。',
        step: 'しばらくしてから、もう一度確認してください。',
      },
      duplicate_accepted: {
        found: 'HubSpotで、2件の記録が同じ一意の値を持ってしまいました。',
        step: 'このアカウントではアプリを使用せず、開発元にお知らせください。',
      },
      not_found_by_key: {
        found: '記録は書き込まれましたが、キーで見つかりませんでした。',
        step: 'もう一度確認してください。解消しない場合は、このアカウントでアプリを使用しないでください。',
      },
      not_archived: {
        found:
          '記録「Set-up probe」をアーカイブできませんでした。この記録に情報は含まれていません。',
        step: '手動でアーカイブしてください。',
      },
      trail_broken: {
        found: '設定の記録が改変または削除されたため、何も判定されません。',
        step: 'オブジェクト「OTP entry」を編集または削除できるユーザーを調べ、docs/ledger.mdをご覧ください。',
      },
      defaults: { found: 'まだ何も保存されていません。初期設定が適用されています。' },
      version: { found: 'バージョン{of}が適用されています。' },
    },
  },
  policies: {
    purpose: 'コードの用途',
    intro:
      '用途ごとにポリシーがあります。後のバージョンで、送信済みのコードの制限が緩くなることはありません。',
    guess: '当てずっぽうが当たる確率',
    perCode: '1つのコード',
    perYear: '1件のレコードで1年間',
    oneIn: '{times}分の1',
    noChance: '–',
    perCodeIs: '1つのコードでは{chance}。',
    perYearIs: '1件のレコードで1年間では{chance}。',
    neutral: '当たる確率は変わりません。',
    labelWithRange: '{label}：{low}～{high}',
    channels: 'コードの送信方法',
    byMailOnly: 'Eメールのみです。',
    whenNew: '新しいアドレス宛てのコード',
    verifiedActor: '送信者と入力者にHubSpotによる本人確認を求める',
    keep: '記録を完全なまま残す期間',
    keepAbout:
      'それより古い記録は監査ページで縮小できます。出来事があった証明は残り、誰の名前も残りません。',
    keepForEver: '無期限',
    keepDays: { other: '{count}日' },
    purposes: {
      caller_check: '電話の相手の確認',
      sensitive_request: '慎重を要する依頼',
      regulated_request: '規制対象の依頼',
      portal_access: 'ポータルへのアクセス',
      email_ownership: 'Eメールアドレスの所有確認',
      deal_approval: '取引ステージの承認',
    },
    numbers: {
      digits: {
        label: 'コードの桁数',
        about: '1桁増やすごとに、当たる確率は10分の1になります。',
      },
      minutes: {
        label: 'コードの有効時間（分）',
        about: '期限を過ぎた回答は照合されません。',
      },
      attempts: {
        label: 'コードごとの回答回数',
        about: '最後の回答を終えると、コードは使えなくなります。',
      },
      coolDownSeconds: {
        label: '次の送信までの間隔（秒）',
        about: '1つのアドレスまたは番号に対するものです。',
      },
      sendsPer10Minutes: {
        label: '10分間の送信数',
        about: '1つのアドレスまたは番号に対するものです。',
      },
      sendsPerDay: {
        label: '24時間の送信数',
        about: '1つのアドレスまたは番号に対するものです。',
      },
      wrongPerWeek: {
        label: '7日間の誤答数',
        about: '最後に成功してからの、1件のレコードに対するものです。超えるとロックされます。',
      },
      countsForMinutes: {
        label: '検証の有効時間（分）',
        about: 'レコードに「検証済み」と表示される時間です。',
      },
      newForHours: {
        label: '新しいアドレスとみなす時間',
        about: '既存のレコードに追加されてからの時間です。',
      },
    },
    whenNewOptions: { warn: '警告を付けて送信', refuse: '拒否' },
    channelNames: { email: 'Eメール', sms: 'SMS' },
    channelOrders: {
      email: 'Eメールのみ',
      sms: 'SMSのみ',
      'email,sms': 'Eメールを優先、できなければSMS',
      'sms,email': 'SMSを優先、できなければEメール',
    },
  },
  deals: {
    intro: '取引は、承認者がその移動をコードで確認すると、保護されたステージに進みます。',
    none: {
      title: '保護されているステージはありません',
      text: 'ステージを保護すると、承認なしに取引のカードからそのステージへ移動できなくなります。',
    },
    homeCurrency: '通貨が指定されていない取引の通貨',
    currencyFormat: '大文字3文字（例：EUR）。',
    addStage: 'ステージを保護',
    removeStage: 'このステージの保護を解除',
    stage: 'ステージ',
    stageOf: '{pipeline}：{stage}',
    unknownStage:
      'このステージはアカウントにありません。別のステージを選ぶか、保護を解除してください。',
    twice: 'このステージはすでに保護されています。別のステージを選択してください。',
    currencies: '金額の通貨',
    currenciesAbout: 'コンマで区切ります。ほかの通貨の取引は、最も大きい金額として扱われます。',
    noCurrency: '通貨を1つ以上入力してください。',
    tier: '段階{number}',
    addTier: 'より大きい金額の段階を追加',
    removeTier: 'この段階を削除',
    from: '{currency}の下限',
    amount: '0以上の金額を入力してください。',
    first: '承認者',
    second: '続いて承認する別のユーザー',
    kinds: {
      none: 'なし',
      owner: '取引の担当者',
      property: 'プロパティーで指定された人',
      users: '次のいずれかのユーザー',
    },
    property: 'プロパティーの内部名',
    propertyAbout: 'HubSpotユーザー型のプロパティー（例：deal_manager）。',
    users: 'ユーザー',
    nobody: 'ユーザーを1人以上選択してください。',
    requesterMayApprove: '依頼者自身による承認を許可する',
    approverEnters: 'コードの入力を承認者本人に限り、HubSpotによる本人確認を求める',
  },
  channels: {
    intro:
      'メッセージの送信経路は2つのシークレットに保存されているため、パスワードはどのページにも表示されません。現在の内容のうち、表示できるものは次のとおりです：',
    columns: { channel: 'チャネル', via: '送信手段', brand: '署名', detail: '経路' },
    sender: {
      title: 'Eメールの送信元',
      about:
        '空欄の項目には、シークレットOTP_EMAIL_ROUTEの内容が適用されます。テストは、保存済みの内容で送信されます。',
      labels: {
        senderName: '送信者名',
        senderAddress: '送信元アドレス',
        replyTo: '返信先アドレス',
        emailId: 'HubSpotのEメールのID',
      },
      nameAbout: {
        hubspot:
          'メッセージの署名に使われます。差出人欄には、ここで送信元アドレスも設定した場合に表示されます。',
        smtp: '差出人欄に表示され、メッセージの署名にも使われます。',
      },
      nameWrong: '80文字以内の文字、数字、スペースと、記号は & . , ’ + ! ( ) / - のみ使えます。',
      addressAbout: {
        hubspot:
          'HubSpotで認証済みのアドレスを指定してください。接続済みのEメール送信ドメインのアドレスか、ユーザーのアドレスです。それ以外は、HubSpotが自社のアドレスに置き換えます。空欄の場合は、Eメールの設定のとおりです。',
        smtp: 'メールサーバーから送信できるアドレスを指定してください。配信できなかったメッセージは、このアドレスに戻ります。',
      },
      addressWrong: 'Eメールアドレスを1つだけ入力してください。例：verify@example.jp',
      replyToAbout: {
        hubspot: '空欄の場合は、Eメールの設定のとおりです。',
        smtp: '空欄の場合、返信は送信者に届きます。',
      },
      emailIdAbout:
        '単発送信API用に保存され、公開されているEメールです。IDはHubSpotのEメールの詳細に表示されます。',
      emailIdWrong: '数字で入力してください。例：7001',
    },
    countries: 'SMSを送信する国',
    countriesAbout:
      '未選択の場合は、送信元番号の国だけです。国を増やすほど、第三者に料金を膨らまされる恐れが大きくなります。',
    messagesPerDay: '1日のSMS数',
    messagesPerDayAbout: 'アカウント全体の数です。使い切ると、SMSの送信は翌日まで停止します。',
    test: 'テストを自分に送信',
    testing: '送信中…',
    preview: '文面を表示',
    previewing: '取得中…',
    previewFailed: '文面を取得できませんでした。もう一度お試しください。',
    testAbout:
      'お客様（{email}）だけに、コンタクトに届くものと同じ形で送信されます。記載のコードはどこでも使えません。',
    testAboutNobody:
      'お客様だけに、コンタクトに届くものと同じ形で送信されます。記載のコードはどこでも使えません。',
    testChannel: 'テストのチャネル',
    language: '言語',
    handedOver: '{to}宛てに送信しました。届いたことと、コードの記載を確認してください。',
    vias: {
      hubspot: 'HubSpotのトランザクションEメール',
      smtp: 'メールサーバー',
      twilio: 'Twilio',
      none: '未設定',
    },
  },
  people: {
    intro:
      '個人に割り当てられた役割が優先されます。ない場合は、全員の役割と所属チームの役割のうち、最も高いものが適用されます。',
    noAdmin: {
      title: 'まだ管理者がいません',
      text: '管理者がいない間は、誰でもこの設定を変更できます。まずご自身を管理者にしてください。',
    },
    makeMeAdmin: '自分を管理者にする',
    everyone: '全員',
    teams: 'チーム',
    people: 'ユーザー',
    add: {
      team: 'チームに役割を割り当てる',
      person: 'ユーザーに役割を割り当てる',
      choose: '選択…',
    },
    role: '役割',
    gone: 'このアカウントにはいません（{id}）',
    columns: { who: '対象', role: '役割' },
    roleOption: '{name}：{about}',
    roles: {
      viewer: { name: '閲覧者', about: 'レコードの状態を確認する' },
      sender: { name: '送信者', about: 'コードを送信・確認し、承認を依頼する' },
      approver: { name: '承認者', about: '取引の移動の承認依頼を受ける' },
      supervisor: {
        name: '監督者',
        about: 'もう1人の監督者とともに、レコードのロック解除や手動での確認を行う',
      },
      admin: { name: '管理者', about: 'この設定を変更する' },
    },
  },
  history: {
    none: {
      title: 'まだ何も保存されていません',
      text: '保存されたバージョンと、その変更内容がここに表示されます。',
    },
    columns: { version: 'バージョン', when: '日時', who: '変更者', changes: '変更内容' },
    noChange: '初期設定のまま',
    change: '{label}：{before} → {now}',
    nothing: 'なし',
    asSecret: 'シークレットのとおり',
    entries: { other: '{count}件' },
    yes: 'はい',
    no: 'いいえ',
    workflow: 'ワークフロー{id}',
    entryPage: 'コード入力ページ',
    stated: '{name}（ページの申告による）',
    settingOf: '{purpose}、{setting}',
    labels: {
      homeCurrency: '通貨が指定されていない取引の通貨',
      stages: '保護されたステージ',
      senderName: 'Eメールの送信者名',
      senderAddress: 'Eメールの送信元アドレス',
      replyTo: 'Eメールの返信先アドレス',
      emailId: 'HubSpotのEメールのID',
      countries: 'SMSを送信する国',
      messagesPerDay: '1日のSMS数',
      everyone: '全員の役割',
      teams: 'チームの役割',
      people: 'ユーザーの役割',
      noAdmin: '管理者のいない役割の一覧',
      youNoAdmin: '管理者はいるが、お客様が管理者でない役割の一覧',
    },
  },
};
