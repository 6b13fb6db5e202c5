import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Herhangi bir talepte bulunmadıysanız bu mesajı dikkate almayın, hiçbir şey değişmez.';

/**
 * A name would take endings that depend on its sounds, so each stands before a word of its own (*ile*,
 * *için*, *nezdinde*, *çalışanı*); `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'tr',
  subject: {
    caller_check: '{brand} ile telefon görüşmeniz için kodunuz',
    sensitive_request: '{brand} nezdindeki bir talebi doğrulama kodunuz',
    regulated_request: '{brand} nezdindeki bir talebi doğrulama kodunuz',
    portal_access: '{brand} portalı için giriş kodunuz',
    email_ownership: '{brand} için bu e-posta adresini doğrulama kodunuz',
    deal_approval: '{brand} nezdindeki bir anlaşmayı onaylama kodunuz',
  },
  greeting: 'Merhaba,',
  greetingByName: 'Merhaba {name},',
  intro: {
    caller_check:
      'Bu kod, {brand} ile yaptığınız telefon görüşmesi içindir. Telefondaki kişinin bu adrese gönderilen e-postaları okuyabildiğini bize gösterir.',
    sensitive_request:
      'Bu kod, {brand} nezdindeki hesabınızda bulunan verileri değiştirme, dışa aktarma veya silme talebi içindir. Kod doğrulandığında talep işleme alınır.',
    regulated_request:
      'Bu kod, {brand} nezdindeki kayıtlarınızla ilgili bir talep içindir. Kod doğrulandığında sonucu ve zamanı kaydederiz, ardından talep işleme alınır.',
    portal_access:
      'Bu kod, {brand} portalına erişiminiz içindir. Kod doğrulandığında sınırlı bir süre için erişim elde edersiniz.',
    email_ownership:
      'Bu kod, {brand} tarafından gönderilen e-postaların bu adreste size ulaştığını doğrulamak içindir. Adres doğrulandığında size buradan yazabiliriz.',
    deal_approval:
      'Bu kod, {brand} nezdindeki bir anlaşmanın yeni aşamasını onaylamak içindir. Kod, talepteki aşamaya ve tutara bağlıdır: kullanmadan önce ikisini de kontrol edin. Biri değişirse kod geçersiz olur.',
  },
  codeLabel: {
    staff: 'Kodunuz. Henüz kimseye okumayın: önce aşağıdaki iki kelimeyi kontrol edin.',
    recipient: 'Kendiniz gireceğiniz kodunuz:',
  },
  lifetime: 'Kod yalnızca bir kez kullanılabilir. Gönderimden itibaren geçerlilik süresi: {time}.',
  lessThanAMinute: 'bir dakikadan az',
  hoursAndMinutes: 'unit',
  quotation: ['“', '”'],
  asker: 'Bir çalışanımız',
  askerByName: '{brand} çalışanı {rep}',
  phraseUse: {
    staff:
      '{asker} telefonda sizden bu kodu isteyecek. Kodu okumanızdan önce bu kişinin, sizden hiçbir yardım almadan, size şu iki İngilizce kelimeyi söylemesi gerekir:',
    recipient: 'Kodu girdiğiniz yerde iki kelime görüyorsanız bunlar şu iki kelime olmalıdır:',
  },
  check: {
    staff:
      'Bu kişi iki kelimeyi söyleyemezse veya bu aramayı beklemiyorsanız ona hiçbir şey söylemeyin. Telefonu kapatın ve bizi önceden bildiğiniz bir numaradan arayın.',
    recipient:
      '{brand} çalışanları bu kodu sizden hiçbir zaman istemez. Kim olduğunu söylerse söylesin, kodu kimseye okumayın ve kimseye göndermeyin.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Bundan haberiniz yoksa veya kabul etmiyorsanız bu mesajı dikkate almayın, hiçbir şey değişmez: anlaşma onaylanmaz.',
  },
  proof:
    'Kod, bu adrese gönderilen e-postaları okuyabildiğinizi gösterir. Kim olduğunuzu kanıtlamaz.',
  unknownBrand: 'şirketimiz',
  sms: {
    staff:
      '{code}: {brand} ile görüşmeniz için kodunuz, geçerlilik süresi: {time}. Yalnızca size önce şu İngilizce kelimeleri söyleyen kişiye söyleyin: {phrase}.',
    recipient:
      '{code}: {brand} için kodunuz, geçerlilik süresi: {time}. Kodu kendiniz girin. {brand} çalışanları bu kodu sizden hiçbir zaman istemez.',
  },
  approval: {
    subject: 'Onay: {deal} – {brand}',
    asks: '{requester}, {brand} nezdindeki bir anlaşmanın yeni aşamasını onaylamanızı istiyor.',
    colleagueAsks:
      'Bir iş arkadaşınız, {brand} nezdindeki bir anlaşmanın yeni aşamasını onaylamanızı istiyor.',
    workflowAsks:
      'Bir iş akışı, {brand} nezdindeki bir anlaşmanın yeni aşamasını onaylamanızı istiyor.',
    deal: 'Anlaşma: {deal}.',
    amount: 'Tutar: {amount}.',
    stage: 'Aşama: {from} → {to}, satış hattı: {pipeline}.',
    reason: 'Gerekçe: {reason}.',
    which: 'İki onay gerekiyor. Bu onayın sırası: {number}/{of}.',
    bound: 'Tutar, para birimi, aşama veya satış hattı değişirse kod geçersiz olur.',
    nameless: 'adsız',
    codeLabel: 'Onay kodunuz. Kullanmadan önce yukarıdaki her satırı kontrol edin:',
    phraseUse: 'HubSpot içindeki anlaşma kartında da aynı iki İngilizce kelime görünmelidir:',
    check:
      'Kartta başka kelimeler görünüyorsa kodu kullanmayın. Onaylamak için kodu HubSpot içindeki anlaşma kartına kendiniz girin. {who}',
    approverEnters:
      'Kod yalnızca sizin içindir: kim olduğunu söylerse söylesin, kodu hiçbir zaman kimseye vermeyin.',
    requesterMayEnter:
      'Yukarıdaki her satırı kabul ediyorsanız kodu sizin yerinize {requester} girebilir: kodu bu kişiye verebilirsiniz, başka hiç kimseye vermeyin.',
    colleagueMayEnter:
      'Yukarıdaki her satırı kabul ediyorsanız kodu kendiniz girmek yerine bu anlaşma üzerinde çalışan bir iş arkadaşınıza verebilirsiniz, başka hiç kimseye vermeyin.',
    decline:
      'Reddetmek için kartta “Reject” düğmesine basın veya bu mesajı dikkate almayın: bu durumda hiçbir şey onaylanmaz.',
  },
};
