import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { COLUMNS, whoEnded } from '../copy/history.ts';
import { first } from '../copy/people.ts';
import { PURPOSE } from '../copy/purposes.ts';
import type { HistoryProps } from './HistoryList.tsx';
import { OutcomeTag } from './OutcomeTag.tsx';

export function HistoryTable({ items, me, times }: HistoryProps) {
  return (
    <Table density="condensed">
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableHeader key={column}>{column}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {items.map((item) => (
          <TableRow key={`${item.at} ${item.pathway} ${item.purpose} ${item.outcome}`}>
            <TableCell>{times.at(item.at)}</TableCell>
            <TableCell>
              <OutcomeTag outcome={item.outcome} />
            </TableCell>
            <TableCell>
              {PURPOSE[item.purpose]}
              <Text variant="microcopy">{item.masked}</Text>
            </TableCell>
            <TableCell>{first(whoEnded(item, me))}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
