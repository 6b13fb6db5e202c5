import { readUserByEmail, type User } from '../../../hubspot/owner.ts';
import { maskEmail } from '../../../otp/destination.ts';
import { hasAdmin, mayAct, roleOf } from '../../../otp/roles.ts';
import type { Desk } from '../desk/desk.ts';
import type { FieldProblem } from '../workflow/field-problem.ts';
import { FIELD_WORDS } from '../workflow/outcome-words.ts';

/**
 * Whose addresses these are, or what is wrong with the first of them that may not get the digest. It goes to
 * nobody but users of the account who may read the audit: supervisors, and anybody as long as nobody is an admin.
 * HubSpot's own address of them is used, not what was typed. Throws `CallFailed`.
 */
export async function readRecipients(
  { connection, patience, settings: { settings } }: Desk,
  addresses: readonly string[],
): Promise<User[] | FieldProblem> {
  const users = await Promise.all(
    addresses.map((address) => readUserByEmail(connection, patience, address)),
  );
  const recipients: User[] = [];
  for (const [i, user] of users.entries()) {
    const masked = maskEmail(addresses[i] ?? '');
    if (user === undefined) return problem(FIELD_WORDS.recipients.stranger(masked));
    if (hasAdmin(settings.roles) && !mayAct(roleOf(settings.roles, user), 'supervisor'))
      return problem(FIELD_WORDS.recipients.not_allowed(masked));
    recipients.push(user);
  }
  return recipients;
}

function problem(words: string): FieldProblem {
  return { field: 'recipients', words };
}
