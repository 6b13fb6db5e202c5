import { disabledRuleFindings } from '../../tools/check-disabled-rules.ts';
import { nameFindings } from '../../tools/check-names.ts';
import { reactFindings } from '../../tools/check-react.ts';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

const EMPTY = { 'src/a.ts': '', 'workbench/a.ts': '', 'test/a.ts': '', 'tools/a.ts': '' };
const OFF = 'eslint-' + 'disable-next-line no-empty';

afterAll(removeTempTrees);

test.each(['index.ts', 'utils.ts', 'helpers.tsx', 'common.mjs', 'types.d.ts'])(
  'a file named %s is found',
  (name) => {
    const root = tempTree({ ...EMPTY, [`src/otp/${name}`]: '' });
    expect(nameFindings(root)).toEqual([expect.stringContaining(`src/otp/${name}`)]);
  },
);

test('a file named for what is in it is left alone', () => {
  expect(nameFindings(tempTree({ ...EMPTY, 'src/otp/event-types.ts': '' }))).toEqual([]);
});

test('a rule that is switched off without a reason is found', () => {
  const root = tempTree({ ...EMPTY, 'src/b.ts': `// ${OFF}` });
  expect(disabledRuleFindings(root)).toEqual([expect.stringContaining('src/b.ts')]);
});

test('a rule that is switched off with a reason is left alone', () => {
  const root = tempTree({ ...EMPTY, 'src/b.ts': `// ${OFF} -- there is nothing to do` });
  expect(disabledRuleFindings(root)).toEqual([]);
});

const lock = (packages: Record<string, string>): string =>
  tempTree({
    'package-lock.json': JSON.stringify({
      packages: Object.fromEntries(
        Object.entries(packages).map(([place, version]) => [place, { version }]),
      ),
    }),
  });
const ONE = { 'node_modules/react': '18.3.1', 'node_modules/@remote-ui/react': '5.0.2' };

test("one React beside that of HubSpot's command line is right", () => {
  const ofCli = { 'node_modules/@hubspot/cli/node_modules/react': '19.2.3' };
  expect(reactFindings(lock({ ...ONE, ...ofCli }))).toEqual([]);
});

test('a second React is found', () => {
  const second = { 'node_modules/@hubspot/ui-extensions/node_modules/react': '18.3.1' };
  expect(reactFindings(lock({ ...ONE, ...second }))).toEqual([
    expect.stringContaining('react must be there once'),
  ]);
});

test('a React that is not the one HubSpot has is found', () => {
  expect(reactFindings(lock({ ...ONE, 'node_modules/react': '19.2.3' }))).toHaveLength(1);
});
