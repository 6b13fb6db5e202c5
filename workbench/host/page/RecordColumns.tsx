import { useState } from 'react';
import type { CardInfo, RecordType, RecordView, Rep, Session } from '../page-contract.ts';
import { words } from '../words.ts';
import { api } from './api.ts';
import { CardFrame } from './CardFrame.tsx';
import { IframeModal, type OpenIframe } from './IframeModal.tsx';
import { Overview } from './Overview.tsx';
import { PropertyColumn } from './PropertyColumn.tsx';
import { Timeline } from './Timeline.tsx';
import type { Account } from './useAccount.ts';
import { Inbox } from './Inbox.tsx';
import { Phone } from './Phone.tsx';
import { cardContext } from './card-context.ts';
import { useTab } from './useTab.ts';
import { Toasts, useToasts } from './Toasts.tsx';
import type { ToldClock } from './told-clock.ts';
import type { ShownRecord } from './useRecord.ts';

export interface RecordColumnsProps extends Omit<ShownRecord, 'record'> {
  account: Account;
  session: Session;
  type: RecordType;
  record: RecordView;
  rep: Rep;
  clock: ToldClock;
  now: number;
}

/** Properties on the left, what happened in the middle, the app's cards and the mail on the right. */
export function RecordColumns(props: RecordColumnsProps) {
  const { account, session, type, record, rep, clock, now } = props;
  const [toasts, addToast, dropToast] = useToasts();
  const [iframe, setIframe] = useState<OpenIframe>();
  const [tab, setTab] = useTab('activities');
  const zone = session.account.timezone;
  const groups = session.groups[type];
  const properties = groups.flatMap((group) => group.properties);
  const at = (location: string) => session.cards[type].filter((card) => card.location === location);
  const tabCards = at('crm.record.tab');
  const sidebarCards = at('crm.record.sidebar');

  const frame = (card: CardInfo) => (
    <CardFrame
      key={`${card.uid}-${rep.userId}`}
      card={card}
      appName={session.app.name}
      clock={clock}
      surroundings={{
        context: cardContext(session, rep, { type, id: record.id }, card),
        addAlert: addToast,
        openIframe: (action, onClose) => setIframe({ action, onClose }),
        refresh: props.refresh,
        readProperties: async () => (await api.record(type, record.id)).properties,
        onRecordChange: props.onRecordChange,
      }}
    />
  );

  const tabs = [
    { id: 'overview', label: words.tabs.overview },
    { id: 'activities', label: words.tabs.activities },
    ...tabCards.map((card) => ({ id: card.uid, label: card.name })),
  ];
  const current = tabs.some((each) => each.id === tab) ? tab : 'activities';

  return (
    <main className="record">
      <PropertyColumn type={type} record={record} groups={groups} zone={zone} userId={rep.userId} />
      <div className="column middle">
        <div role="tablist" className="record-tabs">
          {tabs.map((each) => (
            <button
              key={each.id}
              type="button"
              role="tab"
              aria-selected={current === each.id}
              onClick={() => setTab(each.id)}
            >
              {each.label}
            </button>
          ))}
        </div>
        <div role="tabpanel">
          {current === 'overview' && (
            <Overview type={type} record={record} properties={properties} now={now} zone={zone} />
          )}
          {current === 'activities' && (
            <Timeline
              type={type}
              items={record.timeline}
              properties={properties}
              now={now}
              zone={zone}
            />
          )}
          {tabCards.filter((card) => card.uid === current).map(frame)}
        </div>
      </div>
      <div className="side">
        <div className="column cards">
          {sidebarCards.map(frame)}
          {sidebarCards.length === 0 && <p className="hint">{words.cards.none}</p>}
        </div>
        <div className="outside-world">
          <Inbox messages={account.messages} via={account.mail} now={now} zone={zone} />
          <Phone texts={account.texts} now={now} />
        </div>
      </div>
      <Toasts toasts={toasts} onClose={dropToast} />
      {iframe && <IframeModal open={iframe} onClose={() => setIframe(undefined)} />}
    </main>
  );
}
