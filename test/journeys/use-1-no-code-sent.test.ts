import { CONTACT, MINUTE, startJourney, type Journey } from '../support/journey.ts';

const ASK = 'Delete my account';
const ADA = 'ada.moreno@fjordkraft.example';
const REFUSED = '13. Refuse the request | Done';

/** Somebody asks in Ada's name, and guesses at the code as often as the workflow lets them. */
async function guessedByStranger(
  { workflows }: Journey['workbench'],
  request: number,
): Promise<void> {
  workflows.submitForm('delete-account', { email: ADA });
  const now = () => workflows.enrolments().at(-1);
  const until = async (state: 'waiting' | 'finished', steps: number): Promise<void> => {
    while (now()?.status !== state || now()?.steps.length !== steps)
      await new Promise((resolve) => setTimeout(resolve, 5));
  };
  for (const [guess, stepsBefore] of [6, 9].entries()) {
    await until('waiting', stepsBefore);
    const code = String(100_000 + 2 * request + guess);
    workflows.submitForm('enter-code', { email: ADA, otp_entered_code: code });
  }
  await until('finished', 12);
}

test('after ten wrong codes in a week no code is sent, and the step says for how long', async () => {
  const { visitor, workbench } = await startJourney();
  for (let request = 0; request < 5; request += 1) {
    await guessedByStranger(workbench, request);
    workbench.emulator.clock.advance(11 * MINUTE);
  }
  const view = await visitor();
  await view.starts(ASK);
  await view.stepShows('Send a code', 'this record is locked for this purpose, for up to 7 days');
  await view.finishes();
  expect((await view.way()).at(-1)).toBe(REFUSED);
});

test('an address that came onto the record today gets no code, and the step says why', async () => {
  const { visitor } = await startJourney();
  const view = await visitor();
  await view.choosesRecord(CONTACT.changedByMaya);
  await view.starts(ASK);
  await view.outside.reads('If this address belongs to an account, a code is on its way.');
  await view.finishes();
  await view.stepShows(
    'Send a code',
    'Not sent: the email address or phone number came onto the record too recently for this purpose',
  );
  expect((await view.way()).slice(2)).toEqual([
    '3. Send a code | Done | Send status: Not sent: the address is too new',
    '4. Was a code sent? | Took “None met”',
    REFUSED,
  ]);
  expect(await view.messages()).toEqual([]);
  await view.picture('use-1-too-new');
  const clara = await view.opensRecord();
  await clara.propertyShows('account_request', 'Refused');
});
