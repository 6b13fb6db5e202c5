import { List, Text } from '@hubspot/ui-extensions';
import type { ReducedPart } from '../../../contract/audit-view.ts';
import type { Purpose } from '../../../contract/vocabulary.ts';
import { useFormats } from '../frame/formats.ts';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';

/** How many entries of each purpose. */
export function ByPurpose({ purposes }: Pick<ReducedPart, 'purposes'>) {
  const words = useWords();
  const { number } = useFormats();
  const lines = (Object.entries(purposes) as [Purpose, number][]).map(([purpose, count]) =>
    fill(words.retention.byPurpose, {
      purpose: words.purposes[purpose],
      count: number(count),
    }),
  );
  return (
    <List variant="unordered-styled">
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </List>
  );
}
