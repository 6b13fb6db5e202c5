import type { RateLimiter } from '../access/rate-limiter.ts';
import { holdsAny, type AppToken, type Tokens } from '../access/tokens.ts';
import { HubSpotError } from '../errors/hubspot-error.ts';
import { badToken, missingScopes } from '../errors/no-access.ts';
import type { Account } from '../store/account.ts';
import { EmulatorError } from './emulator-error.ts';
import { checkedBody } from './request-body.ts';
import type { Access, Reply } from './route.ts';
import type { Router, RouteMatch } from './router.ts';

export interface Parts {
  account: Account;
  tokens: Tokens;
  limiter: RateLimiter;
  router: Router;
}

export interface ReceivedCall {
  method: string;
  url: URL;
  authorization: string | undefined;
  rawBody: string;
}

export interface Answer extends Reply {
  headers: Record<string, string>;
}

/** From a received call to its answer, in one synchronous piece. Refusals are thrown. */
export function answerCall(
  parts: Parts,
  received: ReceivedCall,
  named: (app: AppToken) => void,
): Answer {
  const { account, tokens, limiter, router } = parts;
  const { method, url } = received;
  const match = router(method, url.pathname);
  if (match === undefined) {
    throw new EmulatorError(501, `The HubSpot emulator has no route for ${method} ${url.pathname}`);
  }
  const app = tokens.find(received.authorization);
  if (app === undefined) throw badToken();
  named(app);
  const headers = limiter.take(app, match.route.limit ?? 'ten_secondly');
  return withHeaders(headers, () => {
    for (const access of match.route.access(account, match.params)) {
      refuseWithout(account, app, access);
    }
    const body = checkedBody(received.rawBody, match.contract);
    const reply = account.transaction.run(() =>
      match.route.handle({
        account,
        app,
        body,
        params: match.params,
        query: url.searchParams,
        origin: url.origin,
        path: url.pathname,
      }),
    );
    if (reply.refusal !== undefined) throw reply.refusal;
    checkReply(match, reply);
    return reply;
  });
}

/** Refusals carry the rate headers too. */
function withHeaders(headers: Record<string, string>, work: () => Reply): Answer {
  try {
    return { ...work(), headers };
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    const body = { ...error.body, message: error.message };
    throw new HubSpotError(error.httpStatus, body, { ...headers, ...error.headers });
  }
}

/** An account without a subscription cannot grant its scopes, so the call fails for lack of them. */
function refuseWithout({ settings }: Account, app: AppToken, { scopes, tier }: Access): void {
  if (tier !== undefined && !settings.tiers[tier]) throw missingScopes(scopes);
  if (!holdsAny(app, scopes, settings.withheldScopes)) throw missingScopes(scopes);
}

function checkReply({ route, contract }: RouteMatch, reply: Reply): void {
  if (contract === undefined) return;
  const wrong = contract.checkResponse(reply.status, reply.body);
  if (wrong === undefined) return;
  throw new EmulatorError(
    500,
    `The emulator's own answer to ${route.method} ${route.template} is not HubSpot's: ${wrong}`,
  );
}
