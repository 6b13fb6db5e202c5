import path from 'node:path';
import { runTool } from './support/run-tool.ts';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

/** What each file of a small tree imports; every one of these is as it must be. */
const RIGHT: Record<string, string> = {
  'src/contract/words.ts': 'export const words = 1; export type Word = string;',
  'src/otp/rule.ts': `import type { Word } from '../contract/words.ts';
    import { digest } from './digest.ts'; export const rule: Word = digest;`,
  'src/otp/digest.ts': `import { createHmac } from 'node:crypto'; export const digest = createHmac;`,
  'src/otp/ledger.ts': 'export class Unreachable extends Error {} export type Ledger = string;',
  'src/hubspot/store.ts': `import { Unreachable, type Ledger } from '../otp/ledger.ts';
    import type { rule } from '../otp/rule.ts'; import type { Tell } from '../delivery/mail.ts';
    import * as client from '@hubspot/api-client/lib/codegen/objects/index.js';
    export const store: Ledger | rule | Tell = [client, Unreachable];`,
  'src/delivery/mail.ts': `import mailer from 'nodemailer'; import { rule } from '../otp/rule.ts';
    export type Tell = string; export const mail = [mailer, rule];`,
  'src/app/functions/card.ts': `import { store } from '../../hubspot/store.ts';
    import { mail } from '../../delivery/mail.ts'; export const main = [store, mail];`,
  'src/app/cards/Card.tsx': `import { useState } from 'react'; import { hubspot } from '@hubspot/ui-extensions';
    import type { Word } from '../../contract/words.ts'; export const card: Word = [useState, hubspot];`,
  'workbench/emulator/emulator.ts': `import './route.ts'; export const emulator = 1;`,
  'workbench/emulator/route.ts': 'export const route = 1;',
  'workbench/serve.ts': `import { emulator } from './emulator/emulator.ts';
    import type { Word } from '../src/contract/words.ts'; export const serve: Word = emulator;`,
  'test/support/account.ts': `import { store } from '../../src/hubspot/store.ts'; export const account = store;`,
  'test/otp/rule.test.ts': `import { account } from '../support/account.ts'; test(account);`,
  'tools/bench.ts': `import { account } from '../test/support/account.ts'; export const bench = account;`,
  ...Object.fromEntries(
    [
      ...['nodemailer', 'react', '@hubspot/ui-extensions', 'left-pad'],
      ...['@hubspot/api-client', '@hubspot/api-client/lib/codegen/objects'],
    ].map((name) => [`node_modules/${name}/index.js`, 'module.exports = {};']),
  ),
};

