import { useEffect } from 'react';
import type { RecordType, Rep, Session } from '../page-contract.ts';
import { words } from '../words.ts';
import { recordName } from './record-name.ts';
import { RecordColumns } from './RecordColumns.tsx';
import { Spinner } from './Spinner.tsx';
import type { Account } from './useAccount.ts';
import type { ToldClock } from './told-clock.ts';
import { useRecord } from './useRecord.ts';

export interface RecordPageProps {
  account: Account;
  session: Session;
  type: RecordType;
  id: string;
  rep: Rep;
  clock: ToldClock;
  now: number;
}

/** The page of a contact or of a deal. */
export function RecordPage({ type, id, ...shown }: RecordPageProps) {
  const { record, ...changes } = useRecord(type, id, shown.account.onEvent);
  const isThere = record !== undefined && record !== 'missing';
  const name = isThere ? recordName(type, record.properties) : words.records[type].all;
  useEffect(() => {
    document.title = `${name} | ${words.product}`;
  }, [name]);
  if (record === undefined) return <Spinner label={words.loading} />;
  if (record === 'missing') return <p className="banner">{words.records[type].missing}</p>;
  return <RecordColumns {...shown} {...changes} type={type} record={record} />;
}
