import { openAccount, Rep, type Account } from './account.ts';

/** A code that a rep has just sent, in an account of its own. */
export interface OpenCode {
  account: Account;
  rep: Rep;
  challenge: string;
  /** As its recipient reads it. */
  code: string;
}

/** Sends a code in a fresh account that is never too busy. */
export async function openCode(options?: Parameters<typeof openAccount>[0]): Promise<OpenCode> {
  const account = await openAccount(options);
  account.emulator.settings.rateLimit.enabled = false;
  const rep = new Rep(account);
  const challenge = Rep.challengeIn(await rep.send());
  return { account, rep, challenge, code: rep.codeInMessage() };
}

/** The contact's properties as they stand. */
export function shownBy({ emulator, contact }: Account): Record<string, string> {
  return emulator.records.get('contacts', contact)?.properties ?? {};
}
