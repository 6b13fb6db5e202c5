import { Input, Select, TextArea } from '@hubspot/ui-extensions';
import type { ApprovalStanding } from '../../../../src/contract/deal-view.ts';
import {
  BO,
  change,
  changed,
  deal,
  given,
  past,
  rejected,
  request,
  waiting,
} from '../support/deals.ts';
import { stopTheClock } from '../support/opened-card.tsx';
import { openDeal } from '../support/opened-deal.tsx';
import { DANA, HOUR, NOW } from '../support/views.ts';

beforeEach(stopTheClock);

const ended = { at: NOW, masked: 'a•••@northwind.example' };
const until = NOW + HOUR;
const half = request({ needed: 2, given: [given()] });

const STANDINGS: {
  [N in ApprovalStanding['standing']]: Extract<ApprovalStanding, { standing: N }>;
} = {
  idle: { standing: 'idle' },
  open: waiting({ wrong: true, triesLeft: 1, delivery: 'unconfirmed', request: half }),
  partly: { standing: 'partly', until, request: half, approvers: [BO] },
  approved: { standing: 'approved', challenge: 'ch-1', until, request: half },
  moved: { standing: 'moved', at: NOW, stays: false, request: half },
  changed: changed({ challenge: 'ch-1', changes: [change()] }),
  rejected: rejected(),
  expired: { standing: 'expired', ...ended },
  used_up: { standing: 'used_up', ...ended, tries: 5 },
  cancelled: { standing: 'cancelled', ...ended, by: DANA },
  locked: { standing: 'locked', until },
};

describe.each(Object.entries(STANDINGS))('%s', (_, standing) => {
  test.each(['narrow', 'wide'] as const)(
    'has words of its own for a deal, labels and the past in a %s card',
    async (room) => {
      const card = await openDeal(deal(standing, { history: [past()] }), room);
      expect(card.words).not.toMatch(/caller|contact\b|undefined|null|NaN|cancelled/i);
      expect(card.words).toContain('Earlier requests');
      const fields = [Input, Select, TextArea].flatMap((field) =>
        card.renderer.findAll(field as typeof Input),
      );
      for (const { props } of fields) expect(props.label).toMatch(/^[A-Z]/);
    },
  );
});
