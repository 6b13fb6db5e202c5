import {
  EmptyState,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { SettingsVersion } from '../../../contract/settings-view.ts';
import { useFormats } from '../frame/formats.ts';
import { useWords } from '../words/words.ts';
import { vouchedName } from './actor-name.ts';
import { Changes } from './Changes.tsx';

/** Every version that is still told of: when, by whom, and what it changed. */
export function HistoryTab({ history }: { history: readonly SettingsVersion[] }) {
  const words = useWords();
  const formats = useFormats();
  const { columns, none } = words.history;
  if (history.length === 0) {
    return (
      <EmptyState title={none.title}>
        <Text>{none.text}</Text>
      </EmptyState>
    );
  }
  return (
    <Table density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader width={90}>{columns.version}</TableHeader>
          <TableHeader width={180}>{columns.when}</TableHeader>
          <TableHeader width={180}>{columns.who}</TableHeader>
          <TableHeader>{columns.changes}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {history.map(({ version, at, by, changes }) => (
          <TableRow key={version}>
            <TableCell>{version}</TableCell>
            <TableCell>{formats.time(at)}</TableCell>
            <TableCell>{vouchedName(by, words)}</TableCell>
            <TableCell>
              <Changes changes={changes} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
