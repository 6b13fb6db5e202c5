import { readmeFindings } from '../../tools/check-readme.ts';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

const PACKAGE = JSON.stringify({
  scripts: { test: 'x', build: 'y' },
  devDependencies: { react: '1', '@types/react': '1' },
});
const README = `Run \`npm test\` and \`npm run build\`. Packages: react, \`@types/react\`.
See \`src/otp/code.ts\`, \`src/otp/\` and [the tools](tools/build.ts).`;

const findingsOf = (readme: string): string[] =>
  readmeFindings(
    tempTree({
      'README.md': readme,
      'package.json': PACKAGE,
      'src/otp/code.ts': '',
      'tools/build.ts': '',
    }),
  );

afterAll(removeTempTrees);

test('a README that names all there is, and nothing else, is right', () => {
  expect(findingsOf(README)).toEqual([]);
});

test('a README that is not there is one finding', () => {
  expect(readmeFindings(tempTree())).toEqual([expect.stringContaining('README.md is missing')]);
});

test.each([
  ['a script that is not there', `${README} \`npm run bake\``, 'npm run bake'],
  ['a file that is not there', `${README} \`src/otp/gone.ts\``, 'src/otp/gone.ts'],
  ['a link to a file that is not there', `${README} [it](tools/gone.ts)`, 'tools/gone.ts'],
])('%s is found', (_, readme, named) => {
  expect(findingsOf(readme)).toEqual([expect.stringContaining(named)]);
});

test('a script that is not named is found', () => {
  expect(findingsOf(README.replace('npm run build', ''))).toEqual([
    'README.md does not name the script "npm run build".',
  ]);
});

test('a package that is named only as a part of another one is found', () => {
  expect(findingsOf(README.replace(' react,', ''))).toEqual([
    'README.md does not say what the package react is for.',
  ]);
});
