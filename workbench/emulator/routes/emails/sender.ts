import type { Account } from '../../store/account.ts';

const ADDRESS = String.raw`[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[^\s@<>"(),:;\\]+`;
const ALONE = new RegExp(`^${ADDRESS}$`, 'u');
/** A name without quotes holds none of the signs that RFC 5322, 3.2.3, gives a meaning. */
const NAMED = new RegExp(
  String.raw`^("[^"\\\p{Cc}]*"|[^"\\\p{Cc}()<>[\]:;@,.]+) <(${ADDRESS})>$`,
  'u',
);

/** Whether a header names exactly one address: alone, or as `Sender Name <sender@hubspot.com>`. */
export function isMailbox(header: string): boolean {
  return ALONE.test(header) || NAMED.test(header);
}

/**
 * The sender that recipients see. HubSpot knowledge base, Verify the email address used to send marketing emails:
 * addresses at a connected sending domain and those of active users are verified; of any other, transactional
 * e-mails too, HubSpot makes one at a domain of its own, and sends. `header`: a mailbox.
 */
export function shownSender({ settings, owners }: Account, header: string): string {
  const [, name, named] = NAMED.exec(header) ?? [];
  const address = (named ?? header).toLowerCase();
  const isUsers = owners.all().some(({ email, archived }) => !archived && email === address);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (isUsers || settings.sendingDomains.includes(domain)) return header;
  const theirs = `${(named ?? header).replace('@', '=')}@hs-domain.com`;
  return name === undefined ? theirs : `${name} <${theirs}>`;
}
