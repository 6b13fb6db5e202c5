import { contractOf } from '../../../workbench/emulator/contract/contract.ts';
import { KNOWN_GAPS } from '../../../workbench/emulator/contract/known-gaps.ts';
import { modelSource, PRODUCTS } from '../../../workbench/emulator/contract/client-files.ts';
import { createRateLimiter } from '../../../workbench/emulator/access/rate-limiter.ts';
import { createTokens } from '../../../workbench/emulator/access/tokens.ts';
import { createClock } from '../../../workbench/emulator/clock.ts';
import { answerCall } from '../../../workbench/emulator/http/answer-call.ts';
import { EmulatorError } from '../../../workbench/emulator/http/emulator-error.ts';
import { pathsOf } from '../../../workbench/emulator/http/path-table.ts';
import { createRouter } from '../../../workbench/emulator/http/router.ts';
import { ALL_ROUTES } from '../../../workbench/emulator/routes/all-routes.ts';
import { createRecordRoute } from '../../../workbench/emulator/routes/records/create-record.ts';
import { defaultSettings } from '../../../workbench/emulator/settings.ts';
import { createAccount } from '../../../workbench/emulator/store/account.ts';
import { createIdentifiers } from '../../../workbench/emulator/store/identifiers.ts';

/** Described neither by the client nor by hand: HubSpot's public pages show no schema for them. */
const WITHOUT_CONTRACT = [
  'GET /crm/v4/associations/{fromObjectType}/{toObjectType}/labels',
  'POST /crm/v4/associations/{fromObjectType}/{toObjectType}/labels',
  'GET /marketing/v3/email/send-statuses/{statusId}',
];

test('every route has a contract, but for those named here', () => {
  const without = ALL_ROUTES.filter(
    ({ method, template, contract }) => contractOf(method, contract ?? template) === undefined,
  ).map(({ method, template }) => `${method} ${template}`);
  expect(without.sort()).toEqual([...WITHOUT_CONTRACT].sort());
});

/** HubSpot has no dated name for it. */
const WITHOUT_DATE = '/oauth/v2/private-apps/get/access-token-info';

test('every route answers on a dated path as well', () => {
  const router = createRouter(ALL_ROUTES);
  for (const { method, template } of ALL_ROUTES) {
    if (template === WITHOUT_DATE) continue;
    const dated = pathsOf(template).filter((path) => path.includes('2026-09'));
    expect([template, dated.length]).toEqual([template, 1]);
    const path = dated[0]?.replace(/\{[^}]*\}/g, 'x') ?? '';
    expect(router(method, path)?.route.template).toBe(template);
  }
});

test('an answer the client could not read is reported', () => {
  const contract = contractOf('POST', '/crm/v3/objects/{objectType}');
  const record = { id: '1', properties: {}, createdAt: 'x', updatedAt: 'x', archived: false };
  expect(contract?.checkResponse(201, record)).toBeUndefined();
  expect(contract?.checkResponse(200, record)).toContain('answered 200');
  expect(contract?.checkResponse(201, { ...record, id: 1 })).toContain('id');
  expect(contract?.checkResponse(201, { ...record, surprise: 1 })).toContain('additional');
});

test('a request of the wrong shape is reported', () => {
  const contract = contractOf('POST', '/crm/v3/objects/{objectType}');
  expect(contract?.checkRequest({ properties: { a: 'b' } })).toBeUndefined();
  expect(contract?.checkRequest({ properties: 'b' })).toHaveLength(1);
});

test('every known gap is about a model the client still has', () => {
  const models = Object.keys(KNOWN_GAPS).filter((model) =>
    PRODUCTS.every((product) => {
      try {
        return modelSource(product, model).js === '';
      } catch {
        return true;
      }
    }),
  );
  expect(models).toEqual([]);
});

test('a route that answers what HubSpot would not is a programming error', () => {
  const [clock, settings, identifiers] = [createClock(0), defaultSettings(), createIdentifiers(1)];
  const tokens = createTokens(identifiers);
  const token = tokens.issue({ name: 'app', scopes: 'all' });
  const broken = { ...createRecordRoute, handle: () => ({ status: 201, body: { id: 1 } }) };
  const parts = {
    account: createAccount(1, clock, settings, identifiers),
    tokens,
    limiter: createRateLimiter(clock, settings),
    router: createRouter([broken]),
  };
  const call = {
    method: 'POST',
    url: new URL('http://localhost/crm/v3/objects/contacts'),
    authorization: `Bearer ${token}`,
    rawBody: '{"properties":{}}',
  };
  expect(() => answerCall(parts, call, () => undefined)).toThrow(EmulatorError);
});
