import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { AuditRow } from '../../../contract/audit-view.ts';
import type { Ask } from '../exchange/call.ts';
import { useFormats } from '../frame/formats.ts';
import { inOwnDirection } from '../frame/in-own-direction.ts';
import { recordName } from '../frame/record-name.ts';
import { useWords } from '../words/words.ts';
import { IntactTag } from './IntactTag.tsx';
import { StoryButton } from './StoryButton.tsx';

const COLUMNS = ['when', 'what', 'about', 'intact'] as const;

/** Entries, each with the way to its whole story. */
export function EntryTable({ ask, rows }: { ask: Ask; rows: readonly AuditRow[] }) {
  const words = useWords();
  const { time } = useFormats();
  return (
    <Table bordered density="condensed">
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableHeader key={column}>{words.entries.columns[column]}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            <TableCell>
              <Text>{time(row.at)}</Text>
              <Text variant="microcopy">{row.by}</Text>
            </TableCell>
            <TableCell>
              <Text format={{ fontWeight: 'demibold' }}>{words.outcomes[row.outcome]}</Text>
              <Text variant="microcopy">{inOwnDirection(row.summary, row.by)}</Text>
            </TableCell>
            <TableCell>
              <Text>{row.record && recordName(row.record, words)}</Text>
              <Text variant="microcopy">{row.destination}</Text>
            </TableCell>
            <TableCell>
              <IntactTag intact={row.intact} />
              <StoryButton ask={ask} row={row.id} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
