import { Button, Flex, Input, Select, Tile } from '@hubspot/ui-extensions';
import type { ApprovalSettings, GuardedStageSettings } from '../../../contract/settings.ts';
import type { Editor } from '../draft/editor.ts';
import { Rows } from '../frame/Rows.tsx';
import { fill } from '../words/fill.ts';
import { useWords, type Words } from '../words/words.ts';
import {
  addTier,
  changeStage,
  changeTier,
  currenciesIn,
  removeStage,
  removeTier,
  withCurrencies,
} from './edit-guards.ts';
import { TierForm } from './TierForm.tsx';

interface GuardFormProps {
  at: number;
  guard: GuardedStageSettings;
  editor: Editor;
  onChange: (next: (guards: ApprovalSettings) => ApprovalSettings) => void;
}

const nameOf = (pipeline: string, stage: string): string => JSON.stringify([pipeline, stage]);

/** One guarded stage: what it is, and what deals of each size need. */
export function GuardForm({ at, guard, editor, onChange }: GuardFormProps) {
  const words = useWords();
  const { deals } = words;
  const { readOnly } = editor;
  const path = `approvals.stages[${at}]`;
  const change = (next: (guard: GuardedStageSettings) => GuardedStageSettings): void =>
    onChange((guards) => changeStage(guards, at, next));
  const currencies = Object.keys(guard.tiers[0].from);
  const problem = editor.problem(path);
  return (
    <Tile>
      <Rows>
        <Select
          label={deals.stage}
          name={`stage-${at}`}
          value={nameOf(guard.pipeline, guard.stage)}
          options={stageOptions(guard, editor, words)}
          readOnly={readOnly}
          error={problem !== undefined}
          validationMessage={problemWords(problem?.problem, deals)}
          onChange={(value) => {
            const [pipeline, stage] = JSON.parse(String(value)) as [string, string];
            change((one) => ({ ...one, pipeline, stage }));
          }}
        />
        <Input
          label={deals.currencies}
          name={`currencies-${at}`}
          description={deals.currenciesAbout}
          value={currencies.join(', ')}
          readOnly={readOnly}
          error={currencies.length === 0}
          validationMessage={currencies.length === 0 ? deals.noCurrency : ''}
          onChange={(text) => change((one) => withCurrencies(one, currenciesIn(text)))}
        />
        {guard.tiers.map((tier, n) => (
          <TierForm
            key={n}
            name={`${at}-${n}`}
            number={n + 1}
            tier={tier}
            path={`${path}.tiers[${n}]`}
            editor={editor}
            onChange={(changes) => change((one) => changeTier(one, n, changes))}
            onRemove={guard.tiers.length > 1 ? () => change((one) => removeTier(one, n)) : null}
          />
        ))}
        <Flex direction="row" gap="small">
          <Button variant="secondary" size="sm" disabled={readOnly} onClick={() => change(addTier)}>
            {deals.addTier}
          </Button>
          <Button
            variant="destructive"
            size="sm"
            disabled={readOnly}
            onClick={() => onChange((guards) => removeStage(guards, at))}
          >
            {deals.removeStage}
          </Button>
        </Flex>
      </Rows>
    </Tile>
  );
}

/** The account's stages, and the one that the guard names even where the account has it no more. */
function stageOptions(
  { pipeline, stage }: GuardedStageSettings,
  { shown }: Editor,
  { deals }: Words,
): { value: string; label: string }[] {
  const labelOf = (names: { pipeline: string; stage: string }): string =>
    fill(deals.stageOf, names);
  const known = shown.view.stages.map((one) => ({
    value: nameOf(one.pipeline.id, one.stage.id),
    label: labelOf({ pipeline: one.pipeline.label, stage: one.stage.label }),
  }));
  const own = nameOf(pipeline, stage);
  const isKnown = known.some(({ value }) => value === own);
  return isKnown ? known : [...known, { value: own, label: labelOf({ pipeline, stage }) }];
}

function problemWords(problem: string | undefined, deals: Words['deals']): string {
  if (problem === 'no_such_stage') return deals.unknownStage;
  return problem === 'twice' ? deals.twice : '';
}
