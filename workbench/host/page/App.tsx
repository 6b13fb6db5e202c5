import { useEffect } from 'react';
import { words } from '../words.ts';
import { fullName } from './ContactColumn.tsx';
import { RecordPage } from './RecordPage.tsx';
import { ToolStrip } from './ToolStrip.tsx';
import { TopNav } from './TopNav.tsx';
import { useAccount, type Account } from './useAccount.ts';
import type { ToldClock } from './told-clock.ts';
import { useNow } from './useNow.ts';
import { useRep } from './useRep.ts';

const recordIdOf = (pathname: string): string => /^\/contacts\/(\d+)/.exec(pathname)?.[1] ?? '';

export function App() {
  const recordId = recordIdOf(location.pathname);
  const account = useAccount(recordId);
  if (!account.session || !account.clock || account.record === undefined) {
    return (
      <div className="page-loading" role="status" aria-label={words.loading}>
        <i className="hs-spinner" />
      </div>
    );
  }
  return <Loaded account={account} clock={account.clock} recordId={recordId} />;
}

function Loaded(props: { account: Account; clock: ToldClock; recordId: string }) {
  const { account, clock, recordId } = props;
  const { session, record } = account;
  const now = useNow(clock);
  const [rep, setRep] = useRep(session?.reps ?? []);
  const name = record && record !== 'missing' ? fullName(record.properties) : words.contacts;
  useEffect(() => {
    document.title = `${name} | ${words.product}`;
  }, [name]);
  if (!session || !rep) return null;
  return (
    <>
      <TopNav
        contacts={account.contacts}
        recordId={recordId}
        reps={session.reps}
        rep={rep}
        onRep={setRep}
      />
      <ToolStrip
        now={now}
        running={clock.clock.running}
        zone={session.account.timezone}
        faults={session.faults}
        calls={account.calls}
        mails={account.messages.length}
      />
      {!account.connected && <p className="banner">{words.lost}</p>}
      {record === 'missing' && <p className="banner">{words.noSuchContact}</p>}
      {record && record !== 'missing' && (
        <RecordPage
          account={account}
          session={session}
          record={record}
          rep={rep}
          clock={clock}
          now={now}
        />
      )}
    </>
  );
}
