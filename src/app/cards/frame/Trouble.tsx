import type { TitleAndText } from '../../../contract/interface-words.ts';
import { Button, Flex } from '@hubspot/ui-extensions';
import { Notice } from './Notice.tsx';

interface TroubleProps {
  words: TitleAndText;
  label: string;
  disabled?: boolean;
  /** Null where trying again would not help. */
  onTryAgain: (() => void) | null;
}

/** What went wrong, and the button that tries once more. */
export function Trouble({ words, label, disabled = false, onTryAgain }: TroubleProps) {
  return (
    <Flex direction="column" gap="small" align="start">
      <Notice words={words} />
      {onTryAgain && (
        <Button variant="secondary" disabled={disabled} onClick={onTryAgain}>
          {label}
        </Button>
      )}
    </Flex>
  );
}
