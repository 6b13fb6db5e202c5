import {
  AutoGrid,
  Heading,
  Select,
  Statistics,
  StatisticsItem,
  Toggle,
} from '@hubspot/ui-extensions';
import type { NumericSetting } from '../../../contract/settings-floor.ts';
import type { PurposeSettings } from '../../../contract/settings.ts';
import type { Purpose } from '../../../contract/vocabulary.ts';
import type { Editor } from '../draft/editor.ts';
import { useFormats } from '../frame/formats.ts';
import { Rows } from '../frame/Rows.tsx';
import { WholeNumber } from '../frame/WholeNumber.tsx';
import { fill } from '../words/fill.ts';
import { sentences } from '../words/sentences.ts';
import { useWords } from '../words/words.ts';
import { ChannelOrder } from './ChannelOrder.tsx';
import { chanceWords, effectOf } from './effect.ts';
import { KeepSelect } from './KeepSelect.tsx';

/** In the order in which people think of them, with what one press of plus or minus does. */
const NUMBERS: readonly { name: NumericSetting; step?: number }[] = [
  { name: 'digits' },
  { name: 'attempts' },
  { name: 'wrongPerWeek' },
  { name: 'minutes' },
  { name: 'countsForMinutes', step: 5 },
  { name: 'coolDownSeconds', step: 30 },
  { name: 'sendsPer10Minutes' },
  { name: 'sendsPerDay' },
  { name: 'newForHours', step: 24 },
];

/** The policy of one purpose, each number with what it does to the chance of a blind guess. */
export function PurposeForm({ purpose, editor }: { purpose: Purpose; editor: Editor }) {
  const words = useWords();
  const { policies } = words;
  const formats = useFormats();
  const settings = editor.shown.draft.purposes[purpose];
  const floor = editor.shown.view.floors[purpose];
  const change = (changes: Partial<PurposeSettings>): void =>
    editor.edit((draft) => ({
      ...draft,
      purposes: { ...draft.purposes, [purpose]: { ...draft.purposes[purpose], ...changes } },
    }));
  const { perCode, perYear } = chanceWords(settings, words, formats);
  const { readOnly } = editor;
  return (
    <Rows>
      <Heading>{policies.guess}</Heading>
      <Statistics>
        <StatisticsItem label={policies.perCode} number={perCode} />
        <StatisticsItem label={policies.perYear} number={perYear} />
      </Statistics>
      <AutoGrid columnWidth={300} gap="medium">
        {NUMBERS.map(({ name, step }) => {
          const { label, about } = policies.numbers[name];
          const [low, high] = floor[name];
          return (
            <WholeNumber
              key={name}
              name={name}
              label={fill(policies.labelWithRange, {
                label,
                low: formats.number(low),
                high: formats.number(high),
              })}
              description={sentences(
                [about, ...effectOf(name, settings, words, formats)],
                words.language,
              )}
              value={settings[name]}
              {...(step !== undefined && { step })}
              readOnly={readOnly}
              problem={editor.problem(`purposes.${purpose}.${name}`)}
              onChange={(value) => change({ [name]: value })}
            />
          );
        })}
      </AutoGrid>
      <ChannelOrder
        purpose={purpose}
        channels={settings.channels}
        readOnly={readOnly}
        onChange={(channels) => change({ channels })}
      />
      <Select
        label={policies.whenNew}
        name="whenNew"
        value={settings.whenNew}
        readOnly={readOnly}
        options={(['warn', 'refuse'] as const).map((value) => ({
          ...{ value, label: policies.whenNewOptions[value] },
        }))}
        onChange={(value) => change({ whenNew: value as PurposeSettings['whenNew'] })}
      />
      <Toggle
        label={policies.verifiedActor}
        name="verifiedActor"
        size="sm"
        checked={settings.verifiedActor}
        readOnly={readOnly}
        onChange={(verifiedActor) => change({ verifiedActor })}
      />
      <KeepSelect purpose={purpose} editor={editor} />
    </Rows>
  );
}
