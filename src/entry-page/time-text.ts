import { clockFace, type TimeLeft } from './countdown.ts';
import type { PageWords } from './page-words.ts';

/** The time left for somebody who sees it; empty where it is not known. */
export function shownTime(time: TimeLeft, words: PageWords): string {
  return timeText(time, words, clockFace);
}

/** The time left for somebody who hears it, in whole minutes. */
export function spokenTime(time: TimeLeft, words: PageWords): string {
  const minutes = new Intl.NumberFormat(words.language, {
    ...{ style: 'unit', unit: 'minute', unitDisplay: 'long' },
  });
  return timeText(time, words, (ms) => minutes.format(Math.round(ms / 60_000)));
}

function timeText(time: TimeLeft, words: PageWords, say: (ms: number) => string): string {
  switch (time.time) {
    case 'unknown':
      return '';
    case 'left':
      return words.timeLeft.replace('{time}', say(time.ms));
    case 'up':
      return words.timeUp;
  }
}
