import type { TitleAndText } from '../../../contract/interface-words.ts';
import { Alert, type AlertProps } from '@hubspot/ui-extensions';

interface NoticeProps {
  words: TitleAndText;
  /** Warns unless it says otherwise. */
  variant?: NonNullable<AlertProps['variant']>;
}

/** What happened, and below it what to do now. */
export function Notice({ words: [title, text], variant = 'warning' }: NoticeProps) {
  return (
    <Alert title={title} variant={variant}>
      {text}
    </Alert>
  );
}
