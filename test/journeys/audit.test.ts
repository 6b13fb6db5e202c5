import type { AdminAtWork } from '../support/journey-admin.ts';
import { CONTACT, MINUTE, startJourney, type Journey } from '../support/journey.ts';

/** Maya sends Ada a code, hears a wrong one and then the right one; Irene looks at it afterwards. */
async function afterOneCall(): Promise<{ irene: AdminAtWork; journey: Journey }> {
  const journey = await startJourney();
  const maya = await journey.rep();
  const code = await maya.sendsCode();
  await maya.triesWrong(code, 1, /4 tries left/);
  await maya.pastes(code);
  await maya.sees(/^Verified$/);
  // HubSpot's search may not know yet what has just been written.
  journey.workbench.emulator.clock.advance(2 * MINUTE);
  return { irene: await journey.auditor(), journey };
}

test('an auditor sees what was done in figures, in a table and as a story, and copies all of it', async () => {
  const { irene } = await afterOneCall();
  await irene.sees('Codes sent', 'Sent and verified by day (UTC)', 'By who did it');
  expect(await irene.app.getByRole('img', { name: 'Maya' }).getAttribute('aria-label')).toContain(
    'Codes sent 1, Verified 1',
  );
  await irene.picture('audit-figures');
  await irene.opens('Entries');
  await irene.sees('Wrong code entered by Maya Lindqvist', 'Contact 51001');
  await irene.picture('audit-entries');
  await irene.press('Export these entries');
  await irene.press(/^Export$/);
  await irene.press(/^Copy all/);
  await irene.sees('Copied.');
  const csv = await irene.page.evaluate<string>('navigator.clipboard.readText()');
  expect(csv).toContain('Maya Lindqvist had a code sent to a•••@fjordkraft.example');
  await irene.press('Story');
  await irene.page.getByText(/^All \d entries are as they were written/).waitFor();
  await irene.picture('audit-story');
});

test('an entry that somebody changed is named, with what to do', async () => {
  const { irene, journey } = await afterOneCall();
  await irene.opens('Proof');
  await irene.press('Check the trail');
  await irene.sees(/\d+ entries, all intact/);
  const { records } = journey.workbench.emulator;
  const [entry] = records.list('p_otp_entry');
  records.update('p_otp_entry', entry?.id ?? '', { summary: 'Nothing happened.' });
  journey.workbench.emulator.clock.advance(MINUTE);
  await irene.press('Check the trail');
  await irene.sees('Shown otherwise than sealed', `HubSpot id ${entry?.id ?? ''}`);
  await irene.picture('audit-proof');
});

test('a contact who asks to be forgotten is, and what is left of the trail still proves itself', async () => {
  const { irene, journey } = await afterOneCall();
  const { records, clock } = journey.workbench.emulator;
  await irene.opens('Keep and delete');
  await irene.field(/^Record id/).fill(CONTACT.ada);
  await irene.press('See what it holds');
  await irene.field('The record id again').fill(CONTACT.ada);
  await irene.picture('audit-erasure');
  await irene.press('Erase');
  await irene.sees(/entries were reduced/);
  await irene.picture('audit-erased');
  expect(JSON.stringify(records.list('p_otp_entry'))).not.toMatch(/fjordkraft|Maya/);
  clock.advance(2 * MINUTE);
  await irene.opens('Proof');
  await irene.press('Check the trail');
  await irene.sees(/\d+ entries, all intact/);
});
