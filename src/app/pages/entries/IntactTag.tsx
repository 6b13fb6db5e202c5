import { StatusTag } from '@hubspot/ui-extensions';
import { useWords } from '../words/words.ts';

/** Whether an entry is as it was written. */
export function IntactTag({ intact }: { intact: boolean }) {
  const { entries } = useWords();
  return (
    <StatusTag variant={intact ? 'success' : 'danger'}>
      {intact ? entries.intact : entries.altered}
    </StatusTag>
  );
}
