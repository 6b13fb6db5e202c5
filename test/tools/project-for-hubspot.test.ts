import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { componentFindings } from '../../tools/hsmeta/component.ts';
import { uidFindings } from '../../tools/hsmeta/uid.ts';
import { runTool, type Ended } from './support/run-tool.ts';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

const APP = 'app/app-hsmeta.json';
const CARD = 'app/cards/otp-contact-tab-hsmeta.json';
const FUNCTION = 'app/functions/otp-card-hsmeta.json';
const ENDPOINT = 'app/functions/otp-verify-hsmeta.json';
const ACTION = 'app/workflow-actions/otp-verify-hsmeta.json';
const KINDS: Record<string, string> = {
  [APP]: 'APPLICATION',
  [CARD]: 'CARD',
  [FUNCTION]: 'APP_FUNCTION',
  [ENDPOINT]: 'APP_FUNCTION',
  [ACTION]: 'WORKFLOW_ACTION',
};

/** A copy of what HubSpot is told, in a project whose README names the secrets. */
function projectCopy(): string {
  const names = readFileSync(path.join('src', ENDPOINT), 'utf8');
  const root = tempTree({ 'README.md': names });
  for (const part of ['hsproject.json', 'src/app', 'src/hsprofile.example.json']) {
    cpSync(part, path.join(root, part), { recursive: true });
  }
  return root;
}

/** Changes the text of one file. */
function change(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  if (!text.includes(from)) throw new TypeError(`${file} has no ${from}`);
  writeFileSync(path.join(root, file), text.replace(from, to));
}

afterAll(removeTempTrees);

describe('of one file', () => {
  const scope = '"crm.objects.owners.read"';

  test.each([
    ['a scope without a reason', APP, scope, `${scope}, "tickets"`, 'tickets has no reason'],
    ['a scope too few', APP, `${scope},`, '', 'crm.objects.owners.read is missing'],
    ['a scope twice', APP, scope, `${scope}, ${scope}`, 'must NOT have duplicate items'],
    [
      'a scope for sensitive data',
      APP,
      scope,
      `${scope}, "crm.objects.contacts.sensitive.read"`,
      "crm.objects.contacts.sensitive.read would switch the app's functions off",
    ],
    [
      'a field that HubSpot does not know',
      CARD,
      '"location"',
      '"place": "x", "location"',
      '"place"',
    ],
    [
      'a place that HubSpot does not have',
      CARD,
      'crm.record.tab',
      'crm.tab',
      'must be equal to one',
    ],
    ['a card without its source', CARD, 'ContactTabCard', 'GoneCard', 'GoneCard.tsx is not there'],
    [
      'a function that is not built',
      FUNCTION,
      'dist/otp-card',
      'dist/gone',
      'gone is not in the list',
    ],
    ['a secret that nobody is told about', FUNCTION, 'OTP_PEPPER"', 'OTP_SALT"', 'OTP_SALT is'],
    [
      'an action for agents',
      ACTION,
      '"WORKFLOWS"',
      '"AGENTS"',
      '/supportedClients/0/client must be equal to constant',
    ],
    ['an action without its labels', ACTION, '"actionCardContent"', '"card"', 'actionCardContent'],
    [
      'the token among the secrets',
      FUNCTION,
      'OTP_PEPPER"',
      'PRIVATE_APP_ACCESS_TOKEN"',
      'must not be in secretKeys',
    ],
  ])('%s is found', (_, file, from, to, told) => {
    const root = projectCopy();
    change(root, `src/${file}`, from, to);
    const { uid, config } = JSON.parse(
      readFileSync(path.join(root, 'src', file), 'utf8').replaceAll(
        '${ENDPOINT_BASE_URL}',
        'https://example.com',
      ),
    );
    const found = componentFindings(root, { uid, config, file, kind: KINDS[file] ?? '' });
    expect(found.join()).toContain(told);
  });
});

test.each(['card', 'otp-contact', 'OTP_CARD'])('the uid %s is found', (uid) => {
  const found = uidFindings([{ uid, kind: 'CARD', config: {}, file: CARD }]);
  expect(found).toEqual([expect.stringContaining('must look like otp_some_name')]);
});

describe('of the project', () => {
  const check = (root: string): Promise<Ended> =>
    runTool(['--import', 'tsx', 'tools/check-hsmeta.ts', root]);

  test('an address that no profile knows is found', async () => {
    const root = projectCopy();
    change(root, `src/${ACTION}`, 'ENDPOINT_BASE_URL', 'ELSEWHERE');
    expect((await check(root)).said).toContain('ELSEWHERE');
  }, 60_000);

  test('HubSpot can be told of it as it is', async () => {
    expect(await check(projectCopy())).toEqual({ code: 0, said: 'HubSpot can be told this.\n' });
  }, 60_000);

  test.each([
    ['a uid twice', `src/${CARD}`, 'otp_contact_tab', 'otp_contact_sidebar', 'otp_contact_sidebar'],
    ['an old platform version', 'hsproject.json', '2026.09', '2025.2', '/platformVersion'],
    ['text that is no JSON', `src/${CARD}`, '{', '', 'cannot read it'],
    [
      'a function built for nothing',
      `src/${FUNCTION}`,
      'dist/otp-card',
      'dist/x',
      'builds otp-card',
    ],
  ])(
    '%s is found',
    async (_, file, from, to, told) => {
      const root = projectCopy();
      change(root, file, from, to);
      const { code, said } = await check(root);
      expect(said).toContain(told);
      expect(code).toBe(1);
    },
    60_000,
  );

  test('a file in a folder that HubSpot does not look into is found', async () => {
    const root = projectCopy();
    const lost = 'src/app/cards/verify-contact/otp-contact-tab-hsmeta.json';
    renameSync(path.join(root, 'src', CARD), path.join(root, lost));
    expect((await check(root)).said).toContain('HubSpot does not look into');
  }, 60_000);
});
