/** Every scope the app asks for, and what for. Nothing else may be asked for. */
export const SCOPES: Readonly<Record<string, string>> = {
  oauth: 'Every app must ask for it.',
  'crm.objects.contacts.read': 'Reads where a contact can be reached and since when.',
  'crm.objects.contacts.write': 'Shows the result on the contact and writes notes.',
  'crm.objects.deals.read': 'Reads what an approval of a deal is bound to, and who answers for it.',
  'crm.objects.deals.write': 'Shows the result on the deal and empties what was entered.',
  'crm.schemas.contacts.read': 'Set-up sees which properties a contact has already.',
  'crm.schemas.contacts.write': "Set-up makes the contact's verification properties.",
  'crm.schemas.deals.read': 'Set-up sees which properties a deal has already.',
  'crm.schemas.deals.write': "Set-up makes the deal's verification properties.",
  'crm.schemas.custom.read': "Set-up sees whether the ledger's object is there.",
  'crm.schemas.custom.write': "Set-up makes the ledger's object.",
  'crm.objects.custom.read': 'Reads the ledger.',
  'crm.objects.custom.write': 'Appends to the ledger.',
  'crm.objects.owners.read': 'Puts a name to the rep who verified.',
  'behavioral_events.event_definitions.read_write': "Set-up defines the timeline's event.",
  'analytics.behavioral_events.send': 'Writes to the timeline of the record.',
  automation: 'Lets a workflow go on that waits for a code.',
  'transactional-email': "Sends the code by HubSpot's own e-mail.",
};

/** Findings about the scopes of an app. */
export function scopeFindings(asked: readonly string[]): string[] {
  const known = Object.keys(SCOPES);
  return [
    ...asked.filter(isSensitive).map((scope) => `${scope} would switch the app's functions off.`),
    ...asked
      .filter((scope) => !known.includes(scope) && !isSensitive(scope))
      .map((scope) => `${scope} has no reason in tools/hsmeta/scopes.ts.`),
    ...known.filter((scope) => !asked.includes(scope)).map((scope) => `${scope} is missing.`),
    ...asked
      .filter((scope, at) => asked.indexOf(scope) !== at)
      .map((scope) => `${scope} is there twice.`),
  ];
}

/** HubSpot allows no function in an app that may see sensitive data. */
function isSensitive(scope: string): boolean {
  return /(^|[._])sensitive([._]|$)/.test(scope);
}
