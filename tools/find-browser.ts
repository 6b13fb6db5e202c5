import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  ...['microsoft-edge', 'microsoft-edge-stable'],
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const NO_BROWSER =
  'The journeys need a browser. Install Chromium, Google Chrome or Microsoft Edge, or put the path of one into the environment variable CHROMIUM, and run npm test again.';

type Variables = Readonly<Record<string, string | undefined>>;

/** The path of a Chromium that is there; undefined when there is none. */
export function findBrowser(variables: Variables = process.env): string | undefined {
  const named = variables['CHROMIUM'];
  if (named) return isProgram(named) ? named : undefined;
  const folders = ['/usr/bin', ...(variables['PATH'] ?? '').split(path.delimiter)].filter(Boolean);
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, ...ELSEWHERE].find(isProgram);
}

/** Installs a Chromium where that takes no question: on Debian and its kin, by those who may. */
export function installBrowser(): string | undefined {
  const { getuid } = process;
  if (getuid === undefined || !succeeds('apt-get', ['--version'])) return undefined;
  const isRoot = getuid() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return undefined;
  console.log('Installing Chromium for the journeys …');
  const asRoot = (...args: string[]): boolean => {
    const line = ['apt-get', ...args];
    return isRoot ? succeeds('apt-get', args) : succeeds('sudo', ['-n', ...line]);
  };
  asRoot('update');
  asRoot('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return findBrowser();
}

function succeeds(program: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: 'ignore', env }).status === 0;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
