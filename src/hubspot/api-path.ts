/**
 * The generated client only knows the v3 paths, whose support ends in September 2027. Each has a
 * date-versioned twin with the same bodies (HubSpot OpenAPI 2026-09), which is what we call.
 */
const TWINS: readonly [v3: RegExp, dated: string][] = [
  [/^\/crm\/v3\/objects\//, '/crm/objects/2026-09/'],
  [/^\/events\/v3\/send/, '/events/custom/2026-09/send'],
];

/** The dated twin of a path of the generated client. Throws a TypeError for a path without one. */
export function datedPath(path: string): string {
  for (const [v3, dated] of TWINS) if (v3.test(path)) return path.replace(v3, dated);
  throw new TypeError(`No date-versioned twin is known for ${path.split('?')[0]}`);
}
