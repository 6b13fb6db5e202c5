import path from 'node:path';
import { exportAccount } from './trail/export-account.ts';
import { readArguments } from './trail/read-arguments.ts';
import { verifyExport } from './trail/verify-export.ts';
import { USAGE } from './trail/words.ts';

type Variables = Readonly<Record<string, string | undefined>>;
type Say = (line: string) => void;

/** All is well; something is wrong with the trail; it could not be looked at, and the last line says what to do. */
export type ExitCode = 0 | 1 | 2;

/** The command `npm run audit`: verifies an export, without any network, or writes one from an account. */
export async function auditTrail(
  words: readonly string[],
  variables: Variables,
  say: Say,
): Promise<ExitCode> {
  const asked = readArguments(words);
  if (asked.command === 'unclear') {
    say(USAGE);
    return 2;
  }
  // npm runs a script in the project's folder, and says in which one it was called.
  const file = path.resolve(variables['INIT_CWD'] ?? '', asked.file);
  return asked.command === 'verify'
    ? verifyExport(file, variables, say)
    : exportAccount({ ...asked, file }, variables, say);
}
