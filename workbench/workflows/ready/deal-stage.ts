import type { Workflow } from '../workflow.ts';
import { ifVerified, setProperty } from './code-steps.ts';
import { sendAndWait } from './send-and-wait.ts';

const send = sendAndWait('send', 'Send the owner a code and wait for it', {
  purpose: 'deal_approval',
  recipient: 'record_owner',
  minutes: 5,
});

/** The stage before is not one that enrols, so putting a deal back starts nothing. */
export const dealStage: Workflow = {
  id: 192_814_104,
  name: 'Large contracts need a code',
  about: 'A deal of 50,000 or more stays in Contract Sent only if its owner enters a code.',
  objectType: 'deals',
  trigger: { on: 'deal_stage', stage: 'contractsent', amountFrom: 50_000 },
  steps: [
    setProperty('wait', 'Note that the move waits', 'stage_approval', 'waiting'),
    send,
    ifVerified(
      send,
      [setProperty('approve', 'Approve the move', 'stage_approval', 'approved')],
      [
        setProperty('put-back', 'Put the deal back', 'dealstage', 'decisionmakerboughtin'),
        setProperty('refuse', 'Note that it was not approved', 'stage_approval', 'not_approved'),
      ],
    ),
  ],
};
