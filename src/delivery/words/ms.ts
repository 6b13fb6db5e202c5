import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Jika anda tidak meminta apa-apa, abaikan mesej ini dan tiada apa yang akan berubah.';

export const WORDS: EmailWords = {
  language: 'ms',
  subject: {
    caller_check: 'Kod anda untuk panggilan dengan {brand}',
    sensitive_request: 'Kod anda untuk mengesahkan permintaan di {brand}',
    regulated_request: 'Kod anda untuk mengesahkan permintaan di {brand}',
    portal_access: 'Kod akses anda ke portal {brand}',
    email_ownership: 'Kod anda untuk mengesahkan alamat e-mel ini bagi {brand}',
    deal_approval: 'Kod anda untuk meluluskan urus niaga di {brand}',
  },
  greeting: 'Salam sejahtera,',
  greetingByName: 'Salam sejahtera {name},',
  intro: {
    caller_check:
      'Kod ini adalah untuk panggilan telefon anda dengan {brand}. Kod ini menunjukkan kepada kami bahawa orang di talian dapat membaca e-mel yang dihantar ke alamat ini.',
    sensitive_request:
      'Kod ini adalah untuk permintaan mengubah, mengeksport atau memadamkan data dalam akaun anda di {brand}. Setelah kod disahkan, permintaan itu akan diteruskan.',
    regulated_request:
      'Kod ini adalah untuk permintaan tentang rekod anda di {brand}. Setelah kod disahkan, kami mencatat hasil dan masanya, lalu permintaan itu akan diteruskan.',
    portal_access:
      'Kod ini adalah untuk akses anda ke portal {brand}. Setelah kod disahkan, anda diberi akses untuk tempoh yang terhad.',
    email_ownership:
      'Kod ini adalah untuk mengesahkan bahawa e-mel daripada {brand} sampai kepada anda di alamat ini. Setelah alamat ini disahkan, kami boleh menulis kepada anda di sini.',
    deal_approval:
      'Kod ini adalah untuk meluluskan peringkat baharu bagi satu urus niaga di {brand}. Kod ini terikat pada peringkat dan amaun dalam permintaan: semak kedua-duanya sebelum menggunakannya. Jika salah satu berubah, kod ini tidak lagi berfungsi.',
  },
  codeLabel: {
    staff: 'Kod anda. Jangan bacakan kod ini dahulu: semak dua perkataan di bawah sebelum itu.',
    recipient: 'Kod anda, untuk anda masukkan sendiri:',
  },
  lifetime: 'Kod ini hanya boleh digunakan sekali, dalam tempoh {time} selepas kami menghantarnya.',
  lessThanAMinute: 'kurang daripada satu minit',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Kakitangan kami',
  askerByName: '{rep} daripada {brand}',
  phraseUse: {
    staff:
      '{asker} akan meminta kod ini daripada anda melalui telefon. Sebelum anda membacakannya, orang itu mesti menyebut dua perkataan Inggeris ini kepada anda, tanpa sebarang bantuan daripada anda:',
    recipient:
      'Jika anda melihat dua perkataan di tempat anda memasukkan kod, perkataan itu mestilah yang berikut:',
  },
  check: {
    staff:
      'Jika orang itu tidak dapat menyebut dua perkataan tersebut, atau jika anda tidak menjangkakan panggilan ini, jangan beritahu apa-apa kepadanya. Letakkan telefon dan hubungi kami melalui nombor yang sudah anda ketahui.',
    recipient:
      'Tiada sesiapa daripada {brand} akan meminta kod ini daripada anda, bila-bila masa pun. Jangan sekali-kali membacakannya atau menghantarnya kepada sesiapa, walau siapa pun orang itu mengaku dirinya.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Jika anda tidak tahu-menahu tentang perkara ini atau tidak bersetuju, abaikan mesej ini dan tiada apa yang akan berubah: urus niaga itu tidak diluluskan.',
  },
  proof:
    'Kod ini menunjukkan bahawa anda dapat membaca e-mel yang dihantar ke alamat ini. Kod ini tidak membuktikan siapa anda.',
  unknownBrand: 'syarikat kami',
  sms: {
    staff:
      '{code} ialah kod anda untuk panggilan dengan {brand}, sah selama {time}. Beritahu hanya orang yang menyebut dahulu perkataan Inggeris ini kepada anda: {phrase}.',
    recipient:
      '{code} ialah kod anda untuk {brand}, sah selama {time}. Masukkannya sendiri. Tiada sesiapa daripada {brand} akan memintanya, bila-bila masa pun.',
  },
  approval: {
    subject: 'Kelulusan: {deal} – {brand}',
    asks: '{requester} meminta anda meluluskan peringkat baharu bagi satu urus niaga di {brand}.',
    colleagueAsks:
      'Seorang rakan sekerja meminta anda meluluskan peringkat baharu bagi satu urus niaga di {brand}.',
    workflowAsks:
      'Satu aliran kerja automatik meminta anda meluluskan peringkat baharu bagi satu urus niaga di {brand}.',
    deal: 'Urus niaga: {deal}.',
    amount: 'Amaun: {amount}.',
    stage: 'Peringkat: {from} → {to}, dalam saluran jualan {pipeline}.',
    reason: 'Sebab: {reason}.',
    which: 'Dua kelulusan diperlukan: ini ialah kelulusan {number} daripada {of}.',
    bound:
      'Jika amaun, mata wang, peringkat atau saluran jualan berubah, kod ini tidak lagi berfungsi.',
    nameless: 'tanpa nama',
    codeLabel: 'Kod kelulusan anda. Semak setiap baris di atas sebelum menggunakannya:',
    phraseUse:
      'Kad urus niaga dalam HubSpot mesti memaparkan dua perkataan Inggeris yang sama seperti berikut:',
    check:
      'Jika kad itu memaparkan perkataan lain, jangan gunakan kod ini. Untuk memberi kelulusan, masukkan sendiri kod ini pada kad urus niaga dalam HubSpot. {who}',
    approverEnters:
      'Kod ini untuk anda seorang sahaja: jangan sekali-kali memberikannya kepada sesiapa, walau siapa pun orang itu mengaku dirinya.',
    requesterMayEnter:
      'Jika anda bersetuju dengan setiap baris di atas, anda boleh sebaliknya memberikan kod ini kepada {requester}, dan tidak kepada orang lain.',
    colleagueMayEnter:
      'Jika anda bersetuju dengan setiap baris di atas, anda boleh sebaliknya memberikan kod ini kepada rakan sekerja yang mengendalikan urus niaga ini, dan tidak kepada orang lain.',
    decline:
      'Untuk menolak, tekan “Reject” pada kad atau abaikan mesej ini: tiada apa yang akan diluluskan.',
  },
};
