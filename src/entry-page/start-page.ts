import { countdown, expiryOf, worthTelling } from './countdown.ts';
import { pageLanguage } from './page-language.ts';
import { postEntry, type PostPorts } from './post-entry.ts';
import { readAddress } from './read-address.ts';
import { screenOf } from './screen.ts';
import { next, type Event, type State } from './state.ts';
import { createView, type View } from './view.ts';
import { PAGE_WORDS } from './words-by-language.ts';

export interface PagePorts extends Pick<PostPorts, 'fetch'> {
  /** A new name for a press of the button. */
  newRequest: () => string;
}

/**
 * Brings the page to life, once: in the language and for the challenge that its address names.
 *
 * The id stays in the address bar. It proves nothing without the code, no server is told a fragment, and
 * after a reload, or in the browser that a mail program hands the page over to, it is needed again.
 */
export function startPage({ fetch, newRequest }: PagePorts): void {
  const address = readAddress(location.hash, location.origin);
  const { challenge } = address;
  const words = PAGE_WORDS[pageLanguage([address.language ?? '', ...navigator.languages])];
  let state: State = challenge === undefined ? { at: 'no_challenge' } : { at: 'ready' };
  const view = createView(words, address, (code) => void press(code));
  document.documentElement.lang = words.language;
  view.draw(screenOf(state, words));
  const stopTime = challenge === undefined ? () => undefined : showTime(challenge, view);

  async function press(code: string): Promise<void> {
    if (challenge === undefined || state.at === 'sending') return;
    const now = happen({ event: 'pressed', entry: { challenge, code, request: newRequest() } });
    if (now.at !== 'sending') return;
    const answer = await postEntry(now.entry, { fetch, wait });
    happen(answer === undefined ? { event: 'unanswered' } : { event: 'answered', answer });
  }

  function happen(event: Event): State {
    state = next(state, event);
    const screen = screenOf(state, words);
    view.draw(screen);
    if (screen.form === 'closed') stopTime();
    return state;
  }
}

/** Shows the time left every second, until it is stopped. */
function showTime(challenge: string, view: View): () => void {
  const timeLeft = countdown(expiryOf(challenge), Date.now());
  let time = timeLeft(Date.now());
  view.drawTime(time, undefined);
  const timer = setInterval(() => {
    const before = time;
    time = timeLeft(Date.now());
    view.drawTime(time, worthTelling(before, time));
  }, 1_000);
  return () => clearInterval(timer);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
