import { ownerId } from './people.ts';
import { RENEWALS, renewalStage } from './pipelines.ts';

/** What the bank's admin has decided: who approves which stage from which amount. */
export const APPROVALS = {
  homeCurrency: 'EUR',
  stages: [
    {
      ...{ pipeline: 'default', stage: 'contractsent' },
      tiers: [
        {
          from: { EUR: 50_000, USD: 50_000, GBP: 45_000 },
          approvals: [{ users: [ownerId('Costa'), ownerId('Okafor')] }],
        },
        {
          from: { EUR: 250_000, USD: 250_000, GBP: 225_000 },
          approvals: [{ owner: true }, { users: [ownerId('Costa')] }],
        },
      ],
    },
    {
      ...{ pipeline: 'default', stage: 'closedwon' },
      tiers: [
        {
          from: { EUR: 0, USD: 0, GBP: 0 },
          approvals: [{ owner: true }],
          requesterMayApprove: true,
        },
      ],
    },
    {
      ...{ pipeline: RENEWALS.id, stage: renewalStage('Renewal Signed') },
      tiers: [{ from: { EUR: 20_000, GBP: 20_000 }, approvals: [{ property: 'deal_manager' }] }],
    },
  ],
};
