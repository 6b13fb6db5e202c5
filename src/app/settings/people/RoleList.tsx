import {
  Button,
  Heading,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { Role } from '../../../contract/settings.ts';
import { Rows } from '../frame/Rows.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';

const ROLES: readonly Role[] = ['viewer', 'sender', 'approver', 'supervisor', 'admin'];

interface RoleListProps {
  title: string;
  /** Label of the list of those who have no role of their own yet. */
  add: string;
  name: string;
  readOnly: boolean;
  /** Who has a role of their own. */
  named: readonly { id: string; role: Role }[];
  /** Whom the account knows. */
  known: readonly { id: string; name: string }[];
  /** Null takes the role away. */
  onChange: (id: string, role: Role | null) => void;
}

/** Some people or teams with the role of each, and a list to add another from. */
export function RoleList({ title, add, name, readOnly, named, known, onChange }: RoleListProps) {
  const { people: words } = useWords();
  const others = known.filter(({ id }) => !named.some((one) => one.id === id));
  if (known.length === 0 && named.length === 0) return null;
  return (
    <Rows>
      <Heading>{title}</Heading>
      {named.length > 0 && <Named {...{ name, readOnly, named, known, onChange }} />}
      {others.length > 0 && (
        <Select
          // Once somebody is added the list begins anew.
          key={named.length}
          label={add}
          name={`add-${name}`}
          placeholder={words.add.choose}
          readOnly={readOnly}
          options={others.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(id) => onChange(String(id), 'sender')}
        />
      )}
    </Rows>
  );
}

function Named({ name, readOnly, named, known, onChange }: Omit<RoleListProps, 'title' | 'add'>) {
  const { people: words, page } = useWords();
  const { who, role: roleColumn } = words.columns;
  return (
    <Table density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{who}</TableHeader>
          <TableHeader>{roleColumn}</TableHeader>
          <TableHeader width={110}>{null}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {named.map(({ id, role }) => (
          <TableRow key={id}>
            <TableCell>
              <Text>{known.find((one) => one.id === id)?.name ?? fill(words.gone, { id })}</Text>
            </TableCell>
            <TableCell>
              <Select
                label=""
                name={`${name}-${id}`}
                value={role}
                readOnly={readOnly}
                options={ROLES.map((each) => ({
                  value: each,
                  label: fill(words.roleOption, words.roles[each]),
                }))}
                onChange={(value) => onChange(id, value as Role)}
              />
            </TableCell>
            <TableCell>
              <Button size="xs" disabled={readOnly} onClick={() => onChange(id, null)}>
                {page.remove}
              </Button>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
