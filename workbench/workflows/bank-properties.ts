/** Properties that the bank made for itself: what the ready workflows write, and who manages a deal. */
export interface BankProperty {
  name: string;
  label: string;
  type: 'string' | 'enumeration';
  fieldType: 'textarea' | 'select';
  groupName: string;
  formField: boolean;
  options?: { label: string; value: string }[];
  externalOptions?: boolean;
  referencedObjectType?: 'OWNER';
}

const GROUP = { name: 'northwind', label: 'Northwind Bank' };

/** `choice('Portal access', ['granted', 'Granted'])` */
const choice = (name: string, label: string, ...options: [value: string, label: string][]) =>
  ({
    name,
    label,
    type: 'enumeration',
    fieldType: 'select',
    groupName: GROUP.name,
    formField: false,
    options: options.map(([value, text]) => ({ value, label: text })),
  }) satisfies BankProperty;

const asked = (name: string, label: string) =>
  ({
    name,
    label,
    type: 'string',
    fieldType: 'textarea',
    groupName: GROUP.name,
    formField: true,
  }) satisfies BankProperty;

/** Holds an owner: what HubSpot calls a property of HubSpot users. */
const user = (name: string, label: string) =>
  ({
    name,
    label,
    type: 'enumeration',
    fieldType: 'select',
    groupName: GROUP.name,
    formField: false,
    externalOptions: true,
    referencedObjectType: 'OWNER',
  }) satisfies BankProperty;

const REQUEST: [string, string][] = [
  ['waiting', 'Waiting for the code'],
  ['confirmed', 'Confirmed'],
  ['refused', 'Refused'],
];

export const BANK_PROPERTIES: Record<'contacts' | 'deals', readonly BankProperty[]> = {
  contacts: [
    choice('account_request', 'Account request', ...REQUEST),
    asked('account_request_reason', 'Reason for leaving'),
    choice(
      'portal_access',
      'Portal access',
      ['waiting', 'Waiting for the code'],
      ['granted', 'Granted'],
      ['expired', 'Expired'],
      ['refused', 'Refused'],
    ),
    choice('email_confirmed', 'Email confirmed', ['yes', 'Yes'], ['no', 'No']),
    choice('records_request', 'Records request', ...REQUEST),
    asked('records_wanted', 'Records wanted'),
  ],
  deals: [
    choice(
      'stage_approval',
      'Stage approval',
      ['waiting', 'Waiting for the code'],
      ['approved', 'Approved'],
      ['not_approved', 'Not approved'],
    ),
    user('deal_manager', 'Deal manager'),
  ],
};

/** Makes them in an empty account, as its admin would. */
export async function makeBankProperties(origin: string, token: string): Promise<void> {
  for (const [objectType, properties] of Object.entries(BANK_PROPERTIES)) {
    const path = `${origin}/crm/properties/2026-09/${objectType}`;
    await post(`${path}/groups`, token, GROUP);
    await post(`${path}/batch/create`, token, { inputs: properties });
  }
}

async function post(url: string, token: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
}
