import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FUNCTION_NAMES } from '../build-functions.ts';
import { below, forComparison, median, type Figure } from './figure.ts';

const RUNS = 15;
/** Each in its own bundle, and each cold by itself. */
const BUNDLES = FUNCTION_NAMES.map((name) => ({
  name,
  file: path.resolve(`src/app/functions/dist/${name}.js`),
}));

/** A function that does nothing, and one the way HubSpot's template begins: with the whole client. */
const EMPTY = 'exports.main = async () => ({});';
const TEMPLATE = `
const hubspot = require(${JSON.stringify(path.resolve('node_modules/@hubspot/api-client'))});
exports.main = async () => {
  const client = new hubspot.Client({ accessToken: 'none' });
  return typeof client.crm.contacts.basicApi.getById;
};`;

/** Loads a function in a fresh process and calls it once with nothing, as a cold start does. */
const PROBE = `
const started = performance.now();
const { main } = require(process.argv[1]);
const loaded = performance.now();
console.log = console.error = () => {};
main({}).then(() => process.stdout.write(JSON.stringify([loaded - started, performance.now() - started])));`;

/** How long a function takes from nothing to its first answer, over one that does nothing. */
export async function coldStartFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cold-start-'));
  try {
    const empty = path.join(folder, 'empty.js');
    const template = path.join(folder, 'template.js');
    await writeFile(empty, EMPTY);
    await writeFile(template, TEMPLATE);
    const times = interleaved([empty, ...BUNDLES.map(({ file }) => file), template]);
    const nothing = times.get(empty) ?? [0, 0];
    const whole = times.get(template) ?? [0, 0];
    return [
      ...BUNDLES.map(({ name, file }) => {
        const [, first] = times.get(file) ?? [0, 0];
        return below(`cold start of ${name} over an empty function`, first - nothing[1], 'ms', 40);
      }),
      forComparison(
        'cold start over an empty function, with the whole client as in HubSpot’s template',
        whole[1] - nothing[1],
        'ms',
      ),
      forComparison('loading that function alone', whole[0], 'ms'),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Medians of load and of first answer for each file, taken in turns so that drift hits all alike. */
function interleaved(files: readonly string[]): Map<string, [number, number]> {
  const runs = new Map(files.map((file): [string, [number, number][]] => [file, []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const file of files) runs.get(file)?.push(once(file));
  return new Map(
    [...runs].map(([file, times]) => [
      file,
      [median(times.map(([load]) => load)), median(times.map(([, first]) => first))],
    ]),
  );
}

function once(file: string): [number, number] {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', PROBE, file], { encoding: 'utf8' });
  if (stdout === '') throw new Error(`The function did not start: ${stderr}`);
  return JSON.parse(stdout) as [number, number];
}
