import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PAGE_WORDS } from '../../src/entry-page/words-by-language.ts';
import { buildEntryPage } from '../../tools/build-entry-page.ts';

let page: string;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'entry-page-'));
  await buildEntryPage(folder);
  page = readFileSync(path.join(folder, 'enter-code.html'), 'utf8');
  rmSync(folder, { recursive: true });
}, 60_000);

function between(tag: string): string {
  const pieces = [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))];
  expect(pieces).toHaveLength(1);
  return pieces[0]?.[1] ?? '';
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy lets run this script and this style, reach this site, and nothing else', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "connect-src 'self'",
    `script-src ${hash(between('script'))}`,
    `style-src ${hash(between('style'))}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('the policy comes before everything that it governs', () => {
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(
    page.search(/<(?:style|script|title)/),
  );
});

test('nothing is loaded, and no address of another site is in the page', () => {
  expect(page).not.toMatch(/\s(?:src|href|action|srcset|poster|data)=/);
  expect(page).not.toMatch(/https?:|url\(|@import|\bimport\(|sourceMappingURL/);
});

test('no markup is made by the script', () => {
  expect(between('script')).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  expect(page).not.toMatch(/\s(?:style|on\w+)="/);
});

test('HubSpot’s template language finds nothing to fill in', () => {
  expect(page).not.toMatch(/\{\{|\{%|\{#/);
});

test('search engines and referrers learn nothing', () => {
  expect(page).toMatch(/name="robots"\s+content="noindex/);
  expect(page).toMatch(/name="referrer"\s+content="no-referrer"/);
});

test('without JavaScript it is said in every language what is needed', () => {
  const said = between('noscript');
  for (const { language, needsScript } of Object.values(PAGE_WORDS)) {
    expect(said).toContain(`<p lang="${language}">${needsScript}</p>`);
  }
});

test('every place of the page is filled', () => {
  expect(page).not.toContain('<!-- ');
});