/** One file more, and the rule that it breaks. */
const BREACHES: [rule: string, file: string, text: string][] = [
  ['no-cycles', 'src/otp/again.ts', "import './round.ts'; export const again = 1;"],
  ['resolves', 'src/otp/lost.ts', "import './nowhere.ts';"],
  ['no-orphans', 'src/otp/left-over.ts', 'export const leftOver = 1;'],
  ['contract-stands-alone', 'src/contract/a.ts', "import type { rule } from '../otp/rule.ts';"],
  ['otp-is-pure', 'src/otp/a.ts', "import { store } from '../hubspot/store.ts';"],
  ['otp-is-pure', 'src/otp/b.ts', "import { get } from 'node:https';"],
  ['otp-is-pure', 'src/otp/c.ts', "import pad from 'left-pad';"],
  [
    'otp-takes-types-of-the-contract',
    'src/otp/d.ts',
    "import { words } from '../contract/words.ts'; export const d = words;",
  ],
  ['crypto-in-one-file', 'src/otp/e.ts', "import { randomInt } from 'node:crypto';"],
  ['crypto-in-one-file', 'src/hubspot/e.ts', "import { randomInt } from 'crypto';"],
  [
    'hubspot-implements-ports',
    'src/hubspot/a.ts',
    "import { rule } from '../otp/rule.ts'; export const a = rule;",
  ],
  [
    'hubspot-knows-no-app',
    'src/hubspot/b.ts',
    "import type { main } from '../app/functions/card.ts';",
  ],
  ['delivery-tells', 'src/delivery/a.ts', "import type { store } from '../hubspot/store.ts';"],
  ['delivery-tells', 'src/delivery/b.ts', "import { get } from 'node:https';"],
  [
    'cards-see-only-the-contract',
    'src/app/cards/a.ts',
    "import type { rule } from '../../otp/rule.ts';",
  ],
  [
    'cards-take-types-of-the-contract',
    'src/app/cards/b.ts',
    "import { words } from '../../contract/words.ts'; export const b = words;",
  ],
  ['cards-have-no-node', 'src/app/cards/c.ts', "import path from 'node:path';"],
  [
    'settings-see-only-the-contract',
    'src/app/settings/a.ts',
    "import { card } from '../cards/Card.tsx'; export const a = card;",
  ],
  [
    'settings-take-types-of-the-contract',
    'src/app/settings/b.ts',
    "import { words } from '../../contract/words.ts'; export const b = words;",
  ],
  ['settings-have-no-node', 'src/app/settings/c.ts', "import path from 'node:path';"],
  [
    'pages-see-only-the-contract',
    'src/app/pages/a.ts',
    "import { card } from '../cards/Card.tsx'; export const a = card;",
  ],
  [
    'pages-take-types-of-the-contract',
    'src/app/pages/b.ts',
    "import { words } from '../../contract/words.ts'; export const b = words;",
  ],
  ['pages-have-no-node', 'src/app/pages/c.ts', "import path from 'node:path';"],
  ['entry-page-stands-alone', 'src/entry-page/a.ts', "import '../otp/rule.ts';"],
  [
    'entry-page-takes-types-of-the-contract',
    'src/entry-page/b.ts',
    "import { words } from '../contract/words.ts'; export const b = words;",
  ],
  ['extensions-use-react-and-hubspot', 'src/app/cards/d.ts', "import mailer from 'nodemailer';"],
  ['functions-compose', 'src/app/functions/a.ts', "import mailer from 'nodemailer';"],
  ['functions-compose', 'src/app/functions/b.ts', "import '../cards/Card.tsx';"],
  ['only-functions-see-hubspot', 'src/app/cards/e.ts', "import '../../hubspot/store.ts';"],
  [
    'only-functions-see-hubspot',
    'workbench/a.ts',
    "import type { store } from '../src/hubspot/store.ts';",
  ],
  [
    'packages-that-ship-are-chosen',
    'src/delivery/c.ts',
    "import pad from 'left-pad'; export const c = pad;",
  ],
  ['client-in-parts', 'src/hubspot/c.ts', "import { Client } from '@hubspot/api-client';"],
  ['what-ships-knows-no-workbench', 'src/hubspot/d.ts', "import '../../workbench/serve.ts';"],
  ['what-ships-knows-no-workbench', 'src/otp/f.ts', "import '../../test/support/account.ts';"],
  ['what-ships-knows-no-workbench', 'src/otp/g.ts', "import '../../tools/bench.ts';"],
  [
    'emulator-learns-from-the-specification',
    'workbench/emulator/a.ts',
    "import type { Word } from '../../src/contract/words.ts';",
  ],
  [
    'emulator-learns-from-the-specification',
    'workbench/emulator/b.ts',
    "import '../../test/support/account.ts';",
  ],
  [
    'workbench-runs-what-ships',
    'workbench/b.ts',
    "import { rule } from '../src/otp/rule.ts'; export const b = rule;",
  ],
  ['workbench-knows-no-test', 'workbench/c.ts', "import '../test/support/account.ts';"],
  ['tests-share-only-support', 'test/otp/b.test.ts', "import './rule.test.ts';"],
  ['tools-know-no-test', 'tools/a.ts', "import '../test/otp/rule.test.ts';"],
];

interface Cruise {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

/** Every breach of a tree, as `rule in file`. */
async function breachesIn(files: Record<string, string>): Promise<string[]> {
  const root = tempTree({ ...files, 'package.json': '{ "devDependencies": { "left-pad": "1" } }' });
  const cruiser = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.resolve('.dependency-cruiser.cjs');
  const args = ['--config', config, '--output-type', 'json', 'src', 'workbench', 'tools', 'test'];
  const { said } = await runTool([cruiser, ...args], { cwd: root });
  const { violations } = (JSON.parse(said) as Cruise).summary;
  return violations.map(({ rule, from }) => `${rule.name} in ${from}`);
}

afterAll(removeTempTrees);

test('a tree in which everything points the right way has no breach', async () => {
  expect(await breachesIn(RIGHT)).toEqual([]);
}, 60_000);

describe('a tree with every breach', () => {
  let found: string[];
  beforeAll(async () => {
    const wrong = Object.fromEntries(BREACHES.map(([, file, text]) => [file, text]));
    const round = { 'src/otp/round.ts': "import './again.ts'; export const round = 1;" };
    found = await breachesIn({ ...RIGHT, ...wrong, ...round });
  }, 60_000);

  test.each(BREACHES)('%s is broken by %s', (rule, file) => {
    expect(found).toContain(`${rule} in ${file}`);
  });
});
