import type { Step, Workflow } from '../workflow.ts';

const apply = (id: string, title: string): Step => ({
  ...{ kind: 'action', id, title, action: 'otp_retention', inputs: {} },
});

/** Beside the five uses: what keeps the trail no longer than the settings say. Nothing of the contact is read. */
export const dailyRetention: Workflow = {
  id: 192_814_107,
  name: 'Daily retention',
  about: 'Each night the entries are reduced that are older than the settings keep them.',
  objectType: 'contacts',
  trigger: { on: 'schedule', time: '03:00', contact: 'ada.moreno@fjordkraft.example' },
  steps: [
    apply('retention', 'Reduce what is due'),
    {
      ...{ kind: 'branch', id: 'more', title: 'Was there more than one call can do?' },
      on: { output: ['retention', 'result'] },
      cases: [
        { name: 'More is due', when: ['more_due'], steps: [apply('again', 'Go on with it')] },
      ],
      otherwise: [],
    },
  ],
};
