import type { RecordType } from '../page-contract.ts';

/** What people call a record. */
export function recordName(type: RecordType, properties: Record<string, string>): string {
  switch (type) {
    case 'contacts':
      return (
        [properties['firstname'], properties['lastname']].filter(Boolean).join(' ') ||
        (properties['email'] ?? '')
      );
    case 'deals':
      return properties['dealname'] ?? '';
  }
}
