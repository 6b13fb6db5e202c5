/**
 * The same API under its old name and its dated one (HubSpot docs, API versioning; HubSpot OpenAPI
 * 2026-09). Longer prefixes come first.
 */
const TWINS: readonly (readonly [versioned: string, ...dated: string[]])[] = [
  ['/crm/v3/objects', '/crm/objects/2026-09'],
  ['/crm/v4/objects', '/crm/objects/2026-09'],
  ['/crm/v4/associations', '/crm/associations/2026-09'],
  ['/crm/v3/properties', '/crm/properties/2026-09'],
  // The guides still use the shorter path for schemas; both answer.
  ['/crm-object-schemas/v3/schemas', '/crm-object-schemas/2026-09/schemas', '/crm/v3/schemas'],
  ['/crm/v3/owners', '/crm/owners/2026-09'],
  ['/crm/v3/pipelines', '/crm/pipelines/2026-09'],
  ['/account-info/v3', '/account-info/2026-09'],
  ['/events/v3/event-definitions', '/events/custom/2026-09/event-definitions'],
  ['/events/v3/send', '/events/custom/2026-09/send'],
  ['/events/v3/events', '/events/event-occurrences/2026-09'],
  ['/marketing/v3/emails', '/marketing/emails/2026-09'],
  ['/marketing/v3/transactional', '/marketing/transactional/2026-09'],
  // No dated page names this one; the twin follows the pattern of its neighbours.
  ['/marketing/v3/email/send-statuses', '/marketing/email/2026-09/send-statuses'],
  ['/automation/v4/actions', '/automation/actions/2026-09'],
  ['/automation/v4/actions/callbacks', '/automation/actions/callbacks/2026-09'],
];

/** Every path a template answers on. */
export function pathsOf(template: string): string[] {
  const twins = TWINS.filter(
    ([versioned]) => template === versioned || template.startsWith(`${versioned}/`),
  ).sort(([one], [other]) => other.length - one.length)[0];
  if (twins === undefined) return [template];
  const [versioned, ...dated] = twins;
  return [template, ...dated.map((prefix) => prefix + template.slice(versioned.length))];
}
