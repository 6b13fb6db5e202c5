import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Əgər Siz heç nə tələb etməmisinizsə, bu mesajı nəzərə almayın: heç nə dəyişməyəcək.';

/**
 * A brand stands before *şirkəti*, which takes the endings; `unknownBrand` is what fits there. A name
 * takes none where it stands.
 */
export const WORDS: EmailWords = {
  language: 'az',
  subject: {
    caller_check: '{brand} şirkəti ilə zəng üçün kodunuz',
    sensitive_request: '{brand} şirkəti üzrə sorğunu təsdiqləmək üçün kodunuz',
    regulated_request: '{brand} şirkəti üzrə sorğunu təsdiqləmək üçün kodunuz',
    portal_access: '{brand} şirkətinin portalına giriş kodunuz',
    email_ownership: '{brand} şirkəti üçün bu e-poçt ünvanını təsdiqləmə kodunuz',
    deal_approval: '{brand} şirkətində sövdələşməni təsdiqləmə kodunuz',
  },
  greeting: 'Salam,',
  greetingByName: 'Hörmətli {name},',
  intro: {
    caller_check:
      'Bu kod {brand} şirkəti ilə telefon danışığınız üçündür. O bizə göstərir ki, telefondakı şəxs bu ünvana göndərilən məktubları oxuya bilir.',
    sensitive_request:
      'Bu kod {brand} şirkətindəki hesabınızda olan məlumatların dəyişdirilməsi, ixrac edilməsi və ya silinməsi sorğusu üçündür. Kod təsdiqləndikdən sonra sorğunun icrası davam edir.',
    regulated_request:
      'Bu kod {brand} şirkətindəki qeydləriniz barədə sorğu üçündür. Kod təsdiqləndikdən sonra biz nəticəni və vaxtı qeyd edirik və sorğunun icrası davam edir.',
    portal_access:
      'Bu kod {brand} şirkətinin portalına daxil olmağınız üçündür. Kod təsdiqləndikdən sonra Sizə məhdud müddətə giriş verilir.',
    email_ownership:
      'Bu kod {brand} şirkətinin məktublarının bu ünvanda Sizə çatdığını təsdiqləmək üçündür. Ünvan təsdiqləndikdən sonra biz Sizə bu ünvana yaza bilərik.',
    deal_approval:
      'Bu kod {brand} şirkətində bir sövdələşmənin yeni mərhələsini təsdiqləmək üçündür. Kod sorğudakı mərhələyə və məbləğə bağlıdır: istifadə etməzdən əvvəl hər ikisini yoxlayın. Onlardan biri dəyişərsə, kod etibarsız olur.',
  },
  codeLabel: {
    staff: 'Kodunuz. Onu hələ heç kimə oxumayın: əvvəlcə aşağıdakı iki sözü yoxlayın.',
    recipient: 'Özünüz daxil edəcəyiniz kod:',
  },
  lifetime: 'Kod yalnız bir dəfə işləyir. Göndərilmə anından etibarlılıq müddəti: {time}.',
  lessThanAMinute: 'bir dəqiqədən az',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Əməkdaşımız',
  askerByName: '{brand} şirkətinin əməkdaşı {rep}',
  phraseUse: {
    staff:
      '{asker} telefonda Sizdən bu kodu soruşacaq. Siz kodu oxumazdan əvvəl həmin şəxs Sizin heç bir köməyiniz olmadan Sizə bu iki ingilis sözünü deməlidir:',
    recipient: 'Kodu daxil etdiyiniz yerdə iki söz görsəniz, onlar bu iki ingilis sözü olmalıdır:',
  },
  check: {
    staff:
      'Həmin şəxs bu iki sözü deyə bilmirsə və ya Siz bu zəngi gözləmirdinizsə, ona heç nə deməyin. Dəstəyi asın və bizə əvvəlcədən bildiyiniz nömrə ilə zəng edin.',
    recipient:
      '{brand} şirkətindən heç kim bu kodu heç vaxt Sizdən soruşmayacaq. Qarşınızdakı şəxsin özünü kim kimi təqdim etməsindən asılı olmayaraq, kodu heç kimə oxumayın və göndərməyin.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Bundan xəbəriniz yoxdursa və ya razı deyilsinizsə, bu mesajı nəzərə almayın: heç nə dəyişməyəcək, sövdələşmə təsdiqlənməyəcək.',
  },
  proof:
    'Kod bu ünvana göndərilən məktubları oxuya bildiyinizi göstərir. O, kim olduğunuzu sübut etmir.',
  unknownBrand: '(adı göstərilməyib)',
  sms: {
    staff:
      '{code}: {brand} şirkəti ilə zəng üçün kodunuz, etibarlıdır: {time}. Onu yalnız əvvəlcə Sizə bu ingilis sözlərini deyən şəxsə deyin: {phrase}.',
    recipient:
      '{code}: {brand} şirkəti üçün kodunuz, etibarlıdır: {time}. Onu özünüz daxil edin. {brand} şirkətindən heç kim onu heç vaxt Sizdən soruşmayacaq.',
  },
  approval: {
    subject: 'Təsdiq: {deal} – {brand}',
    asks: '{requester} Sizdən {brand} şirkətində bir sövdələşmənin yeni mərhələsini təsdiqləməyi xahiş edir.',
    colleagueAsks:
      'Bir həmkarınız Sizdən {brand} şirkətində bir sövdələşmənin yeni mərhələsini təsdiqləməyi xahiş edir.',
    workflowAsks:
      'Avtomatik iş axını Sizdən {brand} şirkətində bir sövdələşmənin yeni mərhələsini təsdiqləməyi xahiş edir.',
    deal: 'Sövdələşmə: {deal}.',
    amount: 'Məbləğ: {amount}.',
    stage: 'Mərhələ: {from} → {to}, satış prosesi: {pipeline}.',
    reason: 'Səbəb: {reason}.',
    which: 'İki təsdiq tələb olunur. Bu təsdiqin sırası: {number}/{of}.',
    bound: 'Məbləğ, valyuta, mərhələ və ya satış prosesi dəyişərsə, kod etibarsız olur.',
    nameless: 'adsız',
    codeLabel: 'Təsdiq kodunuz. İstifadə etməzdən əvvəl yuxarıdakı hər sətri yoxlayın:',
    phraseUse: 'HubSpot daxilində sövdələşmənin kartında eyni iki ingilis sözü göstərilməlidir:',
    check:
      'Kartda başqa sözlər göstərilirsə, koddan istifadə etməyin. Təsdiqləmək üçün kodu HubSpot daxilində sövdələşmənin kartına özünüz daxil edin. {who}',
    approverEnters:
      'Kod yalnız Sizin üçündür: qarşınızdakı şəxsin özünü kim kimi təqdim etməsindən asılı olmayaraq, onu heç vaxt heç kimə verməyin.',
    requesterMayEnter:
      'Yuxarıdakı hər sətirlə razısınızsa, kodu Sizin əvəzinizə {requester} daxil edə bilər: kodu bu şəxsə verə bilərsiniz, başqa heç kimə verməyin.',
    colleagueMayEnter:
      'Yuxarıdakı hər sətirlə razısınızsa, kodu özünüz daxil etmək əvəzinə bu sövdələşmə üzərində işləyən həmkarınıza verə bilərsiniz, başqa heç kimə verməyin.',
    decline:
      'İmtina etmək üçün kartda “Reject” düyməsini basın və ya bu mesajı nəzərə almayın: bu halda heç nə təsdiqlənmir.',
  },
};
