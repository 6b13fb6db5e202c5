import type { PropertyGroup, PropertyInfo } from '../../host/page-contract.ts';
import type { PageClient } from './page-client.ts';

interface ApiProperty {
  name: string;
  label: string;
  description?: string;
  type: string;
  groupName: string;
  options?: { label: string; value: string }[];
}
interface ApiGroup {
  name: string;
  label: string;
  displayOrder?: number;
}

/** What HubSpot shows first on a contact, in its order. */
const ABOUT: readonly string[] = [
  'firstname',
  'lastname',
  'email',
  'hs_additional_emails',
  'phone',
  'jobtitle',
  'company',
  'lifecyclestage',
  'hubspot_owner_id',
  'createdate',
];

const info = (property: ApiProperty): PropertyInfo => ({
  name: property.name,
  label: property.label,
  description: property.description ?? '',
  type: property.type,
  options: property.options ?? [],
});

export interface Definitions {
  read(): Promise<PropertyGroup[]>;
  last(): readonly PropertyGroup[];
}

/** Keeps the last answer: the page must stay usable while a fault is being tried. */
export function keepDefinitions(client: PageClient): Definitions {
  let last: PropertyGroup[] = [];
  return {
    async read() {
      last = await readDefinitions(client).catch(() => last);
      return last;
    },
    last: () => last,
  };
}

/** Groups for the left column: HubSpot's own choice of properties, then every group of ours. */
async function readDefinitions(client: PageClient): Promise<PropertyGroup[]> {
  const properties = await client.list<ApiProperty>('/crm/v3/properties/contacts');
  const groups = await client.list<ApiGroup>('/crm/v3/properties/contacts/groups');
  const about = ABOUT.map((name) => properties.find((each) => each.name === name));
  const known: PropertyGroup = {
    name: 'about',
    label: 'About this contact',
    properties: about.filter((each) => each !== undefined).map(info),
  };
  const ours = groups
    .filter((group) => /otp/i.test(group.name))
    .map((group) => ({
      name: group.name,
      label: group.label,
      properties: properties.filter((each) => each.groupName === group.name).map(info),
    }))
    .filter((group) => group.properties.length > 0);
  return [known, ...ours];
}
