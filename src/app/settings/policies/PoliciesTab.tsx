import { Select, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Purpose } from '../../../contract/vocabulary.ts';
import type { Editor } from '../draft/editor.ts';
import { Rows } from '../frame/Rows.tsx';
import { useWords } from '../words/words.ts';
import { PurposeForm } from './PurposeForm.tsx';

/** The policy of each purpose, one at a time. */
export function PoliciesTab({ editor }: { editor: Editor }) {
  const { policies } = useWords();
  const purposes = Object.keys(policies.purposes) as Purpose[];
  const [purpose, setPurpose] = useState<Purpose>('caller_check');
  return (
    <Rows>
      <Text>{policies.intro}</Text>
      <Select
        label={policies.purpose}
        name="purpose"
        value={purpose}
        options={purposes.map((each) => ({ value: each, label: policies.purposes[each] }))}
        onChange={(chosen) => setPurpose(chosen as Purpose)}
      />
      <PurposeForm key={purpose} purpose={purpose} editor={editor} />
    </Rows>
  );
}
