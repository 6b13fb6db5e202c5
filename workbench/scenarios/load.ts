import type { Emulator } from '../emulator/emulator.ts';
import { contacts } from './contacts.ts';
import { deals } from './deals.ts';
import { emailTemplate } from './email-template.ts';
import { people } from './people.ts';
import { RENEWALS } from './pipelines.ts';

/** Fills an empty account with the people, the contacts, the deals and the e-mail of the demo. The bank's own
 * properties have to be there. */
export function loadScenario(emulator: Emulator, projectDir: string): void {
  for (const person of people) {
    const { ownerId: id, title: _, ...owner } = person;
    emulator.owners.add({ id, ...owner });
  }
  emulator.pipelines.add(RENEWALS);
  const now = emulator.clock.now();
  for (const contact of contacts) {
    emulator.records.create('contacts', contact.properties, {
      id: contact.id,
      at: now - contact.createdAgo,
      sourceType: 'IMPORT',
    });
    for (const change of contact.changes ?? []) {
      emulator.records.update('contacts', contact.id, change.properties, {
        at: now - change.ago,
        sourceType: change.byUserId === undefined ? 'INTEGRATION' : 'CRM_UI',
        ...(change.byUserId === undefined ? {} : { updatedByUserId: change.byUserId }),
      });
    }
  }
  for (const deal of deals) {
    emulator.records.create('deals', deal.properties, {
      id: deal.id,
      at: now - deal.createdAgo,
      sourceType: 'CRM_UI',
    });
  }
  emulator.emails.addTemplate(emailTemplate(projectDir));
}
