import { Alert, type AlertProps } from '@hubspot/ui-extensions';
import type { Notice } from '../words/notice.ts';

interface NoticeAlertProps {
  words: Notice;
  variant?: NonNullable<AlertProps['variant']>;
}

/** What happened, and below it what to do now. */
export function NoticeAlert({ words: { title, text }, variant = 'info' }: NoticeAlertProps) {
  return (
    <Alert title={title} variant={variant}>
      {text}
    </Alert>
  );
}
