import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Package {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const BUILT_IN = ['start', 'test'];
const COMMAND = /\bnpm (?:run ([a-z][a-z:-]*)|(start|test)\b)/g;
/** Paths in code spans and in links; a star or a placeholder makes it a pattern, not a path. */
const PATH =
  /(?:`|\]\()((?:[\w.@-]+\/)+[\w.@-]*|[\w.-]+[.](?:json|md|js|cjs|mjs|ts|tsx))(?=[`)#])/g;
const OURS = /^(?:src|workbench|test|tools|docs|[.]ci|[.]?[\w-]+[.][\w.]+$)/;

/** What the README names is there, and what is there to be named is named. */
export function readmeFindings(root: string): string[] {
  const file = path.join(root, 'README.md');
  if (!existsSync(file)) return ['README.md is missing. Write it: it is where everybody starts.'];
  const text = readFileSync(file, 'utf8');
  const { scripts = {}, dependencies, devDependencies } = readPackage(root);
  const commands = [...text.matchAll(COMMAND)].map(([, run, own]) => run ?? own ?? '');
  const known = Object.keys(scripts);
  return [
    ...unique(commands)
      .filter((name) => !known.includes(name))
      .map((name) => `README.md names "npm run ${name}", which package.json has no script for.`),
    ...Object.keys(scripts)
      .filter((name) => !commands.includes(name))
      .map((name) => `README.md does not name the script "${commandOf(name)}".`),
    ...unique([...text.matchAll(PATH)].map(([, named = '']) => named))
      .filter((named) => OURS.test(named) && !existsSync(path.join(root, named)))
      .map((named) => `README.md names ${named}, which is not there.`),
    ...Object.keys({ ...dependencies, ...devDependencies })
      .filter((name) => !isNamed(text, name))
      .map((name) => `README.md does not say what the package ${name} is for.`),
  ];
}

function readPackage(root: string): Package {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Package;
}

function commandOf(script: string): string {
  return BUILT_IN.includes(script) ? `npm ${script}` : `npm run ${script}`;
}

/** `react` is not named by `react-dom`. */
function isNamed(text: string, name: string): boolean {
  return text.split(/[^\w@/.-]+/).some((word) => word.replace(/[.]+$/, '') === name);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
