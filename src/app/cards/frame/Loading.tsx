import { LoadingSpinner } from '@hubspot/ui-extensions';

/** While the words of the user's language are still to come. */
export const NO_WORDS_YET = '…';

export function Loading({ label }: { label: string }) {
  return <LoadingSpinner label={label} showLabel layout="centered" />;
}
