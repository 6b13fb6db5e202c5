import { Text } from '@hubspot/ui-extensions';
import type { SettingsVersion } from '../../../contract/settings-view.ts';
import { Rows } from '../frame/Rows.tsx';
import { useWords, type Words } from '../words/words.ts';

/** What a version changed, one line each. */
export function Changes({ changes }: Pick<SettingsVersion, 'changes'>) {
  const { history } = useWords();
  if (changes.length === 0) return <Text>{history.noChange}</Text>;
  return (
    <Rows>
      {changes.map(({ path, before, now }) => (
        <Text key={path}>
          {history.change(
            history.labelOf(path),
            shownValue(before, history),
            shownValue(now, history),
          )}
        </Text>
      ))}
    </Rows>
  );
}

/** A value as JSON, as people read it: of a list, how long it is. */
function shownValue(json: string, { nothing, entries }: Words['history']): string {
  const value = valueIn(json);
  if (Array.isArray(value)) {
    const isPlain = value.length > 0 && value.every((item) => typeof item === 'string');
    return isPlain ? value.join(', ') : value.length === 0 ? nothing : entries(value.length);
  }
  return json === '' ? nothing : String(value);
}

function valueIn(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}
