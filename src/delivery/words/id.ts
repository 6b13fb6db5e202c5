import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Jika Anda tidak meminta apa pun, abaikan pesan ini dan tidak ada yang akan berubah.';

export const WORDS: EmailWords = {
  language: 'id',
  subject: {
    caller_check: 'Kode Anda untuk panggilan telepon dengan {brand}',
    sensitive_request: 'Kode Anda untuk mengonfirmasi permintaan di {brand}',
    regulated_request: 'Kode Anda untuk mengonfirmasi permintaan di {brand}',
    portal_access: 'Kode akses Anda untuk portal {brand}',
    email_ownership: 'Kode Anda untuk mengonfirmasi alamat email ini bagi {brand}',
    deal_approval: 'Kode Anda untuk menyetujui kesepakatan di {brand}',
  },
  greeting: 'Dengan hormat,',
  greetingByName: 'Yth. {name},',
  intro: {
    caller_check:
      'Kode ini untuk panggilan telepon Anda dengan {brand}. Kode ini menunjukkan kepada kami bahwa orang yang berbicara di telepon dapat membaca email yang dikirim ke alamat ini.',
    sensitive_request:
      'Kode ini untuk permintaan mengubah, mengekspor, atau menghapus data di akun Anda di {brand}. Setelah kode dikonfirmasi, permintaan akan dilanjutkan.',
    regulated_request:
      'Kode ini untuk permintaan mengenai catatan tentang Anda di {brand}. Setelah kode dikonfirmasi, kami mencatat hasil dan waktunya, lalu permintaan akan dilanjutkan.',
    portal_access:
      'Kode ini untuk akses Anda ke portal {brand}. Setelah kode dikonfirmasi, Anda mendapat akses untuk waktu terbatas.',
    email_ownership:
      'Kode ini untuk mengonfirmasi bahwa email dari {brand} sampai kepada Anda di alamat ini. Setelah alamat ini dikonfirmasi, kami dapat menulis kepada Anda di sini.',
    deal_approval:
      'Kode ini untuk menyetujui tahap baru suatu kesepakatan di {brand}. Kode ini terikat pada tahap dan jumlah dalam permintaan: periksa keduanya sebelum menggunakannya. Jika salah satunya berubah, kode tidak berlaku lagi.',
  },
  codeLabel: {
    staff: 'Kode Anda. Jangan bacakan dulu: periksa lebih dahulu dua kata di bawah ini.',
    recipient: 'Kode Anda, untuk Anda masukkan sendiri:',
  },
  lifetime: 'Kode ini hanya dapat digunakan satu kali, selama {time} sejak kami mengirimkannya.',
  lessThanAMinute: 'kurang dari satu menit',
  hoursAndMinutes: 'conjunction',
  quotation: ['“', '”'],
  asker: 'Petugas kami',
  askerByName: '{rep} dari {brand}',
  phraseUse: {
    staff:
      '{asker} akan meminta kode ini dari Anda melalui telepon. Sebelum Anda membacakannya, orang tersebut harus menyebutkan kepada Anda dua kata bahasa Inggris berikut, tanpa bantuan apa pun dari Anda:',
    recipient:
      'Jika Anda melihat dua kata di tempat Anda memasukkan kode, kata-kata itu harus sama dengan ini:',
  },
  check: {
    staff:
      'Jika orang tersebut tidak dapat menyebutkan kedua kata itu, atau jika Anda tidak menantikan panggilan ini, jangan sampaikan apa pun kepadanya. Tutup telepon dan hubungi kami di nomor yang sudah Anda ketahui.',
    recipient:
      'Tidak seorang pun dari {brand} akan pernah meminta kode ini dari Anda. Jangan pernah membacakannya atau mengirimkannya kepada siapa pun, tidak peduli ia mengaku sebagai siapa.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Jika Anda tidak mengetahui hal ini, atau tidak setuju, abaikan pesan ini dan tidak ada yang akan berubah: kesepakatan tidak disetujui.',
  },
  proof:
    'Kode ini menunjukkan bahwa Anda dapat membaca email yang dikirim ke alamat ini. Kode ini tidak membuktikan siapa Anda.',
  unknownBrand: 'perusahaan kami',
  sms: {
    staff:
      '{code} adalah kode Anda untuk panggilan dengan {brand}, berlaku {time}. Sampaikan hanya kepada orang yang lebih dulu menyebutkan kata bahasa Inggris ini: {phrase}.',
    recipient:
      '{code} adalah kode Anda untuk {brand}, berlaku {time}. Masukkan sendiri. Tidak seorang pun dari {brand} akan pernah memintanya dari Anda.',
  },
  approval: {
    subject: 'Persetujuan: {deal} – {brand}',
    asks: '{requester} meminta Anda menyetujui tahap baru suatu kesepakatan di {brand}.',
    colleagueAsks:
      'Seorang rekan kerja meminta Anda menyetujui tahap baru suatu kesepakatan di {brand}.',
    workflowAsks:
      'Sebuah alur kerja otomatis meminta Anda menyetujui tahap baru suatu kesepakatan di {brand}.',
    deal: 'Kesepakatan: {deal}.',
    amount: 'Jumlah: {amount}.',
    stage: 'Tahap: {from} → {to}, dalam pipeline {pipeline}.',
    reason: 'Alasan: {reason}.',
    which: 'Diperlukan dua persetujuan: ini adalah persetujuan {number} dari {of}.',
    bound: 'Jika jumlah, mata uang, tahap, atau pipeline berubah, kode tidak berlaku lagi.',
    nameless: 'tanpa nama',
    codeLabel: 'Kode persetujuan Anda. Periksa setiap baris di atas sebelum menggunakannya:',
    phraseUse: 'Kartu kesepakatan di HubSpot harus menampilkan dua kata bahasa Inggris yang sama:',
    check:
      'Jika kartu menampilkan kata lain, jangan gunakan kode ini. Untuk menyetujui, masukkan sendiri kode di kartu kesepakatan di HubSpot. {who}',
    approverEnters:
      'Kode ini hanya untuk Anda: jangan pernah memberikannya kepada siapa pun, tidak peduli ia mengaku sebagai siapa.',
    requesterMayEnter:
      'Jika Anda setuju dengan setiap baris di atas, sebagai gantinya Anda dapat memberikan kode ini kepada {requester}, dan tidak kepada orang lain.',
    colleagueMayEnter:
      'Jika Anda setuju dengan setiap baris di atas, sebagai gantinya Anda dapat memberikan kode ini kepada rekan kerja yang menangani kesepakatan ini, dan tidak kepada orang lain.',
    decline:
      'Untuk menolak, tekan “Reject” di kartu, atau abaikan pesan ini: dengan begitu tidak ada yang disetujui.',
  },
};
