import { Accordion, Alert, AutoGrid, Button, DateInput, Flex, Input } from '@hubspot/ui-extensions';
import { Rows } from '../frame/Rows.tsx';
import { useWords } from '../words/words.ts';
import { Choice } from './Choice.tsx';
import { FIRST_CHOICES, type Choices, type Chosen } from './choices.ts';
import type { Day } from './days.ts';
import { namesOf, type Person } from './people.ts';

interface FilterBarProps {
  choices: Choices;
  chosen: Chosen;
  people: readonly Person[];
  onChange: (choices: Choices) => void;
}

/** What to look at: a period, and what else an entry has to fit. */
export function FilterBar({ choices, chosen, people, onChange }: FilterBarProps) {
  const { filter } = useWords();
  const set = (some: Partial<Choices>): void => onChange({ ...choices, ...some });
  const wrong = chosen.can === 'not' ? chosen.wrong : null;
  return (
    <Rows>
      <AutoGrid columnWidth={220} gap="small">
        <Choice
          name="period"
          label={filter.period}
          names={filter.periods}
          value={choices.period}
          onChange={(period) => set({ period: period ?? choices.period })}
        />
        {choices.period === 'dates' && (
          <>
            <DayField name="from" value={choices.from} onChange={(from) => set({ from })} />
            <DayField name="to" value={choices.to} onChange={(to) => set({ to })} />
          </>
        )}
      </AutoGrid>
      {wrong !== null && <Alert title={filter.wrong[wrong]} variant="warning" />}
      <Accordion title={filter.more} size="sm">
        <NarrowDown {...{ choices, people, wrong, set, onChange }} />
      </Accordion>
    </Rows>
  );
}

interface NarrowDownProps extends Pick<FilterBarProps, 'choices' | 'people' | 'onChange'> {
  wrong: Extract<Chosen, { can: 'not' }>['wrong'] | null;
  set: (some: Partial<Choices>) => void;
}

function NarrowDown({ choices, people, wrong, set, onChange }: NarrowDownProps) {
  const { filter, purposes, outcomes, channels } = useWords();
  const { userId } = choices;
  const narrow = <Name extends 'purpose' | 'outcome' | 'channel'>(
    name: Name,
    of: Readonly<Record<Exclude<Choices[Name], ''>, string>>,
  ) => (
    <Choice
      name={name}
      label={filter[name]}
      all={filter.all}
      names={of}
      value={choices[name] as Exclude<Choices[Name], ''>}
      onChange={(value) => set({ [name]: value ?? '' })}
    />
  );
  return (
    <Rows>
      <AutoGrid columnWidth={200} flexible gap="small">
        {narrow('purpose', purposes)}
        {narrow('outcome', outcomes)}
        {narrow('channel', channels)}
        <Choice
          name="person"
          label={filter.person}
          all={filter.all}
          names={namesOf(people)}
          value={userId === null ? '' : String(userId)}
          onChange={(id) => set({ userId: id === null ? null : Number(id) })}
        />
        <Choice
          name="recordType"
          label={filter.recordType}
          names={filter.recordTypes}
          value={choices.objectTypeId}
          onChange={(objectTypeId) => set({ objectTypeId: objectTypeId ?? '0-1' })}
        />
        <Input
          name="recordId"
          label={filter.recordId}
          tooltip={filter.recordIdAbout}
          value={choices.objectId}
          error={wrong === 'record_id'}
          {...(wrong === 'record_id' && { validationMessage: filter.wrong.record_id })}
          // It is told on leaving the field, too.
          onChange={(objectId) => {
            if (objectId !== choices.objectId) set({ objectId });
          }}
        />
      </AutoGrid>
      <Flex direction="row">
        <Button
          variant="transparent"
          size="sm"
          onClick={() => {
            const { period, from, to } = choices;
            onChange({ ...FIRST_CHOICES, period, from, to });
          }}
        >
          {filter.clear}
        </Button>
      </Flex>
    </Rows>
  );
}

interface DayFieldProps {
  name: 'from' | 'to';
  value: Day | null;
  onChange: (day: Day | null) => void;
}

function DayField({ name, value, onChange }: DayFieldProps) {
  const { filter } = useWords();
  return (
    <DateInput
      name={name}
      label={filter[name]}
      format="medium"
      timezone="portalTz"
      {...(value && { value })}
      // HubSpot gives none where a day was cleared, whatever its type says.
      onChange={(day: Day | null) => onChange(day && plain(day))}
    />
  );
}

function plain({ year, month, date }: Day): Day {
  return { year, month, date };
}
