import type { CheckId } from '../../../contract/set-up.ts';
import type { Words } from '../words/words.ts';

/** The lines under each heading. */
export const GROUPS: readonly {
  name: keyof Words['setUp']['groups'];
  lines: readonly CheckId[];
}[] = [
  { name: 'access', lines: ['token', 'scopes'] },
  {
    name: 'made',
    lines: ['entry_object', 'contact_properties', 'deal_properties', 'contact_event', 'deal_event'],
  },
  {
    name: 'secrets',
    lines: [
      ...(['account_id', 'pepper', 'previous_pepper', 'ledger_key'] as const),
      ...(['client_secret', 'endpoint_address'] as const),
    ],
  },
  { name: 'messages', lines: ['email_route', 'email_template', 'sms_route'] },
  { name: 'proof', lines: ['round_trip', 'settings'] },
];
