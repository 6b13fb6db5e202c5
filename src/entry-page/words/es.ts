import type { PageWords } from '../page-words.ts';

export const SPANISH: PageWords = {
  language: 'es',
  heading: 'Introduzca su código',
  intro:
    'Introduzca el código del mensaje que le hemos enviado. Los espacios y los guiones no importan.',
  label: 'Su código',
  confirm: 'Confirmar',
  checking: 'Comprobando su código…',
  timeLeft: 'Tiempo restante: {time}',
  timeUp: 'El tiempo de este código se ha agotado.',
  wrong: {
    one: 'Ese no es el código. Le queda {count} intento.',
    other: 'Ese no es el código. Le quedan {count} intentos.',
  },
  notACode: {
    digits: 'Eso no parece el código, que tiene {count} cifras. No ha perdido ningún intento.',
    letters_and_digits:
      'Eso no parece el código, que tiene {count} letras y cifras. No ha perdido ningún intento.',
  },
  noCode: 'Introduzca primero el código. Está en el mensaje que le hemos enviado.',
  noAnswer:
    'No hemos podido comprobar su código en este momento. Lo que ha escrito se conserva: vuelva a intentarlo dentro de un momento.',
  tryAgain: 'Volver a intentarlo',
  verified: 'Su código está confirmado',
  ended: {
    heading: 'Este código no se puede usar',
    text: 'Puede que haya caducado, que ya se haya usado, que lo haya sustituido uno más reciente o que se haya introducido mal demasiadas veces.',
  },
  noChallenge: {
    heading: 'Este enlace está incompleto',
    text: 'Falta una parte de la dirección. Vuelva a abrir el enlace desde donde lo encontró.',
  },
  again: {
    link: 'Pedir un código nuevo',
    sentence: 'Para obtener un código nuevo, vuelva al lugar donde pidió este.',
  },
  done: { link: 'Continuar', sentence: 'Ya puede cerrar esta página.' },
  needsScript: 'Para introducir un código aquí, active JavaScript y vuelva a cargar esta página.',
};
