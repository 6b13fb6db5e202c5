import { signatureHeaders, signatureV2, signatureV3 } from '../../../workbench/workflows/sign.ts';

const SECRET = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
const URI = 'https://www.example.com/webhook_uri';
const JSON_BODY = '{"example_field":"example_value"}';
const QUOTED_BODY = "{'example_field':'example_value'}";
const AT = 1_693_657_560_000;

test.each([
  ['GET', '', 'eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e'],
  ['POST', JSON_BODY, '9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900'],
  ['POST', QUOTED_BODY, '4fe4e3a7d3cf09db53be39d0a58130e2aaba074ec123a9e355b876a689a1c383'],
])('v2 signs %s %s as HubSpot published', (method, body, signature) => {
  expect(signatureV2(SECRET, { method, uri: URI, body })).toBe(signature);
});

test.each([
  ['POST', QUOTED_BODY, AT, 'K36dawei4A+QBNolUOqo7s91KQDWQ5MXZ/QufNYuk/Y='],
  ['POST', QUOTED_BODY, 1_700_000_300_000, 'RnbPH7+UMKVkbV32P8bz450N4M56aPmcru1+D3kSDtw='],
  ['POST', JSON_BODY, AT, 'oaA3M5dEtt6kFsseJD/Hv/x+JNl1vsoxFj4oxmwP6Go='],
  ['GET', '', AT, 'Mqfg0iEbI6BJOwPPIPxI7vbp34DKJ0Uy9z4GLEMmRtk='],
  ['POST', '{"name":"Zoë ✓"}', AT, 'nMT8yt/DJ3qSDZY64Jh/1nlNSHalHRSvnUoC3abvYWU='],
])('v3 signs %s %s at %d as HubSpot does', (method, body, at, signature) => {
  expect(signatureV3(SECRET, { method, uri: URI, body }, at)).toBe(signature);
});

test('v3 decodes the characters HubSpot names in the address, and leaves every other escape', () => {
  const signed = (query: string) =>
    signatureV3(SECRET, { method: 'GET', uri: `${URI}?${query}`, body: '' }, AT);
  expect(signed('userEmail=a%40b.c&x=1')).toBe('hrLfyQRSl55wkvj15wW3SnWonnZnErGobVATLYx6DQg=');
  expect(signed('name=Zo%C3%AB')).not.toBe(signed('name=Zoë'));
});

const CALL = { method: 'POST', uri: URI, body: JSON_BODY };

test.each([
  ['a byte of the body', { ...CALL, body: JSON_BODY.replace('v', 'w') }, SECRET, AT],
  ['the method', { ...CALL, method: 'PUT' }, SECRET, AT],
  ['the address', { ...CALL, uri: `${URI}/` }, SECRET, AT],
  ['the secret', CALL, `${SECRET}y`, AT],
])('changing %s changes both signatures', (_, call, secret, at) => {
  expect(signatureV2(secret, call)).not.toBe(signatureV2(SECRET, CALL));
  expect(signatureV3(secret, call, at)).not.toBe(signatureV3(SECRET, CALL, AT));
});

test('changing the time changes v3', () => {
  expect(signatureV3(SECRET, CALL, AT + 1)).not.toBe(signatureV3(SECRET, CALL, AT));
});

test.each([
  ['both', ['v2', 'v3']],
  ['v2', ['v2']],
  ['v3', ['v3']],
] as const)('switched to %s, a call carries just that', (which, expected) => {
  const headers = signatureHeaders(which, SECRET, CALL, AT);
  const v2 = { 'x-hubspot-signature': expect.any(String), 'x-hubspot-signature-version': 'v2' };
  const v3 = {
    'x-hubspot-signature-v3': expect.any(String),
    'x-hubspot-request-timestamp': String(AT),
  };
  expect(headers).toEqual({
    ...(expected.some((each) => each === 'v2') && v2),
    ...(expected.some((each) => each === 'v3') && v3),
  });
});
