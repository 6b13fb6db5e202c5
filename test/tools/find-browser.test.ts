import { chmodSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../tools/find-browser.ts';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

afterAll(removeTempTrees);

function programAt(name: string): string {
  const file = path.join(tempTree({ [name]: '' }), name);
  chmodSync(file, 0o755);
  return file;
}

test('the browser that is named is taken', () => {
  const browser = programAt('my-browser');
  expect(findBrowser({ CHROMIUM: browser })).toBe(browser);
});

test('a browser that is named and is not there is not replaced by another', () => {
  expect(findBrowser({ CHROMIUM: '/nowhere/chromium', PATH: process.env.PATH })).toBeUndefined();
});
