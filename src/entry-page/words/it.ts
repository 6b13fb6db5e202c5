import type { PageWords } from '../page-words.ts';

export const ITALIAN: PageWords = {
  language: 'it',
  heading: 'Inserisca il Suo codice',
  intro: 'Inserisca il codice del messaggio che Le abbiamo inviato. Spazi e trattini non contano.',
  label: 'Il Suo codice',
  confirm: 'Conferma',
  checking: 'Verifica del Suo codice in corso…',
  timeLeft: 'Tempo rimanente: {time}',
  timeUp: 'Il tempo per questo codice è scaduto.',
  wrong: {
    one: 'Il codice non è corretto. Le resta {count} tentativo.',
    other: 'Il codice non è corretto. Le restano {count} tentativi.',
  },
  notACode: {
    digits:
      'Non sembra il codice, che è composto da {count} cifre. Nessun tentativo è stato conteggiato.',
    letters_and_digits:
      'Non sembra il codice, che è composto da {count} lettere e cifre. Nessun tentativo è stato conteggiato.',
  },
  noCode: 'Inserisca prima il codice. Si trova nel messaggio che Le abbiamo inviato.',
  noAnswer:
    'Al momento non è stato possibile verificare il Suo codice. Quanto ha inserito è conservato: riprovi tra un attimo.',
  tryAgain: 'Riprova',
  verified: 'Il Suo codice è confermato',
  ended: {
    heading: 'Questo codice non può essere utilizzato',
    text: 'Potrebbe essere scaduto, già utilizzato, sostituito da uno più recente o inserito in modo errato troppe volte.',
  },
  noChallenge: {
    heading: 'Questo link è incompleto',
    text: 'Manca una parte dell’indirizzo. Segua di nuovo il link da dove lo ha trovato.',
  },
  again: {
    link: 'Richieda un nuovo codice',
    sentence: 'Per ottenere un nuovo codice, torni dove ha richiesto questo.',
  },
  done: { link: 'Continua', sentence: 'Ora può chiudere questa pagina.' },
  needsScript: 'Per inserire un codice qui, attivi JavaScript e ricarichi questa pagina.',
};
