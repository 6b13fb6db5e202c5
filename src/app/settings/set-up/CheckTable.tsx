import {
  Button,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
  type StatusTagProps,
} from '@hubspot/ui-extensions';
import type { Check, CheckId, CheckState } from '../../../contract/set-up.ts';
import { useWords } from '../words/words.ts';
import { Findings } from './Findings.tsx';
import type { Shown } from './state.ts';

const VARIANT: Readonly<Record<CheckState['state'], NonNullable<StatusTagProps['variant']>>> = {
  ok: 'success',
  missing: 'danger',
  wrong: 'danger',
  without: 'default',
  unknown: 'warning',
};

/** Of the columns, in pixels: the tables of all groups stand below each other. */
const STATE = 140;
const WHAT = 260;
const FIX = 90;

interface CheckTableProps {
  checks: readonly Check[];
  shown: Shown;
  /** Whether the columns have their names: the first table of several has. */
  hasHead: boolean;
  onFix: (id: CheckId) => void;
}

/** Some lines of the checklist. */
export function CheckTable({ checks, shown, hasHead, onFix }: CheckTableProps) {
  const { setUp } = useWords();
  const { state, what, found } = setUp.columns;
  return (
    <Table density="condensed">
      {hasHead && (
        <TableHead>
          <TableRow>
            <TableHeader width={STATE}>{state}</TableHeader>
            <TableHeader width={WHAT}>{what}</TableHeader>
            <TableHeader>{found}</TableHeader>
            <TableHeader width={FIX}>{null}</TableHeader>
          </TableRow>
        </TableHead>
      )}
      <TableBody>
        {checks.map((check) => (
          <CheckRow key={check.id} check={check} shown={shown} onFix={onFix} />
        ))}
      </TableBody>
    </Table>
  );
}

function CheckRow({
  check,
  shown,
  onFix,
}: { check: Check } & Pick<CheckTableProps, 'shown' | 'onFix'>) {
  const { setUp } = useWords();
  const { title, about } = setUp.lines[check.id];
  const isUnderWay = shown.queue[0] === check.id;
  return (
    <TableRow>
      <TableCell width={STATE}>
        <StatusTag variant={VARIANT[check.state]}>{setUp.states[check.state]}</StatusTag>
      </TableCell>
      <TableCell width={WHAT}>
        <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
        <Text variant="microcopy">{about}</Text>
      </TableCell>
      <TableCell>
        <Findings check={check} />
      </TableCell>
      <TableCell width={FIX}>
        {check.fix === 'app' && (
          <Button
            size="sm"
            variant="secondary"
            disabled={shown.queue.length > 0 || shown.isLooking}
            onClick={() => onFix(check.id)}
          >
            {isUnderWay ? setUp.fixing : setUp.fix}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
