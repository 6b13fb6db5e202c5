import type { CodeShape } from '../code-entry/code-shape.ts';

/** "a 6-digit code" */
export function aCode({ length, alphabet }: CodeShape): string {
  switch (alphabet) {
    case 'digits':
      return `${article(length)} ${length}-digit code`;
    case 'letters_and_digits':
      return `a code of ${length} letters and digits`;
  }
}

/** "6 digits" */
export function symbols({ length, alphabet }: CodeShape): string {
  switch (alphabet) {
    case 'digits':
      return `${length} digits`;
    case 'letters_and_digits':
      return `${length} letters and digits`;
  }
}

function article(count: number): string {
  return count === 8 ? 'an' : 'a';
}
