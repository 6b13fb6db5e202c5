import { createHmac } from 'node:crypto';
import type { WhoamiReply } from '../../src/contract/whoami.ts';
import type { Account } from './account.ts';

/** What HubSpot appends to the address that a card fetches, in the order in which it does. */
export type Appended = readonly (readonly [name: string, value: string])[];

/** A call that a card had HubSpot make, which a test may spoil before it goes out. */
export interface CardsCall {
  method: string;
  /** Before HubSpot appends to it. */
  uri: string;
  query: Appended;
  body: unknown;
  /** Milliseconds since 1970, as a text. */
  timestamp: string;
  secret: string;
}

export interface WhoamiAnswer {
  statusCode: number;
  body: WhoamiReply;
}

export function appended(
  account: Account,
  userId: number,
  userEmail = 'dana@northwind.example',
): Appended {
  return [
    ['userId', String(userId)],
    ['userEmail', userEmail],
    ['portalId', String(account.emulator.accountId)],
    ['appId', '4400001'],
  ];
}

/** The call as it is when all is in order. */
export function cardsCall(account: Account, userId: number): CardsCall {
  return {
    method: 'POST',
    uri: `${account.env['OTP_ENDPOINT_BASE_URL']}/otp/whoami`,
    query: appended(account, userId),
    body: { userId },
    timestamp: String(account.emulator.clock.now()),
    secret: account.env['HUBSPOT_CLIENT_SECRET'] ?? '',
  };
}

/** HubSpot docs, Validating requests, v3. `encode`: how the query's values stand in the address. */
export function signatureOf(
  { method, uri, query, body, timestamp, secret }: CardsCall,
  encode: (value: string) => string = encodeURIComponent,
): string {
  const text = query.map(([name, value]) => `${name}=${encode(value)}`).join('&');
  const called = `${uri}?${text}`.replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/g, (sign) =>
    decodeURIComponent(sign),
  );
  return createHmac('sha256', secret)
    .update(`${method}${called}${JSON.stringify(body)}${timestamp}`)
    .digest('base64');
}

/** Hands the function what HubSpot's gateway would: parsed, each parameter a list. */
export async function callWhoami(
  account: Account,
  { method, query, body, timestamp }: Omit<CardsCall, 'secret' | 'uri'>,
  signature: string,
): Promise<WhoamiAnswer> {
  const params: Record<string, string[]> = {};
  for (const [name, value] of query) params[name] = [...(params[name] ?? []), value];
  return (await account.callFunction('otp-whoami', {
    ...{ accountId: account.emulator.accountId, body, method, params },
    headers: {
      'x-hubspot-signature-v3': signature,
      'x-hubspot-request-timestamp': timestamp,
    },
  })) as WhoamiAnswer;
}

/** The token by which HubSpot vouches for a user, as their card has it. */
export async function actorToken(account: Account, userId: number): Promise<string> {
  const call = cardsCall(account, userId);
  const { body } = await callWhoami(account, call, signatureOf(call));
  if (body.actor === undefined) throw new TypeError(`No token: ${JSON.stringify(body)}`);
  return body.actor;
}
