import fc from 'fast-check';
import { csvCell, harmless } from '../../../src/otp/trail/csv-cell.ts';

/** Rows of RFC 4180, whose cells are split by `separator`. */
function parsed(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const [at, next] = [text.charAt(i), text.charAt(i + 1)];
    if (isQuoted && at === '"' && next === '"') [cell, i] = [`${cell}"`, i + 1];
    else if (at === '"') isQuoted = !isQuoted;
    else if (!isQuoted && at === separator) [cell] = [(rows.at(-1)?.push(cell), '')];
    else if (!isQuoted && at === '\r' && next === '\n') {
      rows.at(-1)?.push(cell);
      rows.push([]);
      [cell, i] = ['', i + 1];
    } else cell += at;
  }
  return rows.slice(0, -1);
}

const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', ';', ',', '"'),
      fc.constantFrom(' ', '|', '\u00A0', '\u200B', '\uFEFF', 'a', '1', 'cmd()', 'é', '🙂'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

test('cells are read back as they were written, whatever is in them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(tricky, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const text = rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
      expect(parsed(text)).toEqual(rows.map((cells) => cells.map(harmless)));
    }),
    { numRuns: 500 },
  );
});

test('no cell begins as a formula does, nor what a spreadsheet splits off by semicolons, tabs or bars', () => {
  fc.assert(
    fc.property(tricky, (text) => {
      for (const cell of harmless(text).split(/[;|\t\r\n]/))
        expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
      expect(harmless(text)).not.toMatch(FORMULA);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+44 ••• ••• •56', '"\'+44 ••• ••• •56"'],
  ['a;"=1;', '"a;""\'=1;"'],
  ['-1', '"\'-1"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['\t=1', '"\'\t\'=1"'],
  ['\r=1', '"\'\r\'=1"'],
  ['＝1+1', '"\'＝1+1"'],
  ['a;=1+1;b', '"a;\'=1+1;b"'],
])('%j is written %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test.each([
  'Dana had a code sent to d•••@example.com (Portal access).',
  '0-1',
  'a - b',
  "O'Neil",
  '',
])('%j stays as it is', (text) => {
  expect(csvCell(text)).toBe(`"${text}"`);
});
