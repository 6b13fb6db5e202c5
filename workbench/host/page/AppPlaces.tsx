import { useState } from 'react';
import type { AppPageInfo, Rep, Session } from '../page-contract.ts';
import { words } from '../words.ts';
import { CardFrame } from './CardFrame.tsx';
import { pageContext } from './card-context.ts';
import { IframeModal, type OpenIframe } from './IframeModal.tsx';
import { Inbox } from './Inbox.tsx';
import { Toasts, useToasts } from './Toasts.tsx';
import type { ToldClock } from './told-clock.ts';
import type { Account } from './useAccount.ts';

export interface AppPlaceProps {
  session: Session;
  rep: Rep;
  clock: ToldClock;
}

export interface SettingsPlaceProps extends AppPlaceProps {
  account: Account;
  now: number;
}

/** HubSpot's settings, at the app's own page: no record is in view. */
export function SettingsPlace({ account, now, ...place }: SettingsPlaceProps) {
  const { session } = place;
  return (
    <main className="settings-place">
      <AppPage {...place} location="settings" page={session.settingsPage} of={words.settings} />
      <Inbox
        messages={account.messages}
        via={account.mail}
        now={now}
        zone={session.account.timezone}
      />
    </main>
  );
}

/** The app's page of its own, which HubSpot's menu of apps leads to. */
export function AuditPlace(place: AppPlaceProps) {
  return (
    <main className="audit-place">
      <AppPage {...place} location="pages" page={place.session.auditPage} of={words.audit} />
    </main>
  );
}

interface AppPageProps extends AppPlaceProps {
  location: 'settings' | 'pages';
  page: AppPageInfo | undefined;
  of: typeof words.settings | typeof words.audit;
}

function AppPage({ session, rep, clock, location, page, of }: AppPageProps) {
  const [toasts, addToast, dropToast] = useToasts();
  const [iframe, setIframe] = useState<OpenIframe>();
  const { app } = session;
  return (
    <div className="column">
      <p className="settings-path">{of.path(app.name)}</p>
      {page === undefined ? (
        <p className="hint">{of.none}</p>
      ) : (
        <CardFrame
          key={rep.userId}
          card={{ ...page, name: of.name(app.name) }}
          appName={app.name}
          clock={clock}
          surroundings={{
            context: pageContext(location, session, rep),
            addAlert: addToast,
            openIframe: (action, onClose) => setIframe({ action, onClose }),
            refresh: () => undefined,
            readProperties: async () => ({}),
            onRecordChange: () => () => undefined,
          }}
        />
      )}
      <Toasts toasts={toasts} onClose={dropToast} />
      {iframe && <IframeModal open={iframe} onClose={() => setIframe(undefined)} />}
    </div>
  );
}
