import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED = 'אם לא ביקשתם דבר, התעלמו מההודעה הזו ודבר לא ישתנה.';

/**
 * Readers are addressed in the plural, and no verb has a person as its subject whose gender is not
 * known: so `asker` stands later in its sentence than elsewhere. No name stands after a preposition
 * that would have to be written as a part of it.
 */
export const WORDS: EmailWords = {
  language: 'he',
  subject: {
    caller_check: 'הקוד שלכם לשיחה עם {brand}',
    sensitive_request: 'הקוד שלכם לאישור בקשה אצל {brand}',
    regulated_request: 'הקוד שלכם לאישור בקשה אצל {brand}',
    portal_access: 'קוד הגישה שלכם לפורטל של {brand}',
    email_ownership: 'הקוד שלכם לאישור כתובת הדוא״ל הזו עבור {brand}',
    deal_approval: 'הקוד שלכם לאישור עסקה אצל {brand}',
  },
  greeting: 'שלום,',
  greetingByName: 'שלום {name},',
  intro: {
    caller_check:
      'הקוד הזה מיועד לשיחת הטלפון שלכם עם {brand}. הוא מראה לנו שמי שמדבר איתנו בטלפון יכול לקרוא דוא״ל שנשלח לכתובת הזו.',
    sensitive_request:
      'הקוד הזה מיועד לבקשה לשנות, לייצא או למחוק נתונים בחשבון שלכם אצל {brand}. לאחר אישור הקוד, הטיפול בבקשה יימשך.',
    regulated_request:
      'הקוד הזה מיועד לבקשה הנוגעת לרשומות שלכם אצל {brand}. לאחר אישור הקוד, נתעד את התוצאה ואת השעה, והטיפול בבקשה יימשך.',
    portal_access:
      'הקוד הזה מיועד לכניסה שלכם לפורטל של {brand}. לאחר אישור הקוד, תינתן לכם גישה לזמן מוגבל.',
    email_ownership:
      'הקוד הזה נועד לאשר שדוא״ל מאת {brand} מגיע אליכם לכתובת הזו. לאחר אישור הכתובת, נוכל לכתוב לכם לכאן.',
    deal_approval:
      'הקוד הזה נועד לאישור שלב חדש של עסקה אצל {brand}. הוא קשור לשלב ולסכום שבבקשה: בדקו את שניהם לפני שתשתמשו בו. אם אחד מהם ישתנה, הקוד יפסיק לפעול.',
  },
  codeLabel: {
    staff: 'הקוד שלכם. אל תקריאו אותו עדיין: בדקו קודם את שתי המילים שלמטה.',
    recipient: 'הקוד שלכם, שאותו עליכם להזין בעצמכם:',
  },
  lifetime: 'הקוד תקף לשימוש אחד בלבד. משך התוקף מרגע השליחה: {time}.',
  lessThanAMinute: 'פחות מדקה',
  hoursAndMinutes: 'conjunction',
  quotation: ['”', '”'],
  asker: 'מישהו מהצוות שלנו',
  askerByName: '{rep} מטעם {brand}',
  phraseUse: {
    staff:
      'תתבקשו למסור את הקוד הזה בטלפון על ידי {asker}. לפני שתקריאו אותו, אותו אדם חייב לומר לכם, בלי שום עזרה מצדכם, את שתי המילים האלה באנגלית:',
    recipient: 'אם במקום שבו אתם מזינים את הקוד מופיעות שתי מילים, הן חייבות להיות המילים האלה:',
  },
  check: {
    staff:
      'אם אותו אדם אינו יכול לומר לכם את שתי המילים, או אם לא ציפיתם לשיחה הזו, אל תמסרו לו דבר. נתקו והתקשרו אלינו למספר שאתם כבר מכירים.',
    recipient:
      'אף אחד מטעם {brand} לעולם לא יבקש מכם את הקוד הזה. אל תקריאו אותו לאף אחד ואל תשלחו אותו לאף אחד, לא משנה מי הוא טוען שהוא.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'אם אינכם יודעים על כך דבר או אינכם מסכימים, התעלמו מההודעה הזו ודבר לא ישתנה: העסקה לא תאושר.',
  },
  proof: 'הקוד מראה שאתם יכולים לקרוא דוא״ל שנשלח לכתובת הזו. הוא אינו מוכיח מי אתם.',
  unknownBrand: 'החברה שלנו',
  sms: {
    staff:
      '{code} הוא הקוד שלכם לשיחה עם {brand}, תוקף: {time}. מסרו אותו רק למי שאומר לכם קודם את המילים האלה באנגלית: {phrase}.',
    recipient:
      '{code} הוא הקוד שלכם עבור {brand}, תוקף: {time}. הזינו אותו בעצמכם. אף אחד מטעם {brand} לעולם לא יבקש אותו מכם.',
  },
  approval: {
    subject: 'לאישור: {deal} – {brand}',
    asks: 'הופנתה אליכם בקשה מאת {requester} לאשר שלב חדש של עסקה אצל {brand}.',
    colleagueAsks: 'הופנתה אליכם בקשה מאחד מאנשי הצוות לאשר שלב חדש של עסקה אצל {brand}.',
    workflowAsks: 'הופנתה אליכם בקשה מתהליך עבודה אוטומטי לאשר שלב חדש של עסקה אצל {brand}.',
    deal: 'עסקה: {deal}.',
    amount: 'סכום: {amount}.',
    stage: 'שלב: {from} ← {to}, פייפליין: {pipeline}.',
    reason: 'סיבה: {reason}.',
    which: 'נדרשים שני אישורים: זהו אישור {number} מתוך {of}.',
    bound: 'אם הסכום, המטבע, השלב או הפייפליין ישתנו, הקוד יפסיק לפעול.',
    nameless: 'ללא שם',
    codeLabel: 'קוד האישור שלכם. בדקו כל שורה שלמעלה לפני שתשתמשו בו:',
    phraseUse: 'בכרטיס העסקה ב-HubSpot חייבות להופיע אותן שתי מילים באנגלית:',
    check:
      'אם מופיעות שם מילים אחרות, אל תשתמשו בקוד. כדי לאשר, הזינו את הקוד בעצמכם בכרטיס העסקה ב-HubSpot. {who}',
    approverEnters: 'הקוד מיועד לכם בלבד: לעולם אל תמסרו אותו לאף אחד, לא משנה מי הוא טוען שהוא.',
    requesterMayEnter:
      'אם אתם מסכימים עם כל שורה שלמעלה, תוכלו במקום זאת למסור את הקוד לידי {requester}, ולא לאף אחד אחר.',
    colleagueMayEnter:
      'אם אתם מסכימים עם כל שורה שלמעלה, תוכלו במקום זאת למסור את הקוד לאחד מאנשי הצוות שעובד על העסקה הזו, ולא לאף אחד אחר.',
    decline: 'כדי לסרב, לחצו על ”Reject” בכרטיס או התעלמו מההודעה הזו: במקרה כזה דבר לא יאושר.',
  },
};
