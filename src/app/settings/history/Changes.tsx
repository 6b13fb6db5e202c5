import { Text } from '@hubspot/ui-extensions';
import type { SettingsVersion } from '../../../contract/settings-view.ts';
import { Rows } from '../frame/Rows.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import { labelOf } from './label-of.ts';
import { shownValue } from './shown-value.ts';

/** What a version changed, one line each. */
export function Changes({ changes }: Pick<SettingsVersion, 'changes'>) {
  const words = useWords();
  const { history } = words;
  if (changes.length === 0) return <Text>{history.noChange}</Text>;
  return (
    <Rows>
      {changes.map(({ path, before, now }) => (
        <Text key={path}>
          {fill(history.change, {
            label: labelOf(path, words),
            before: shownValue(path, before, words),
            now: shownValue(path, now, words),
          })}
        </Text>
      ))}
    </Rows>
  );
}
