import { Select } from '@hubspot/ui-extensions';
import type { Purpose } from '../../../contract/vocabulary.ts';
import type { Editor } from '../draft/editor.ts';
import { counted } from '../words/fill.ts';
import { useWords } from '../words/words.ts';

/** What laws and habits ask for; an account that keeps something else for so long may go on doing so. */
const DAYS = [30, 90, 180, 365, 730, 1_095, 1_825, 3_650];
const FOR_EVER = 'for_ever';

/** How long the trail of a purpose is kept whole. */
export function KeepSelect({ purpose, editor }: { purpose: Purpose; editor: Editor }) {
  const { policies, language } = useWords();
  const kept = editor.shown.draft.keep[purpose];
  const days = [...new Set([...DAYS, ...(kept === null ? [] : [kept])])].sort((a, b) => a - b);
  return (
    <Select
      label={policies.keep}
      name="keep"
      description={policies.keepAbout}
      value={kept === null ? FOR_EVER : String(kept)}
      readOnly={editor.readOnly}
      options={[
        { value: FOR_EVER, label: policies.keepForEver },
        ...days.map((many) => ({
          value: String(many),
          label: counted(policies.keepDays, many, language),
        })),
      ]}
      onChange={(value) =>
        editor.edit((draft) => ({
          ...draft,
          keep: { ...draft.keep, [purpose]: value === FOR_EVER ? null : Number(value) },
        }))
      }
    />
  );
}
