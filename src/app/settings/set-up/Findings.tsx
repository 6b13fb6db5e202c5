import { Text } from '@hubspot/ui-extensions';
import type { Check, CheckFact, CheckId, FactName } from '../../../contract/set-up.ts';
import { fill } from '../words/fill.ts';
import { sentences } from '../words/sentences.ts';
import { useWords, type Words } from '../words/words.ts';

/** What was found; several of a kind are one list, and a step that findings share is said once. */
export function Findings({ check: { facts } }: { check: Check }) {
  const words = useWords();
  const kinds = [...new Set(facts.map(({ fact }) => fact))];
  const said = kinds.map((kind) =>
    findingWords(
      kind,
      facts.filter(({ fact }) => fact === kind),
      words,
    ),
  );
  const found = said.map((each) => each.found);
  const steps = [...new Set(said.flatMap(({ step }) => step ?? []))];
  return (
    <>
      {found.length > 0 && <Text>{sentences(found, words.language)}</Text>}
      {steps.map((step) => (
        <Text key={step} variant="microcopy">
          {step}
        </Text>
      ))}
    </>
  );
}

/** `facts`: all of this kind. */
function findingWords(
  kind: FactName,
  facts: readonly CheckFact[],
  { setUp }: Words,
): { found: string; step?: string } {
  const names = facts.flatMap(({ of }) => of ?? []);
  const values = { of: names.map((name) => shownAs(kind, name, setUp)).join(', ') };
  const { found, step }: { found: string; step?: string } = setUp.facts[kind];
  return { found: fill(found, values), ...(step !== undefined && { step: fill(step, values) }) };
}

/** What is shown of what a finding names: for most, just that. */
function shownAs(kind: FactName, name: string, { lines, twilio }: Words['setUp']): string {
  switch (kind) {
    case 'waits_for':
      return lines[name as CheckId].title;
    case 'sms_login_refused': {
      if (!/^\d+$/.test(name)) return name;
      const meanings: Readonly<Record<string, string>> = twilio.meanings;
      const known = Object.hasOwn(meanings, name) ? meanings[name] : undefined;
      return fill(known ?? twilio.lookUp, { code: name });
    }
    default:
      return name;
  }
}
