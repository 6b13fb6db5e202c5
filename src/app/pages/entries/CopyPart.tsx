import { Alert, Button, Flex, Text, useExtensionActions } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { Rows } from '../frame/Rows.tsx';
import { useCount, useWords } from '../words/words.ts';
import type { Fetched } from './export-plan.ts';

interface CopyPartProps {
  fetched: Fetched;
  part: number;
  /** Whether this part is the whole export. */
  isAll: boolean;
  /** Lets go of this part and fetches the next one; null where there is none. */
  onNext: (() => void) | null;
}

/** The button that copies: browsers allow it at nothing but a press. */
export function CopyPart({ fetched, part, isAll, onNext }: CopyPartProps) {
  const words = useWords();
  const count = useCount();
  const { copyTextToClipboard } = useExtensionActions<'pages'>();
  const [stand, setStand] = useState<'fetched' | 'copied' | 'not_copied'>('fetched');
  if (fetched.count === 0) return <Text>{words.export.none}</Text>;
  const copy = async (): Promise<void> => {
    try {
      await copyTextToClipboard(fetched.text);
      setStand('copied');
    } catch {
      setStand('not_copied');
    }
  };
  return (
    <Rows>
      <Flex direction="row" gap="small">
        <Button variant="primary" onClick={() => void copy()}>
          {count(isAll ? words.export.copyAll : words.export.copy, fetched.count, { part })}
        </Button>
        {onNext && (
          <Button variant="secondary" disabled={stand !== 'copied'} onClick={onNext}>
            {words.export.next}
          </Button>
        )}
      </Flex>
      {onNext && stand === 'fetched' && <Text variant="microcopy">{words.export.nextAbout}</Text>}
      {stand === 'copied' && <Alert title={words.export.copied} variant="success" />}
      {stand === 'not_copied' && <Alert title={words.export.notCopied} variant="warning" />}
    </Rows>
  );
}
