import type { TimeLeft } from './countdown.ts';
import type { PageWords } from './page-words.ts';
import type { Address } from './read-address.ts';
import type { Screen } from './screen.ts';
import { shownTime, spokenTime } from './time-text.ts';

export interface View {
  draw(screen: Screen): void;
  /** `told` is also said to those who cannot see the time. */
  drawTime(time: TimeLeft, told: TimeLeft | undefined): void;
}

/** Draws on the elements of the page. Whatever it is given becomes text, never markup. */
export function createView(
  words: PageWords,
  ways: Pick<Address, 'again' | 'done'>,
  press: (code: string) => void,
): View {
  const element = (id: string): HTMLElement => byId(id, HTMLElement);
  const code = byId('code', HTMLInputElement);
  let screen: Screen | undefined;
  let time: TimeLeft = { time: 'unknown' };
  let shownWay: 'again' | 'done' | undefined;

  element('label').textContent = words.label;
  element('form').addEventListener('submit', (event) => {
    event.preventDefault();
    press(code.value);
  });

  return {
    draw(next) {
      const isFirst = screen === undefined;
      screen = next;
      document.title = screen.heading;
      write('heading', screen.heading);
      write('text', screen.text);
      element('form').hidden = screen.form === 'closed';
      drawForm(screen);
      drawWay();
      if (!isFirst) moveFocus(screen);
    },
    drawTime(next, told) {
      time = next;
      write('time', shownTime(time, words));
      if (told !== undefined) write('told', spokenTime(told, words));
      drawWay();
    },
  };

  function drawForm(shown: Screen): void {
    const problem = shown.form === 'open' ? shown.problem : undefined;
    write('problem', problem?.text ?? '');
    write('button', shown.form === 'closed' ? '' : shown.button);
    write('status', shown.form === 'waiting' ? shown.status : '');
    // Not `disabled`: that would take the focus away.
    element('button').setAttribute('aria-disabled', String(shown.form === 'waiting'));
    code.readOnly = shown.form === 'waiting';
    code.setAttribute('aria-invalid', String(problem?.isOfTheCode ?? false));
    if (shown.form === 'open' && shown.needsLetters) code.inputMode = 'text';
    if (shown.form === 'closed') code.value = '';
  }

  function drawWay(): void {
    const isUp = time.time === 'up' ? 'again' : undefined;
    const way = screen?.form === 'closed' ? screen.way : isUp;
    // A link that is drawn anew loses its focus.
    if (way === shownWay) return;
    shownWay = way;
    element('way').replaceChildren(...(way === undefined ? [] : [wayTo(ways[way], words[way])]));
  }

  function moveFocus(shown: Screen): void {
    if (shown.form === 'closed') element('heading').focus();
    if (shown.form !== 'open' || !shown.problem?.isOfTheCode) return;
    code.focus();
    code.select();
  }

  function write(id: string, text: string): void {
    const place = element(id);
    // A region that is written again is read out again.
    if (place.textContent !== text) place.textContent = text;
  }
}

function wayTo(address: string | undefined, words: { link: string; sentence: string }): Node {
  if (address === undefined) return document.createTextNode(words.sentence);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words.link;
  return link;
}

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`The page has no #${id}`);
  return found;
}
