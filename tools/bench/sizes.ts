import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { below, type Figure } from './figure.ts';

/** Sizes of what is uploaded. A kilobyte is 1,000 bytes. */
export function sizeFigures(): Figure[] {
  return [
    ...sizesIn('src/app/functions/dist', 'function bundle', 500),
    ...sizesIn('build/cards', 'card bundle', 52),
  ];
}

function sizesIn(folder: string, name: string, bar: number): Figure[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) =>
      below(`${name} ${file}`, statSync(path.join(folder, file)).size / 1_000, 'KB', bar),
    );
}
