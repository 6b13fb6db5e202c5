import path from 'node:path';
import { sourceFiles } from './source-files.ts';

const EMPTY_NAMES = ['index', 'utils', 'helpers', 'common', 'types'];

/** A file is named for what is in it. */
export function nameFindings(root: string): string[] {
  return sourceFiles(root)
    .filter((file) => EMPTY_NAMES.includes(path.basename(file).replace(/[.].*$/, '')))
    .map((file) => `${file} does not say what is in it. Name it for the one thing it does.`);
}
