import { closeAccounts, openAccount, otherThan, type Account } from '../../test/support/account.ts';
import { enterOnPage, newestCode, Workflow } from '../../test/support/workflow.ts';
import { dayOfChecks } from '../../src/otp/account-window.ts';
import { windowKey } from '../../src/otp/stream.ts';
import { atMost, exactly, type Figure } from './figure.ts';
import { measure } from './measured.ts';

const MINUTE = 60_000;
const FIELDS = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };

/** An open code at which somebody is about to be refused. */
interface Scene {
  account: Account;
  workflow: Workflow;
  challenge: string;
  code: string;
}

/** What it costs the account to refuse somebody: nothing for what is made up, little for the rest. */
export async function refusedFigures(): Promise<Figure[]> {
  return [
    exactly('HubSpot calls of a forged workflow call', await costOf(forged), 'calls', 0),
    exactly('HubSpot calls of a made-up challenge', await costOf(madeUp), 'calls', 0),
    atMost('HubSpot calls of a refused guess, code ran out', await costOf(late), 'calls', 5),
    atMost('HubSpot calls of a refused guess, tries used up', await costOf(usedUp), 'calls', 5),
    atMost('HubSpot calls of a refused guess, day full', await costOf(dayFull), 'calls', 12),
  ];
}

type Attempt = (scene: Scene) => Promise<() => Promise<unknown>>;

async function costOf(prepare: Attempt): Promise<number> {
  const account = await openAccount();
  account.emulator.settings.rateLimit.enabled = false;
  const workflow = new Workflow(account);
  const outputs = await workflow.generate();
  const challenge = outputs['challenge_id'] ?? '';
  const attempt = await prepare({ account, workflow, challenge, code: newestCode(account) });
  const { calls } = await measure(account, attempt);
  await closeAccounts();
  return calls;
}

const forged: Attempt = async ({ workflow }) => {
  const delivery = { ...workflow.delivery('generate', FIELDS), secret: 'made up by a stranger' };
  return () => workflow.deliver('generate', delivery);
};

const madeUp: Attempt = async ({ account, challenge, code }) => {
  const other = challenge.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'));
  return () => enterOnPage(account, { challenge: other, code });
};

const late: Attempt = async ({ account, challenge, code }) => {
  account.emulator.clock.advance(11 * MINUTE);
  return () => enterOnPage(account, { challenge, code });
};

const usedUp: Attempt = async ({ account, challenge, code }) => {
  for (let i = 1; i <= 5; i += 1)
    await enterOnPage(account, { challenge, code: otherThan(code, i) });
  return () => enterOnPage(account, { challenge, code });
};

const dayFull: Attempt = async ({ account, challenge, code }) => {
  const shape = { length: code.length, alphabet: 'digits' } as const;
  const day = dayOfChecks(shape, account.emulator.clock.now());
  for (let place = 1; place <= day.places; place += 1) {
    account.emulator.records.create('p_otp_entry', {
      entry: '{}',
      seal: 'bench',
      account_key: windowKey(account.keys, day.name, place),
    });
  }
  return () => enterOnPage(account, { challenge, code });
};
