import { json, WhoamiEndpoint } from '../../support/whoami-endpoint.ts';
import { OpenedSettings } from './support/opened-settings.tsx';
import { ME, view } from './support/views.ts';

const ENDPOINTS = 'https://247.hs-sites.com/hs/serverless';

async function open(
  answer: ConstructorParameters<typeof WhoamiEndpoint>[0],
  variables: Record<string, string> = { ENDPOINT_BASE_URL: ENDPOINTS },
): Promise<{ page: OpenedSettings; whoami: WhoamiEndpoint }> {
  const whoami = new WhoamiEndpoint(answer);
  const you = { role: 'admin', assurance: 'verified', email: '' } as const;
  const page = new OpenedSettings([], view({ you }));
  page.renderer.mocks.context.variables = variables;
  await page.open('policies');
  return { page, whoami };
}

test('HubSpot is asked once who the user is, and every request but the checklist’s carries its word', async () => {
  const { page, whoami } = await open(() => json({ actor: 'a1.x', expiresAt: 0 }));
  await page.set(page.number('digits'), 7);
  await page.press('Save');
  expect(whoami.calls).toEqual([
    { url: `${ENDPOINTS}/otp/whoami`, method: 'POST', body: { userId: ME } },
  ]);
  expect(page.fn.of('checks').map(({ actor }) => actor)).toEqual([undefined]);
  expect(page.fn.of('view').map(({ actor }) => actor)).toEqual(['a1.x']);
  expect(page.fn.of('save').map(({ actor }) => actor)).toEqual(['a1.x']);
  expect(page.words).not.toContain('did not vouch');
});

test.each([
  ['refuses', () => json({ refusal: 'not_set_up' })],
  ['fails', () => Promise.reject(new Error('gone'))],
  ['answers with no JSON', () => Promise.resolve(new Response('<html>'))],
])('where the endpoint %s the page goes on without', async (_, answer) => {
  const { page } = await open(answer);
  expect(page.fn.of('view').map(({ actor }) => actor)).toEqual([undefined]);
  expect(page.words).toContain('What a blind guess is worth');
});

test('an account without endpoints is not asked', async () => {
  const { whoami } = await open(() => json({ actor: 'a1.x' }), {});
  expect(whoami.calls).toEqual([]);
});
