import type { PageWords } from '../page-words.ts';

export const ENGLISH: PageWords = {
  language: 'en',
  heading: 'Enter your code',
  intro: 'Enter the code from the message we sent you. Spaces and dashes make no difference.',
  label: 'Your code',
  confirm: 'Confirm',
  checking: 'Checking your code …',
  timeLeft: 'Time left: {time}',
  timeUp: 'The time for this code is up.',
  wrong: {
    one: 'That is not the code. You have {count} try left.',
    other: 'That is not the code. You have {count} tries left.',
  },
  notACode: {
    digits: 'That does not look like the code, which has {count} digits. It cost you no try.',
    letters_and_digits:
      'That does not look like the code, which has {count} letters and digits. It cost you no try.',
  },
  noCode: 'Enter the code first. It is in the message we sent you.',
  noAnswer:
    'We could not check your code just now. What you entered is kept: please try again in a moment.',
  tryAgain: 'Try again',
  verified: 'Your code is confirmed',
  ended: {
    heading: 'This code cannot be used',
    text: 'It may have run out, been used already, been replaced by a newer one, or been entered wrongly too often.',
  },
  noChallenge: {
    heading: 'This link is not complete',
    text: 'Part of the address is missing. Please follow the link again from where you found it.',
  },
  again: {
    link: 'Ask for a new code',
    sentence: 'To get a new code, go back to where you asked for this one.',
  },
  done: { link: 'Continue', sentence: 'You can close this page now.' },
  needsScript: 'To enter a code here, please switch JavaScript on and load this page again.',
};
