import type { PropertyGroup, PropertyInfo, RecordType } from '../../host/page-contract.ts';
import { people } from '../../scenarios/people.ts';
import type { PageClient } from './page-client.ts';

/** A property as HubSpot's API tells of it. */
export interface ApiProperty {
  name: string;
  label: string;
  description?: string;
  type: string;
  groupName: string;
  hubspotDefined?: boolean;
  referencedObjectType?: string;
  options?: { label: string; value: string }[];
}
interface ApiPipeline {
  id: string;
  stages: { id: string }[];
}
interface ApiGroup {
  name: string;
  label: string;
}

/** What HubSpot shows first on a record, in its order. */
const ABOUT: Readonly<Record<RecordType, { label: string; names: readonly string[] }>> = {
  contacts: {
    label: 'About this contact',
    names: [
      'firstname',
      'lastname',
      'email',
      'hs_additional_emails',
      'phone',
      'mobilephone',
      'jobtitle',
      'company',
      'lifecyclestage',
      'hubspot_owner_id',
      'createdate',
    ],
  },
  deals: {
    label: 'About this deal',
    names: [
      'dealname',
      'amount',
      'deal_currency_code',
      'pipeline',
      'dealstage',
      'dealtype',
      'hs_next_step',
      'hubspot_owner_id',
      'closedate',
      'createdate',
    ],
  },
};

const OWNERS = people.map(({ ownerId, firstName, lastName }) => ({
  value: ownerId,
  label: `${firstName} ${lastName}`,
}));

type Narrowed = Readonly<Record<string, NonNullable<PropertyInfo['narrowedBy']>>>;

const infoOf = (property: ApiProperty, narrowed: Narrowed): PropertyInfo => ({
  name: property.name,
  label: property.label,
  description: property.description ?? '',
  type: property.type,
  options: property.referencedObjectType === 'OWNER' ? OWNERS : (property.options ?? []),
  ...(narrowed[property.name] && { narrowedBy: narrowed[property.name] }),
});

export type Groups = Readonly<Record<RecordType, readonly PropertyGroup[]>>;

/** Groups for the left column of each type of record. */
export async function readGroups(client: PageClient): Promise<Groups> {
  const pipelines = await client.list<ApiPipeline>('/crm/v3/pipelines/deals');
  const stages = pipelines.map(({ id, stages }) => [id, stages.map((stage) => stage.id)] as const);
  const dealstage = { property: 'pipeline', values: Object.fromEntries(stages) };
  const [contacts, deals] = await Promise.all([
    groupsOf(client, 'contacts'),
    groupsOf(client, 'deals', { dealstage }),
  ]);
  return { contacts, deals };
}

/** HubSpot's own choice of properties, then every group that an app or an admin has made. */
async function groupsOf(
  client: PageClient,
  type: RecordType,
  narrowed: Narrowed = {},
): Promise<PropertyGroup[]> {
  const info = (property: ApiProperty) => infoOf(property, narrowed);
  const properties = await client.list<ApiProperty>(`/crm/v3/properties/${type}`);
  const groups = await client.list<ApiGroup>(`/crm/v3/properties/${type}/groups`);
  const { label, names } = ABOUT[type];
  const about = names.map((name) => properties.find((each) => each.name === name));
  const known = {
    name: 'about',
    label,
    properties: about.filter((each) => each !== undefined).map(info),
  };
  const made = groups
    .map((group) => ({
      ...{ name: group.name, label: group.label },
      properties: properties
        .filter((each) => each.groupName === group.name && each.hubspotDefined !== true)
        .map(info),
    }))
    .filter((group) => group.properties.length > 0);
  return [known, ...made];
}
