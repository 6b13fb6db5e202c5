import type { EnrolmentView } from '../../../workflows/enrolment-view.ts';
import type { ContactSummary, DealSummary } from '../../page-contract.ts';

type RecordKey = EnrolmentView['record'];

/** Whoever gets what a workflow sends: a contact, the owner of a deal, or an admin. */
export interface Outsider {
  role: 'contact' | 'approver' | 'admin';
  name: string;
  email: string;
  /** Empty where they have none that gets texts. */
  phone: string;
}

export interface Known {
  contacts: readonly ContactSummary[];
  deals: readonly DealSummary[];
}

export function outsiderOf({ objectType, id }: RecordKey, { contacts, deals }: Known): Outsider {
  switch (objectType) {
    case 'contacts': {
      const contact = contacts.find((each) => each.id === id);
      const { name = '', email = '', phone = '' } = contact ?? {};
      return { role: 'contact', name, email, phone };
    }
    case 'deals': {
      const owner = deals.find((each) => each.id === id)?.owner;
      const { name = '', email = '' } = owner ?? {};
      return { role: 'approver', name, email, phone: '' };
    }
  }
}

/** What a record is called; its number, where it is gone. */
export function nameOf({ objectType, id }: RecordKey, { contacts, deals }: Known): string {
  const found = (objectType === 'contacts' ? contacts : deals).find((each) => each.id === id);
  return found?.name || id;
}
