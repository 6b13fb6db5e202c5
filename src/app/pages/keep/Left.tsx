import { Text } from '@hubspot/ui-extensions';
import { useCount, useWords } from '../words/words.ts';

/** How many entries were left as they are, because something is wrong with them. */
export function Left({ count }: { count: number }) {
  const { retention } = useWords();
  const say = useCount();
  return count === 0 ? null : <Text>{say(retention.left, count)}</Text>;
}
