import { closeAccounts, closeFunctionHost, openAccount, type Account } from './account.ts';
import { Workflow } from './workflow.ts';

/** Gives each test of a file a new account without a rate limit, and a workflow for its contact. */
export function eachInNewAccount(
  begin: (account: Account, workflow: Workflow) => void | Promise<void>,
): void {
  beforeEach(async () => {
    const account = await openAccount();
    account.emulator.settings.rateLimit.enabled = false;
    await begin(account, new Workflow(account));
  });
  afterEach(closeAccounts);
  afterAll(closeFunctionHost);
}
