import type { EndpointContext } from './endpoint-context.ts';

/**
 * What HubSpot appends to the address that a card fetches, in the order in which its documentation names it
 * (HubSpot docs, Fetching data for UI extensions), and what each can be.
 */
const APPENDED = {
  userId: /^[1-9]\d{0,15}$/,
  userEmail: /^[^\p{C}&=?#%]+@[^\p{C}&=?#%]+$/u,
  portalId: /^[1-9]\d{0,15}$/,
  appId: /^[1-9]\d{0,15}$/,
} as const;

type Name = keyof typeof APPENDED;
const NAMES = Object.keys(APPENDED) as Name[];

export type AppendedQuery = Readonly<Partial<Record<Name, string>>>;

/**
 * The query of a call that a card had HubSpot make: undefined when anything is in it that HubSpot does not
 * append, is there more than once, or has another form. A card's own additions to its address end here.
 */
export function readAppendedQuery({ params }: EndpointContext): AppendedQuery | undefined {
  const query: Partial<Record<Name, string>> = {};
  for (const [key, given] of Object.entries(params ?? {})) {
    const name = NAMES.find((each) => each === key);
    // A parameter comes as a list, for it can be repeated.
    const values: unknown[] = Array.isArray(given) ? given : [given];
    const [value] = values;
    const isRight =
      name !== undefined &&
      values.length === 1 &&
      typeof value === 'string' &&
      value.length <= 320 &&
      APPENDED[name].test(value);
    if (!isRight) return undefined;
    query[name] = value;
  }
  return query;
}

/**
 * What the query can have been when HubSpot signed it: a function is handed its parts without their order and
 * their encoding. The documented order comes first; 72 texts at the most. No two different queries share one:
 * only the address of a mailbox is more than digits, and in it every sign is encoded that could begin
 * another part.
 */
export function possibleQueries(query: AppendedQuery): string[] {
  const names = NAMES.filter((name) => query[name] !== undefined);
  const orders = ordersOf(names);
  const texts = ENCODINGS.flatMap((encode) =>
    orders.map((order) => order.map((name) => `${name}=${encode(query[name] ?? '')}`).join('&')),
  );
  return [...new Set(texts)];
}

/** As RFC 3986 has it, as forms are sent, and as it stands, which leaves a plus as it is. */
const ENCODINGS: readonly ((value: string) => string)[] = [
  encodeURIComponent,
  (value) => new URLSearchParams({ '': value }).toString().slice(1),
  (value) => value,
];

function ordersOf(names: readonly Name[]): Name[][] {
  if (names.length === 0) return [[]];
  return names.flatMap((first) =>
    ordersOf(names.filter((name) => name !== first)).map((rest) => [first, ...rest]),
  );
}
