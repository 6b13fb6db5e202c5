import type { Workflow } from '../workflow.ts';

/** Beside the five uses: what admins get of all of them. Any contact would do, for nothing of it is read. */
export const weeklyDigest: Workflow = {
  id: 192_814_106,
  name: 'Weekly digest for admins',
  about: 'Each Monday admins are told by email what happened with codes, and what was unusual.',
  objectType: 'contacts',
  trigger: {
    ...{ on: 'schedule', weekday: 'Monday', time: '08:00' },
    contact: 'ada.moreno@fjordkraft.example',
  },
  reader: 'irene.costa@northwind.example',
  steps: [
    {
      ...{ kind: 'action', id: 'digest', title: 'Send the digest of the week' },
      action: 'otp_digest',
      inputs: { recipients: { static: 'irene.costa@northwind.example' } },
    },
  ],
};
