import type { InLanguage } from '../../../../contract/interface-words.ts';
import { CHANNELS } from './channels.ts';
import { DEALS } from './deals.ts';
import { HISTORY } from './history.ts';
import { PAGE } from './page.ts';
import { PEOPLE } from './people.ts';
import { POLICIES } from './policies.ts';
import { PROBLEMS } from './problems.ts';
import { FACTS, LINES, SET_UP, TWILIO } from './set-up.ts';

/** Every word of the page. Where a word of the moment stands: `{name}`. */
export const ENGLISH = {
  page: PAGE,
  problems: PROBLEMS,
  setUp: { ...SET_UP, lines: LINES, facts: FACTS, twilio: TWILIO },
  policies: POLICIES,
  deals: DEALS,
  channels: CHANNELS,
  people: PEOPLE,
  history: HISTORY,
};

/** The words of the page in any language. */
export type SettingsWords = InLanguage<typeof ENGLISH>;
