import { build, type Plugin } from 'esbuild';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { keepUsedPlans } from './pack-numbering-plans.ts';
import { packWords } from './pack-words.ts';

const FUNCTIONS = path.resolve(import.meta.dirname, '../src/app/functions');

/** The functions that HubSpot runs; each is one file beside its hsmeta file. */
export const FUNCTION_NAMES = [
  'otp-audit',
  'otp-card',
  'otp-check-approval',
  'otp-digest',
  'otp-enter',
  'otp-generate',
  'otp-require-approval',
  'otp-retention',
  'otp-send-and-wait',
  'otp-settings',
  'otp-verify',
  'otp-whoami',
  'otp-words',
] as const;

const NEVER_CALLED = `export default function () { throw new Error('Never used') }`;

/**
 * Modules that the bundled libraries load for something a function never does, with what stands in
 * for them. Together they are a third of the bundle, and a cold start reads all of it.
 */
const NEVER_USED: readonly { file: RegExp; contents: string }[] = [
  // The generated client can upload files.
  {
    file: /[\\/]form-data[\\/]lib[\\/]form_data\.js$/,
    contents: `module.exports = class FormData { constructor() { throw new Error('Files are never uploaded') } }`,
  },
  // nodemailer guesses the types of attachments by their names.
  {
    file: /[\\/]nodemailer[\\/]dist[\\/]\w+[\\/]mime-funcs[\\/]mime-types\.js$/,
    contents: `
      const never = () => { throw new Error('Nothing is ever attached') };
      module.exports = { detectMimeType: never, detectExtension: never };`,
  },
  // nodemailer knows well-known services by name, fetches what a message names by address, signs by
  // DKIM, logs in by OAuth and goes through proxies. A route names a host, and a message is all there.
  {
    file: /[\\/]nodemailer[\\/]dist[\\/]\w+[\\/](well-known|fetch|dkim|xoauth2)[\\/]index\.js$/,
    contents: NEVER_CALLED,
  },
  {
    file: /[\\/]nodemailer[\\/]dist[\\/]\w+[\\/]smtp-connection[\\/]http-proxy-client\.js$/,
    contents: NEVER_CALLED,
  },
];

const leaveOut: Plugin = {
  name: 'leave out what is never used',
  setup({ onLoad }) {
    for (const { file, contents } of NEVER_USED)
      onLoad({ filter: file }, () => ({ contents, loader: 'js' }));
  },
};

/**
 * Bundles each function to one CommonJS file that exports `main`: HubSpot runs JavaScript only, one
 * file for each function, on Node 20 at the least.
 */
export async function buildFunctions(outDir = path.join(FUNCTIONS, 'dist')): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: FUNCTION_NAMES.map((name) => path.join(FUNCTIONS, `${name}.ts`)),
    outdir: outDir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [leaveOut, keepUsedPlans, packWords],
  });
}
