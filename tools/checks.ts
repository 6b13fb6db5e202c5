import { disabledRuleFindings } from './check-disabled-rules.ts';
import { hsmetaFindings } from './check-hsmeta.ts';
import { interfaceWordFindings } from './check-interface-words.ts';
import { nameFindings } from './check-names.ts';
import { reactFindings } from './check-react.ts';
import { readmeFindings } from './check-readme.ts';
import { wordFindings } from './check-words.ts';
import { ROOT } from './project-root.ts';
import { runQuietly } from './run-program.ts';
import { usePageFindings } from './use-pages.ts';

export interface Verdict {
  passed: boolean;
  /** Why not. */
  output: string;
}

export interface Check {
  name: string;
  run(): Promise<Verdict>;
}

/** The slowest come first, so that the others fit beside them. */
export const CHECKS: readonly Check[] = [
  program('Lint (eslint)', 'eslint/bin/eslint.js', ['.', '--max-warnings=0']),
  types('test'),
  program('Format (prettier)', 'prettier/bin/prettier.cjs', ['--check', '.']),
  types('workbench/host'),
  types('.'),
  types('src/app/cards'),
  types('src/app/settings'),
  types('src/app/pages'),
  types('src/entry-page'),
  program(
    'Import directions (dependency-cruiser)',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    [
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
      ...['src', 'workbench', 'tools', 'test'],
    ],
  ),
  findings('What HubSpot is told (hsproject.json, *-hsmeta.json)', hsmetaFindings),
  findings('README.md', readmeFindings),
  findings('Workflows drawn in docs/uses', usePageFindings),
  findings('Words of messages in every language', () => wordFindings()),
  findings('Words of cards and pages in every language', () => interfaceWordFindings()),
  findings('One React', reactFindings),
  findings('File names', nameFindings),
  findings('Reasons of disabled rules', disabledRuleFindings),
];

function types(folder: string): Check {
  return program(`Types of ${folder} (tsc)`, 'typescript-native/bin/tsc', ['-p', folder]);
}

function program(name: string, script: string, args: readonly string[]): Check {
  return {
    name,
    async run() {
      const { code, output } = await runQuietly(script, args);
      return { passed: code === 0, output };
    },
  };
}

function findings(name: string, find: (root: string) => string[] | Promise<string[]>): Check {
  return {
    name,
    async run() {
      const found = await find(ROOT);
      return { passed: found.length === 0, output: found.join('\n') };
    },
  };
}
