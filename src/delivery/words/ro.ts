import type { EmailWords } from '../email-words.ts';

const NOTHING_ASKED =
  'Dacă nu ați solicitat nimic, ignorați acest mesaj și nu se va schimba nimic.';

/**
 * A name would change when it is given something, so it stands where it need not; a brand stands after
 * *compania*, which takes the endings, and `unknownBrand` is what fits there.
 */
export const WORDS: EmailWords = {
  language: 'ro',
  subject: {
    caller_check: 'Codul dumneavoastră pentru apelul cu compania {brand}',
    sensitive_request: 'Codul pentru confirmarea unei solicitări la compania {brand}',
    regulated_request: 'Codul pentru confirmarea unei solicitări la compania {brand}',
    portal_access: 'Codul de acces la portalul companiei {brand}',
    email_ownership: 'Codul pentru confirmarea adresei de e-mail la compania {brand}',
    deal_approval: 'Codul pentru aprobarea unei tranzacții la compania {brand}',
  },
  greeting: 'Bună ziua!',
  greetingByName: 'Bună ziua, {name}!',
  intro: {
    caller_check:
      'Acest cod este pentru apelul dumneavoastră telefonic cu compania {brand}. El ne arată că persoana de la telefon poate citi mesajele trimise la această adresă.',
    sensitive_request:
      'Acest cod este pentru o solicitare de modificare, export sau ștergere a unor date din contul dumneavoastră la compania {brand}. După confirmarea codului, solicitarea merge mai departe.',
    regulated_request:
      'Acest cod este pentru o solicitare privind datele dumneavoastră păstrate la compania {brand}. După confirmarea codului, notăm rezultatul și ora, iar solicitarea merge mai departe.',
    portal_access:
      'Acest cod este pentru accesul dumneavoastră la portalul companiei {brand}. După confirmarea codului, primiți acces pentru un timp limitat.',
    email_ownership:
      'Acest cod servește la confirmarea faptului că mesajele de la compania {brand} ajung la dumneavoastră la această adresă. După confirmarea adresei, vă putem scrie aici.',
    deal_approval:
      'Acest cod este pentru aprobarea unei noi etape a unei tranzacții la compania {brand}. El este legat de etapa și de suma din solicitare: verificați-le pe amândouă înainte de a-l folosi. Dacă una dintre ele se schimbă, codul nu mai funcționează.',
  },
  codeLabel: {
    staff:
      'Codul dumneavoastră. Nu îl citiți încă nimănui: verificați mai întâi cele două cuvinte de mai jos.',
    recipient: 'Codul dumneavoastră, pe care îl introduceți personal:',
  },
  lifetime: 'Funcționează o singură dată. Valabilitate de la trimitere: {time}.',
  lessThanAMinute: 'mai puțin de un minut',
  hoursAndMinutes: 'conjunction',
  quotation: ['„', '”'],
  asker: 'Un membru al echipei noastre',
  askerByName: '{rep} de la compania {brand}',
  phraseUse: {
    staff:
      '{asker} vă va cere acest cod la telefon. Înainte să îl citiți, persoana respectivă trebuie să vă spună, fără niciun ajutor din partea dumneavoastră, aceste două cuvinte în engleză:',
    recipient: 'Dacă vedeți două cuvinte acolo unde introduceți codul, ele trebuie să fie acestea:',
  },
  check: {
    staff:
      'Dacă persoana respectivă nu vă poate spune cele două cuvinte sau dacă nu vă așteptați la acest apel, nu îi spuneți nimic. Închideți și sunați-ne la un număr pe care îl cunoașteți deja.',
    recipient:
      'Nimeni de la compania {brand} nu vă va cere vreodată acest cod. Nu îl citiți și nu îl trimiteți nimănui, oricine ar susține că este.',
  },
  ignore: {
    caller_check: NOTHING_ASKED,
    sensitive_request: NOTHING_ASKED,
    regulated_request: NOTHING_ASKED,
    portal_access: NOTHING_ASKED,
    email_ownership: NOTHING_ASKED,
    deal_approval:
      'Dacă nu știți nimic despre aceasta sau nu sunteți de acord, ignorați acest mesaj și nu se va schimba nimic: tranzacția nu va fi aprobată.',
  },
  proof:
    'Codul arată că puteți citi mesajele trimise la această adresă. El nu dovedește cine sunteți.',
  unknownBrand: '(nume neindicat)',
  sms: {
    staff:
      '{code} este codul dvs. pentru apelul cu compania {brand}, valabilitate: {time}. Spuneți-l doar cui vă spune mai întâi aceste cuvinte în engleză: {phrase}.',
    recipient:
      '{code} este codul dvs. la compania {brand}, valabilitate: {time}. Introduceți-l personal. Nimeni de la compania {brand} nu vi-l va cere vreodată.',
  },
  approval: {
    subject: 'De aprobat: {deal} – {brand}',
    asks: '{requester} vă cere să aprobați o nouă etapă a unei tranzacții la compania {brand}.',
    colleagueAsks:
      'Cineva din echipă vă cere să aprobați o nouă etapă a unei tranzacții la compania {brand}.',
    workflowAsks:
      'Un flux de lucru automat vă cere să aprobați o nouă etapă a unei tranzacții la compania {brand}.',
    deal: 'Tranzacție: {deal}.',
    amount: 'Sumă: {amount}.',
    stage: 'Etapă: {from} → {to}, în fluxul de vânzări {pipeline}.',
    reason: 'Motiv: {reason}.',
    which: 'Sunt necesare două aprobări: aceasta este aprobarea {number} din {of}.',
    bound: 'Dacă se schimbă suma, moneda, etapa sau fluxul de vânzări, codul nu mai funcționează.',
    nameless: 'fără nume',
    codeLabel:
      'Codul dumneavoastră de aprobare. Verificați fiecare rând de mai sus înainte de a-l folosi:',
    phraseUse: 'Cardul tranzacției din HubSpot trebuie să arate aceleași două cuvinte în engleză:',
    check:
      'Dacă arată alte cuvinte, nu folosiți codul. Pentru a aproba, introduceți personal codul în cardul tranzacției din HubSpot. {who}',
    approverEnters:
      'Codul este numai pentru dumneavoastră: nu îl dați niciodată nimănui, oricine ar susține că este.',
    requesterMayEnter:
      'Dacă sunteți de acord cu fiecare rând de mai sus, codul poate fi introdus, în locul dumneavoastră, de {requester}: îl puteți da acestei persoane și nimănui altcuiva.',
    colleagueMayEnter:
      'Dacă sunteți de acord cu fiecare rând de mai sus, puteți în schimb să dați codul unei persoane din echipă care lucrează la această tranzacție și nimănui altcuiva.',
    decline:
      'Pentru a refuza, apăsați „Reject” în card sau ignorați acest mesaj: în acest caz nu se aprobă nimic.',
  },
};
