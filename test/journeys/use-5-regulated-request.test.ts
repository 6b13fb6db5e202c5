import type { Page } from 'playwright-core';
import { MINUTE, startJourney, type Journey } from '../support/journey.ts';
import { wrongCode, type RepAtWork } from '../support/journey-rep.ts';
import type { Visitor } from '../support/journey-visitor.ts';

const REQUEST = 'Request my records';
const WORKFLOW = 'Workflow 192814105 (confirmed by HubSpot)';
const SENT_TO = 'a•••@fjordkraft.example';

/** Ada has asked for her records at noon, and the workflow waits for her code. */
async function asked(): Promise<Journey & { view: Visitor }> {
  const journey = await startJourney();
  const view = await journey.visitor();
  await view.starts(REQUEST);
  await view.waitsAt('Wait for the code');
  return { ...journey, view };
}

/** A minute later the right code was entered, and the workflow has come to its end. */
async function confirmed(): Promise<{ view: Visitor; code: string }> {
  const { view, workbench } = await asked();
  workbench.emulator.clock.advance(MINUTE);
  const code = await view.codeInInbox();
  await view.outside.entersCode(code);
  await view.finishes();
  return { view, code };
}

async function unfold(page: Page): Promise<void> {
  const folded = page.getByRole('button', { name: /^Show \d+ more$/ });
  while ((await folded.count()) > 0) await folded.first().click();
}

/** The labels, or else the whole texts, of all that shows a code on HubSpot's page. */
function placesOf(code: string, page: Page): Promise<string[]> {
  return page.evaluate((digits) => {
    const sought = new RegExp(`\\b${digits.replace(' ', '[ -]?')}\\b`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places = new Set<string>();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      const label = node.parentElement?.closest('.timeline dl > div')?.querySelector('dt');
      if (sought.test(text)) places.add(label?.textContent ?? text);
    }
    return [...places];
  }, code);
}

/** The app's events on the timeline, oldest first: the time, and every field by its label. */
async function trailOf({ page }: RepAtWork): Promise<Record<string, string>[]> {
  await page.getByRole('button', { name: 'Events', exact: true }).click();
  await unfold(page);
  const entries = await page.locator('.timeline .entry').evaluateAll((items) =>
    items.map((item) => {
      const labels = [...item.querySelectorAll('dt')].map((each) => each.textContent);
      const values = [...item.querySelectorAll('dd')].map((each) => each.textContent);
      const time = item.querySelector('time')?.title ?? '';
      return [['Time', time], ...labels.map((label, index) => [label, values[index]])];
    }),
  );
  return entries.reverse().map((entry) => Object.fromEntries(entry) as Record<string, string>);
}

const step = (time: string, event: string, what: RegExp) => ({
  Time: `23 Nov 2026, ${time}`,
  Event: event,
  'What happened': expect.stringMatching(what) as string,
  Purpose: 'Regulated request',
  Channel: 'email',
  Destination: SENT_TO,
  By: WORKFLOW,
});

