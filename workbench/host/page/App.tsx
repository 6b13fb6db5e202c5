import { useEffect } from 'react';
import type { Session } from '../page-contract.ts';
import { words } from '../words.ts';
import { AuditPlace, SettingsPlace } from './AppPlaces.tsx';
import { placeOf, type Place } from './place.ts';
import { RecordPage } from './RecordPage.tsx';
import { Spinner } from './Spinner.tsx';
import { ToolStrip } from './ToolStrip.tsx';
import { TopNav } from './TopNav.tsx';
import { useAccount, type Account } from './useAccount.ts';
import type { ToldClock } from './told-clock.ts';
import { useNow } from './useNow.ts';
import { useRep } from './useRep.ts';
import { WorkflowsPage } from './workflows/WorkflowsPage.tsx';

export function App() {
  const account = useAccount();
  const { session, clock } = account;
  if (!session || !clock) return <Spinner label={words.loading} />;
  return (
    <Loaded account={account} session={session} clock={clock} place={placeOf(location.pathname)} />
  );
}

interface LoadedProps {
  account: Account;
  session: Session;
  clock: ToldClock;
  place: Place;
}

function Loaded({ account, session, clock, place }: LoadedProps) {
  const now = useNow(clock);
  const [rep, setRep] = useRep(session.reps);
  useEffect(() => {
    const title = {
      workflows: words.workflows,
      audit: words.audit.title,
      settings: words.settings.title,
      record: '',
    }[place.at];
    if (title !== '') document.title = `${title} | ${words.product}`;
  }, [place.at]);
  if (!rep) return null;
  const shown = { account, session, now };
  return (
    <>
      <TopNav
        place={place}
        contacts={account.contacts}
        deals={account.deals}
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
      {place.at === 'record' && <RecordPage {...shown} {...place} rep={rep} clock={clock} />}
      {place.at === 'workflows' && <WorkflowsPage {...shown} />}
      {place.at === 'audit' && <AuditPlace session={session} rep={rep} clock={clock} />}
      {place.at === 'settings' && <SettingsPlace {...shown} rep={rep} clock={clock} />}
    </>
  );
}
