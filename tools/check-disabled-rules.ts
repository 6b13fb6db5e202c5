import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceFiles } from './source-files.ts';

const DISABLED = /eslint-disable(?!d)[^\n]*|@ts-(?:expect-error|ignore|nocheck)[^\n]*/g;

/** A rule that is switched off says why, after two dashes. */
export function disabledRuleFindings(root: string): string[] {
  return sourceFiles(root)
    .filter((file) => !file.endsWith('check-disabled-rules.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return [...text.matchAll(DISABLED)]
        .filter(([comment]) => !/ -- \S/.test(comment))
        .map(({ 0: comment }) => `${file}: "${comment.trim()}" gives no reason after " -- ".`);
    });
}
