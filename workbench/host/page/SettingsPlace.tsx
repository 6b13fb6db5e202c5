import { useState } from 'react';
import type { Rep, Session } from '../page-contract.ts';
import { words } from '../words.ts';
import { CardFrame } from './CardFrame.tsx';
import { settingsContext } from './card-context.ts';
import { IframeModal, type OpenIframe } from './IframeModal.tsx';
import { Inbox } from './Inbox.tsx';
import { Toasts, useToasts } from './Toasts.tsx';
import type { ToldClock } from './told-clock.ts';
import type { Account } from './useAccount.ts';

export interface SettingsPlaceProps {
  account: Account;
  session: Session;
  rep: Rep;
  clock: ToldClock;
  now: number;
}

/** HubSpot's settings, at the app's own page: no record is in view. */
export function SettingsPlace({ account, session, rep, clock, now }: SettingsPlaceProps) {
  const [toasts, addToast, dropToast] = useToasts();
  const [iframe, setIframe] = useState<OpenIframe>();
  const { app, settingsPage } = session;
  return (
    <main className="settings-place">
      <div className="column">
        <p className="settings-path">{words.settings.path(app.name)}</p>
        {settingsPage === undefined ? (
          <p className="hint">{words.settings.none}</p>
        ) : (
          <CardFrame
            key={rep.userId}
            card={{ ...settingsPage, name: words.settings.name(app.name) }}
            appName={app.name}
            clock={clock}
            surroundings={{
              context: settingsContext(session, rep),
              addAlert: addToast,
              openIframe: (action, onClose) => setIframe({ action, onClose }),
              refresh: () => undefined,
              readProperties: async () => ({}),
              onRecordChange: () => () => undefined,
            }}
          />
        )}
      </div>
      <Inbox
        messages={account.messages}
        via={account.mail}
        now={now}
        zone={session.account.timezone}
      />
      <Toasts toasts={toasts} onClose={dropToast} />
      {iframe && <IframeModal open={iframe} onClose={() => setIframe(undefined)} />}
    </main>
  );
}
