import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Jeśli o nic Państwo nie prosili, proszę zignorować tę wiadomość: nic się nie zmieni.';

/**
 * After the greeting's comma a sentence goes on in small letters, so each begins with *Państwa*. A name
 * would change when it is called or given something, so it stands where it need not; a brand stands
 * after *firma*, and `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'pl',
  subject: {
    caller_check: 'Państwa kod do rozmowy z firmą {brand}',
    sensitive_request: 'Państwa kod do potwierdzenia wniosku w firmie {brand}',
    regulated_request: 'Państwa kod do potwierdzenia wniosku w firmie {brand}',
    portal_access: 'Państwa kod dostępu do portalu firmy {brand}',
    email_ownership: 'Państwa kod do potwierdzenia adresu e-mail w firmie {brand}',
    deal_approval: 'Państwa kod do zatwierdzenia transakcji w firmie {brand}',
  },
  greeting: 'Dzień dobry,',
  greetingByName: 'Dzień dobry (odbiorca: {name}),',
  intro: {
    caller_check:
      'Państwa kod jest przeznaczony do rozmowy telefonicznej z firmą {brand}. Pokazuje nam, że osoba przy telefonie może czytać wiadomości wysyłane na ten adres.',
    sensitive_request:
      'Państwa kod dotyczy wniosku o zmianę, eksport lub usunięcie danych z Państwa konta w firmie {brand}. Po potwierdzeniu kodu wniosek będzie dalej rozpatrywany.',
    regulated_request:
      'Państwa kod dotyczy wniosku w sprawie Państwa danych przechowywanych w firmie {brand}. Po potwierdzeniu kodu odnotujemy wynik i czas, a wniosek będzie dalej rozpatrywany.',
    portal_access:
      'Państwa kod służy do uzyskania dostępu do portalu firmy {brand}. Po potwierdzeniu kodu otrzymają Państwo dostęp na ograniczony czas.',
    email_ownership:
      'Państwa kod służy do potwierdzenia, że wiadomości od firmy {brand} docierają do Państwa pod tym adresem. Po potwierdzeniu adresu będziemy mogli tu do Państwa pisać.',
    deal_approval:
      'Państwa kod służy do zatwierdzenia nowego etapu transakcji w firmie {brand}. Jest powiązany z etapem i kwotą podanymi w prośbie: przed użyciem kodu proszę sprawdzić jedno i drugie. Jeśli etap lub kwota się zmieni, kod przestanie działać.',
  },
  codeLabel: {
    staff:
      'Państwa kod. Proszę go jeszcze nie odczytywać: najpierw należy sprawdzić dwa słowa poniżej.',
    recipient: 'Państwa kod, do samodzielnego wpisania:',
  },
  lifetime: 'Kodu można użyć tylko raz. Czas ważności od wysłania: {time}.',
  lessThanAMinute: 'mniej niż minuta',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '”'],
  asker: 'Osoba z naszego zespołu',
  askerByName: '{rep} z firmy {brand}',
  phraseUse: {
    staff:
      '{asker} poprosi Państwa przez telefon o ten kod. Zanim go Państwo odczytają, osoba ta musi, bez żadnej pomocy z Państwa strony, podać te dwa angielskie słowa:',
    recipient: 'Jeśli w miejscu wpisywania kodu widać dwa słowa, muszą to być te słowa:',
  },
  check: {
    staff:
      'Jeśli osoba ta nie potrafi podać tych dwóch słów lub jeśli nie spodziewali się Państwo tej rozmowy, proszę niczego jej nie mówić. Proszę się rozłączyć i zadzwonić do nas pod numer, który już Państwo znają.',
    recipient:
      'Nikt z firmy {brand} nigdy nie poprosi Państwa o ten kod. Proszę go nigdy nikomu nie odczytywać ani nie wysyłać, bez względu na to, za kogo ktoś się podaje.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Jeśli nic Państwo o tym nie wiedzą lub się nie zgadzają, proszę zignorować tę wiadomość: nic się nie zmieni, a transakcja nie zostanie zatwierdzona.',
  },
  proof:
    'Kod pokazuje, że mogą Państwo czytać wiadomości wysyłane na ten adres. Nie potwierdza Państwa tożsamości.',
  unknownBrand: '(nazwa niepodana)',
  sms: {
    staff:
      '{code} to Państwa kod do rozmowy z firmą {brand}, ważność: {time}. Proszę go podać tylko osobie, która najpierw powie te angielskie słowa: {phrase}.',
    recipient:
      '{code} to Państwa kod w firmie {brand}, ważność: {time}. Proszę go wpisać samodzielnie. Nikt z firmy {brand} nigdy o niego nie poprosi.',
  },
  approval: {
    subject: 'Zatwierdzenie: {deal} – {brand}',
    asks: 'Państwa zgoda jest potrzebna: {requester} prosi o zatwierdzenie nowego etapu transakcji w firmie {brand}.',
    colleagueAsks:
      'Państwa zgoda jest potrzebna: ktoś z zespołu prosi o zatwierdzenie nowego etapu transakcji w firmie {brand}.',
    workflowAsks:
      'Państwa zgoda jest potrzebna: zautomatyzowany proces wymaga zatwierdzenia nowego etapu transakcji w firmie {brand}.',
    deal: 'Transakcja: {deal}.',
    amount: 'Kwota: {amount}.',
    stage: 'Etap: {from} → {to}, w lejku sprzedaży {pipeline}.',
    reason: 'Powód: {reason}.',
    which: 'Potrzebne są dwa zatwierdzenia: to jest zatwierdzenie {number} z {of}.',
    bound: 'Jeśli zmieni się kwota, waluta, etap lub lejek sprzedaży, kod przestanie działać.',
    nameless: 'bez nazwy',
    codeLabel:
      'Państwa kod zatwierdzenia. Przed jego użyciem proszę sprawdzić każdy wiersz powyżej:',
    phraseUse: 'Na karcie transakcji w HubSpot muszą być widoczne te same dwa angielskie słowa:',
    check:
      'Jeśli widać tam inne słowa, proszę nie używać kodu. Aby zatwierdzić, należy samodzielnie wpisać kod na karcie transakcji w HubSpot. {who}',
    approverEnters:
      'Kod jest tylko dla Państwa: proszę go nigdy nikomu nie podawać, bez względu na to, za kogo ktoś się podaje.',
    requesterMayEnter:
      'Jeśli zgadzają się Państwo z każdym wierszem powyżej, kod może zamiast Państwa wpisać {requester}: tej osobie można go podać, nikomu innemu.',
    colleagueMayEnter:
      'Jeśli zgadzają się Państwo z każdym wierszem powyżej, można zamiast tego podać kod komuś z zespołu, kto pracuje nad tą transakcją, i nikomu innemu.',
    decline:
      'Aby odmówić, proszę nacisnąć „Reject” na karcie lub zignorować tę wiadomość: wtedy nic nie zostanie zatwierdzone.',
  },
};
