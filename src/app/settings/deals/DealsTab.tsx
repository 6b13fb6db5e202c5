import { Button, EmptyState, Input, Text } from '@hubspot/ui-extensions';
import type { ApprovalSettings } from '../../../contract/settings.ts';
import type { Editor } from '../draft/editor.ts';
import { Rows } from '../frame/Rows.tsx';
import { useWords } from '../words/words.ts';
import { addStage } from './edit-guards.ts';
import { GuardForm } from './GuardForm.tsx';

/** Which moves of deals need whose approval. */
export function DealsTab({ editor }: { editor: Editor }) {
  const { deals } = useWords();
  const { draft, view } = editor.shown;
  const { stages, homeCurrency } = draft.approvals;
  const change = (next: (guards: ApprovalSettings) => ApprovalSettings): void =>
    editor.edit((settings) => ({ ...settings, approvals: next(settings.approvals) }));
  return (
    <Rows>
      <Text>{deals.intro}</Text>
      <Input
        label={deals.homeCurrency}
        name="homeCurrency"
        description={deals.currencyFormat}
        value={homeCurrency}
        readOnly={editor.readOnly}
        error={editor.problem('approvals.homeCurrency') !== undefined}
        onInput={(text) =>
          change((guards) => ({ ...guards, homeCurrency: text.trim().toUpperCase() }))
        }
      />
      {stages.length === 0 && (
        <EmptyState title={deals.none.title}>
          <Text>{deals.none.text}</Text>
        </EmptyState>
      )}
      {stages.map((guard, at) => (
        <GuardForm key={at} at={at} guard={guard} editor={editor} onChange={change} />
      ))}
      <Button
        variant="secondary"
        disabled={editor.readOnly}
        onClick={() => change((guards) => addStage(guards, view.stages))}
      >
        {deals.addStage}
      </Button>
    </Rows>
  );
}
