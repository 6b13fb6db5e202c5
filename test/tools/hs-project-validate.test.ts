import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool, type Ended } from './support/run-tool.ts';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

/** An account that nobody has, as HubSpot's command line keeps accounts. */
const CONFIG = `defaultAccount: 12345
allowUsageTracking: false
allowAutoUpdates: false
accounts:
  - name: nobody
    accountId: 12345
    env: prod
    authType: personalaccesskey
    accountType: DEVELOPER_TEST
    personalAccessKey: none
    auth:
      tokenInfo: { accessToken: none, expiresAt: '2099-01-01T00:00:00.000Z' }
`;

/** HubSpot's own command over a copy of the project, with our schemas in place of the account's. */
async function validate(change: (root: string) => void = () => {}): Promise<Ended> {
  const root = tempTree({ 'home/.hscli/config.yml': CONFIG });
  for (const part of ['hsproject.json', 'src']) {
    cpSync(part, path.join(root, part), { recursive: true });
  }
  change(root);
  const load = (file: string): string => pathToFileURL(path.resolve(file)).href;
  const home = path.join(root, 'home');
  return runTool(
    [
      ...['--import', load('node_modules/tsx/dist/esm/index.mjs')],
      ...['--import', load('tools/hsmeta/answer-offline.ts')],
      ...[path.resolve('node_modules/@hubspot/cli/bin/hs.js')],
      ...['project', 'validate', '--profile', 'example'],
    ],
    { cwd: root, env: { HOME: home, USERPROFILE: home, CI: 'true' } },
  );
}

afterAll(removeTempTrees);
jest.setTimeout(60_000);

test("HubSpot's own command finds the project valid", async () => {
  const { code, said } = await validate();
  expect(said).toContain('is valid and ready to upload');
  expect(code).toBe(0);
});

test("HubSpot's own command finds a card in a place that there is not", async () => {
  const { code, said } = await validate((root) => {
    const card = path.join(root, 'src/app/cards/otp-contact-tab-hsmeta.json');
    writeFileSync(card, readFileSync(card, 'utf8').replace('crm.record.tab', 'crm.record'));
  });
  expect(said).toContain('crm.record.sidebar');
  expect(code).toBe(1);
});