test('a confirmed request has every step on the timeline, and the properties say the rest', async () => {
  const { view, workbench } = await asked();
  workbench.emulator.clock.advance(2 * MINUTE);
  await view.outside.entersCode(await view.codeInInbox());
  await view.finishes();
  expect(await view.way()).toEqual([
    '1. Note that the request waits | Done',
    '2. Forget what was entered before | Done',
    '3. Send a code | Done | Send status: Sent',
    '4. Has a code been entered already? | Took “None met”',
    '5. Wait for the code | It happened',
    '6. Check the code | Done | Result: Verified',
    '7. What was the result? | Took “Verified”',
    '8. Confirm the request | Done',
  ]);
  const ada = await view.opensRecord();
  await ada.timelineShows('Verified: the code');
  expect(await trailOf(ada)).toEqual([
    expect.objectContaining(step('12:00', 'Code sent', /^A workflow had a code sent to a•••@/)),
    expect.objectContaining(step('12:02', 'Verified', /was entered in a form \(Regulated request/)),
  ]);
  await ada.picture('use-5-trail');
  await ada.propertyShows('records_request', 'Confirmed');
  await ada.propertyShows('records_wanted', 'Everything you hold about me since 2024.');
  await ada.propertyShows('otp_status', 'Verified');
  await ada.propertyShows('otp_status_at', '23 Nov 2026, 12:02');
  await ada.propertyShows('otp_channel', `email to ${SENT_TO}`);
  await ada.propertyShows('otp_verified_at', '23 Nov 2026, 12:02');
  await ada.propertyShows('otp_verified_until', '23 Nov 2026, 12:32');
  await ada.propertyShows('otp_verified_purpose', 'Regulated request');
  await ada.propertyShows('otp_verified_by', WORKFLOW);
  await ada.propertyShows('otp_assurance', `Could read a code sent to the mailbox ${SENT_TO}.`);
  await ada.propertyShows('otp_ledger_entry', 'workflow/regulated_request:2');
});

test('the trail of a request that a wrong code ended says wrong code and the tries left', async () => {
  const { view, workbench } = await asked();
  workbench.emulator.clock.advance(MINUTE);
  await view.outside.entersCode(wrongCode(await view.codeInInbox()));
  await view.finishes();
  expect((await view.way()).slice(5)).toEqual([
    '6. Check the code | Done | Result: Wrong code',
    '7. What was the result? | Took “None met”',
    '9. Refuse the request | Done',
  ]);
  const ada = await view.opensRecord();
  await ada.timelineShows('Wrong code entered');
  expect(await trailOf(ada)).toEqual([
    expect.objectContaining(step('12:00', 'Code sent', /had a code sent/)),
    expect.objectContaining(step('12:01', 'Wrong code', /entered in a form; 4 tries are left/)),
  ]);
  await ada.propertyShows('records_request', 'Refused');
  await ada.propertyShows('otp_verified_at', /^--$/);
});

test('an entry of the ledger that somebody altered stops the request, and the step says so', async () => {
  const { view, workbench } = await asked();
  const { records } = workbench.emulator;
  const [issued] = records
    .list('p_otp_entry')
    .filter(({ properties }) => properties['kind'] === 'issued');
  const entry = (issued?.properties['entry'] ?? '').replace('"attempts":5', '"attempts":500');
  records.update('p_otp_entry', issued?.id ?? '', { entry });
  await view.outside.entersCode(await view.codeInInbox());
  await view.finishes();
  await view.stepShows(
    'Check the code',
    'Stopped: the ledger entries of this record do not add up.',
  );
  await view.picture('use-5-broken');
  expect((await view.way()).slice(5)).toEqual([
    '6. Check the code | Failed | Result: The action failed',
    '7. What was the result? | Took “None met”',
    '9. Refuse the request | Done',
  ]);
});

test('every step says when it was and what went in and came out', async () => {
  const { view, workbench } = await asked();
  workbench.emulator.clock.advance(2 * MINUTE);
  const code = await view.codeInInbox();
  await view.outside.entersCode(code);
  await view.finishes();
  for (const title of ['Send a code', 'Check the code']) {
    await view.step(title).getByRole('button').click();
  }
  await view.stepShows('Send a code', 'Regulated request', 'The enrolled contact', SENT_TO);
  await view.stepShows(
    'Check the code',
    '••••••',
    '12:02:00',
    'The right code was entered in time.',
  );
  await view.picture('use-5-details');
});

test('once a code was entered, no step of the workflow shows it', async () => {
  const { view, code } = await confirmed();
  for (const each of await view.page.locator('.flow h4 button').all()) await each.click();
  await view.stepShows('Check the code', /^••••••$/, 'The right code was entered in time.');
  expect(await placesOf(code, view.page)).toEqual([]);
});
