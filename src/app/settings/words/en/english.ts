import { CHANNEL_WORDS, VIA } from './channels.ts';
import { DEALS } from './deals.ts';
import { actorName, actorWords, HISTORY, labelOf } from './history.ts';
import { NO_ANSWER, PAGE, refusalWords } from './page.ts';
import { PEOPLE, ROLES } from './people.ts';
import { CHANNELS, channelsLabel, NUMBERS, POLICIES, PURPOSES, WHEN_NEW } from './policies.ts';
import { FACTS, GROUPS, LINES, SET_UP, STATES } from './set-up.ts';

/** Every word of the page. */
export const ENGLISH = {
  page: PAGE,
  noAnswer: NO_ANSWER,
  refusal: refusalWords,
  setUp: { ...SET_UP, states: STATES, groups: GROUPS, lines: LINES, facts: FACTS },
  policies: {
    ...POLICIES,
    purposes: PURPOSES,
    numbers: NUMBERS,
    whenNewOptions: WHEN_NEW,
    channelNames: CHANNELS,
    channelsLabel,
  },
  deals: DEALS,
  channels: { ...CHANNEL_WORDS, vias: VIA },
  people: { ...PEOPLE, roles: ROLES },
  history: { ...HISTORY, labelOf, actorName, actorWords },
};
