import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import type { EntryReply, EntryRequest } from '../../../src/contract/entry.ts';
import { startPage } from '../../../src/entry-page/start-page.ts';

const PAGE = readFileSync(path.resolve('src/entry-page/enter-code.html'), 'utf8');

/** What the server does with a post: says something, or lets it get lost. */
export type Said = EntryReply | 'lost';

export interface Visitor {
  /** What reached the server, in order. */
  posted: EntryRequest[];
  code: HTMLInputElement;
  enters(text: string): Promise<void>;
  presses(): Promise<void>;
  /** Milliseconds. */
  waits(ms: number): Promise<void>;
  heading(): string;
  problem(): string;
  /** What the countdown shows. */
  time(): string;
  /** What is said of the time to those who cannot see it. */
  told(): string;
  /** The link or the sentence that leads on. */
  way(): { text: string; href: string | undefined };
  isOpen(): boolean;
}

/** The id of a challenge that ends after so many seconds. */
export function challengeFor(seconds: number): string {
  const at = Math.ceil(Date.now() / 1000 + seconds).toString(36);
  return `c1.0-1.501.portal_access.workflow.${at}.Zx-9_random.${'0123456789abcdef'.repeat(2)}`;
}

/** Opens the page at an address. Needs jsdom and jest's fake timers. */
export function visit(fragment: string, ...says: Said[]): Visitor {
  document.body.innerHTML = PAGE.slice(PAGE.indexOf('<main>'), PAGE.indexOf('</body>'));
  history.replaceState(null, '', `/enter-code.html#${fragment}`);
  const posted: EntryRequest[] = [];
  let presses = 0;
  startPage({
    newRequest: () => `press-${String((presses += 1)).padStart(4, '0')}`,
    fetch: async (_path, { body }) => {
      posted.push(JSON.parse(body) as EntryRequest);
      const said = says.shift() ?? 'lost';
      if (said === 'lost') throw new TypeError('Failed to fetch');
      return { json: async () => said };
    },
  });
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTimeAsync });
  const place = (id: string): HTMLElement => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`The page has no #${id}`);
    return found;
  };
  const text = (id: string): string => place(id).textContent;
  const code = place('code') as HTMLInputElement;
  return {
    posted,
    code,
    async enters(typed) {
      await user.clear(code);
      await user.click(code);
      await user.paste(typed);
      await user.keyboard('{Enter}');
      await jest.advanceTimersByTimeAsync(0);
    },
    async presses() {
      await user.click(screen.getByRole('button'));
      await jest.advanceTimersByTimeAsync(0);
    },
    async waits(ms) {
      await jest.advanceTimersByTimeAsync(ms);
    },
    heading: () => screen.getByRole('heading').textContent,
    problem: () => screen.getByRole('alert').textContent,
    time: () => text('time'),
    told: () => text('told'),
    way() {
      const link = within(place('way')).queryByRole<HTMLAnchorElement>('link');
      return { text: text('way'), href: link?.href };
    },
    isOpen: () => !place('form').hidden,
  };
}
