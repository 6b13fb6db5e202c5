import type { Talk } from '../exchange/talk.ts';
import { symbols } from './code-entry.ts';
import type { Values } from './fill.ts';
import type { Times } from './times.ts';
import type { BothWords } from './words.ts';

/** What is filled into the words for a refusal, as far as that is the same on every card. */
export function refusalValues(refusal: Talk['refusal'], words: BothWords, times: Times): Values {
  switch (refusal.refusal) {
    case 'not_a_code':
      return { symbols: symbols(refusal, words) };
    case 'not_allowed':
      return { role: words.roles[refusal.needs] };
    case 'malformed_request':
      return { field: refusal.field };
    case 'not_set_up':
      return { missing: refusal.missing };
    case 'record_merged':
      return { into: refusal.into };
    case 'recently_changed':
      return { ago: times.ago(refusal.at) };
    default:
      return 'until' in refusal
        ? { when: times.when(refusal.until), time: times.time(refusal.until) }
        : {};
  }
}
