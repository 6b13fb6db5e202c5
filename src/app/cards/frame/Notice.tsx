import { Alert, type AlertProps } from '@hubspot/ui-extensions';
import type { Words } from '../words/words.ts';

interface NoticeProps {
  words: Words;
  /** Warns unless it says otherwise. */
  variant?: NonNullable<AlertProps['variant']>;
}

/** What happened, and below it what to do now. */
export function Notice({ words: { title, text }, variant = 'warning' }: NoticeProps) {
  return (
    <Alert title={title} variant={variant}>
      {text}
    </Alert>
  );
}
