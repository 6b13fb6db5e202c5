import type { WordTree } from '../../../src/contract/interface-words.ts';
import { ENGLISH } from '../../../src/app/pages/words/en.ts';
import { AUDIT_WORDS } from '../../../src/interface-words/audit/audit-words.ts';

/** Each text by its path; of a plural, the form for many. */
function texts(tree: WordTree, at = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] => {
    const path = `${at}${name}`;
    if (typeof value === 'string') return [[path, value]];
    const { other } = value;
    return typeof other === 'string' ? [[path, other]] : texts(value, `${path}.`);
  });
}

const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(Object.entries(AUDIT_WORDS))(
  'in %s every text has the places of the English',
  (_, words) => {
    const theirs = new Map(texts(words));
    const english = texts(ENGLISH);
    expect([...theirs.keys()]).toEqual(english.map(([path]) => path));
    for (const [path, text] of english) {
      expect([path, placesIn(theirs.get(path) ?? '')]).toEqual([path, placesIn(text)]);
    }
  },
);
