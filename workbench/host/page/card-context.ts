import type { CrmContext, PagesContext, SettingsContext } from '@hubspot/ui-extensions';
import type { CardInfo, RecordType, Rep, Session } from '../page-contract.ts';
import { chosenLanguage } from './language.ts';

const TYPE_IDS: Readonly<Record<RecordType, string>> = { contacts: '0-1', deals: '0-3' };

/** What HubSpot tells a card about where it is and who looks at it. */
export const cardContext = (
  session: Session,
  rep: Rep,
  { type, id }: { type: RecordType; id: string },
  card: CardInfo,
): CrmContext => ({
  location: card.location as CrmContext['location'],
  crm: { objectId: Number(id), objectTypeId: TYPE_IDS[type] },
  ...whoAndWhere(session, rep),
  extension: { appId: session.app.id, appName: session.app.name, cardTitle: card.name },
  variables: session.variables,
});

/** What HubSpot tells a page of the app that lies on no record. */
export const pageContext = (
  location: 'settings' | 'pages',
  session: Session,
  rep: Rep,
): SettingsContext | PagesContext => ({
  location,
  ...whoAndWhere(session, rep),
  extension: { appId: session.app.id, appName: session.app.name },
  variables: session.variables,
});

function whoAndWhere(session: Session, rep: Rep): Pick<CrmContext, 'user' | 'portal'> {
  const language = chosenLanguage();
  return {
    user: {
      id: rep.userId,
      email: rep.email,
      emails: [rep.email],
      firstName: rep.firstName,
      lastName: rep.lastName,
      roles: [],
      teams: [],
      permissions: [],
      locale: language === 'en' ? 'en-GB' : language,
      language,
    },
    portal: { id: session.account.id, timezone: session.account.timezone },
  };
}
