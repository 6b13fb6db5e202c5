import { useCallback, useEffect, useState } from 'react';
import type { RecordType, RecordView } from '../page-contract.ts';
import { api } from './api.ts';
import type { Listen } from './useAccount.ts';

export interface ShownRecord {
  record: RecordView | 'missing' | undefined;
  refresh(): void;
  onRecordChange(listener: () => void): () => void;
}

/** One record with its timeline, kept up to date. */
export function useRecord(type: RecordType, id: string, onEvent: Listen): ShownRecord {
  const [record, setRecord] = useState<RecordView | 'missing'>();

  const refresh = useCallback(() => {
    api.record(type, id).then(setRecord, () => setRecord('missing'));
  }, [type, id]);

  useEffect(() => {
    refresh();
    return onEvent(({ kind }) => {
      if (kind === 'joined' || kind === 'record' || kind === 'timeline') refresh();
    });
  }, [refresh, onEvent]);

  const onRecordChange = useCallback(
    (listener: () => void) =>
      onEvent((event) => {
        if (event.kind === 'record' && event.id === id) listener();
      }),
    [id, onEvent],
  );

  return { record, refresh, onRecordChange };
}
