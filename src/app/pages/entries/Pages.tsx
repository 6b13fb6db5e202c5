import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useFormats } from '../frame/formats.ts';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import { ROWS, type Part } from './rows-plan.ts';

interface PagesProps {
  part: Part;
  /** Of its rows, the first that is shown. */
  first: number;
  onFirst: (first: number) => void;
  /** Another part, and the first of its rows to show. */
  onPart: (before: Part['before'], first: number) => void;
}

/** Where in the list this page is, and the way to those beside it. HubSpot's search knows no other way. */
export function Pages({ part, first, onFirst, onPart }: PagesProps) {
  const { entries } = useWords();
  const { number } = useFormats();
  const { before, rows, total, after } = part;
  const skipped = before.reduce((sum, { count }) => sum + count, 0);
  const end = Math.min(first + ROWS, rows.length);
  const newer = (): void => {
    const last = before.at(-1);
    if (first > 0) onFirst(first - ROWS);
    else if (last) onPart(before.slice(0, -1), Math.floor((last.count - 1) / ROWS) * ROWS);
  };
  const older = (): void => {
    if (end < rows.length) onFirst(end);
    else onPart([...before, { count: rows.length, after }], 0);
  };
  const said = fill(entries.range, {
    first: number(skipped + first + 1),
    last: number(skipped + end),
    total: number(total),
  });
  return (
    <Flex direction="row" gap="small" align="center" wrap="wrap">
      <Button
        variant="secondary"
        size="sm"
        disabled={first === 0 && before.length === 0}
        onClick={newer}
      >
        {entries.newer}
      </Button>
      <Button
        variant="secondary"
        size="sm"
        disabled={end === rows.length && after === undefined}
        onClick={older}
      >
        {entries.older}
      </Button>
      <Text variant="microcopy">{said}</Text>
    </Flex>
  );
}
