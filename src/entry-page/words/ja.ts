import type { PageWords } from '../page-words.ts';

export const JAPANESE: PageWords = {
  language: 'ja',
  heading: 'コードを入力してください',
  intro: 'お送りしたメッセージに記載のコードを入力してください。空白やハイフンの有無は問いません。',
  label: 'お客様のコード',
  confirm: '確認する',
  checking: 'コードを確認しています…',
  timeLeft: '残り時間：{time}',
  timeUp: 'このコードの有効時間が終了しました。',
  wrong: { other: 'コードが正しくありません。あと{count}回入力できます。' },
  notACode: {
    digits:
      'コードの形式が正しくありません。コードは{count}桁の数字です。入力できる回数は減っていません。',
    letters_and_digits:
      'コードの形式が正しくありません。コードは{count}文字の英数字です。入力できる回数は減っていません。',
  },
  noCode: '先にコードを入力してください。コードはお送りしたメッセージに記載されています。',
  noAnswer:
    'ただいまコードを確認できませんでした。入力内容は保持されています。しばらくしてから、もう一度お試しください。',
  tryAgain: 'もう一度試す',
  verified: 'コードが確認されました',
  ended: {
    heading: 'このコードはご利用いただけません',
    text: '有効時間が過ぎたか、すでに使用されたか、新しいコードに置き換えられたか、入力の誤りが多すぎた可能性があります。',
  },
  noChallenge: {
    heading: 'このリンクは不完全です',
    text: 'アドレスの一部が欠けています。元の場所から、もう一度リンクを開いてください。',
  },
  again: {
    link: '新しいコードを取得する',
    sentence: '新しいコードを取得するには、このコードを取得された画面にお戻りください。',
  },
  done: { link: '次へ進む', sentence: 'このページは閉じていただいて構いません。' },
  needsScript:
    'ここでコードを入力するには、JavaScriptを有効にして、このページを再読み込みしてください。',
};
