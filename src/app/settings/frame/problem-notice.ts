import type { SettingsRefusal } from '../../../contract/settings-reply.ts';
import type { Problem } from '../exchange/problem.ts';
import { labelOf } from '../history/label-of.ts';
import type { Formats } from './formats.ts';
import { fill } from '../words/fill.ts';
import type { Notice } from '../words/notice.ts';
import type { Words } from '../words/words.ts';

/** What went wrong, and what to do now. */
export function problemNotice(problem: Problem, words: Words, formats: Formats): Notice {
  return problem.problem === 'no_answer'
    ? words.problems.noAnswer
    : refusalNotice(problem.refusal, words, formats);
}

function refusalNotice(refusal: SettingsRefusal, words: Words, formats: Formats): Notice {
  const { problems } = words;
  const filled = ({ title, text }: Notice, values: Record<string, string>): Notice => ({
    title: fill(title, values),
    text: fill(text, values),
  });
  switch (refusal.refusal) {
    case 'malformed_request':
      return filled(problems.malformed, { field: refusal.field });
    case 'unknown_user':
      return problems.unknownUser;
    case 'not_allowed':
      return refusal.needs === 'admin' ? problems.notAdmin : problems.notVouchedFor;
    case 'saved_meanwhile':
      return problems.savedMeanwhile;
    case 'not_sound': {
      const setting = labelOf(refusal.path, words);
      return refusal.nearest === undefined
        ? filled(problems.notSound, { setting })
        : filled(problems.notSoundNearest, { setting, value: refusal.nearest });
    }
    case 'delivery_refused': {
      const { title, text } = ownOf(problems.delivery, refusal.reason) ?? problems.delivery.other;
      const code = refusal.detail;
      return { title, text: code === '' ? text : fill(problems.withCode, { text, code }) };
    }
    case 'too_many_tests':
      return filled(problems.tooManyTests, { time: formats.time(refusal.until) });
    case 'not_set_up': {
      const missing = ownOf(problems.missing, refusal.missing) ?? refusal.missing;
      return filled(problems.notSetUp, { missing });
    }
    case 'busy':
      return problems.busy;
    case 'unconfirmed':
      return problems.unconfirmed;
    case 'trail_broken':
      return problems.trailBroken;
  }
}

function ownOf<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
