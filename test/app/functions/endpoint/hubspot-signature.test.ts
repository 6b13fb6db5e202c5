import fc from 'fast-check';
import {
  decodedUri,
  isSignedByHubSpot,
  signatureV2,
  signatureV3,
} from '../../../../src/app/functions/endpoint/hubspot-signature.ts';

const SECRET = 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy';
const URI = 'https://www.example.com/webhook_uri';
const AT = '1693657560000';

test.each([
  ['GET', '', 'eee2dddcc73c94d699f5e395f4b9d454a069a6855fbfa152e91e88823087200e'],
  [
    'POST',
    '{"example_field":"example_value"}',
    '9569219f8ba981ffa6f6f16aa0f48637d35d728c7e4d93d0d52efaa512af7900',
  ],
  [
    'POST',
    "{'example_field':'example_value'}",
    '4fe4e3a7d3cf09db53be39d0a58130e2aaba074ec123a9e355b876a689a1c383',
  ],
])('version 2 of HubSpot’s published example: %s %s', (method, body, signature) => {
  expect(signatureV2(SECRET, { method, uri: URI, body })).toBe(signature);
});

test.each([
  [
    'POST',
    URI,
    "{'example_field':'example_value'}",
    AT,
    'K36dawei4A+QBNolUOqo7s91KQDWQ5MXZ/QufNYuk/Y=',
  ],
  [
    'POST',
    URI,
    "{'example_field':'example_value'}",
    '1700000300000',
    'RnbPH7+UMKVkbV32P8bz450N4M56aPmcru1+D3kSDtw=',
  ],
  [
    'POST',
    URI,
    '{"example_field":"example_value"}',
    AT,
    'oaA3M5dEtt6kFsseJD/Hv/x+JNl1vsoxFj4oxmwP6Go=',
  ],
  ['GET', URI, '', AT, 'Mqfg0iEbI6BJOwPPIPxI7vbp34DKJ0Uy9z4GLEMmRtk='],
  ['POST', URI, '{"name":"Zoë ✓"}', AT, 'nMT8yt/DJ3qSDZY64Jh/1nlNSHalHRSvnUoC3abvYWU='],
  ['GET', `${URI}?userEmail=a%40b.c&x=1`, '', AT, 'hrLfyQRSl55wkvj15wW3SnWonnZnErGobVATLYx6DQg='],
])(
  'version 3 of HubSpot’s published and derived examples: %s %s %s %s',
  (method, uri, body, timestamp, signature) => {
    const request = { method, uri, body };
    expect(signatureV3(SECRET, request, timestamp)).toBe(signature);
    const headers = { v3: signature, timestamp, v2: undefined, version: undefined };
    expect(isSignedByHubSpot(SECRET, request, headers, Number(timestamp))).toBe(true);
  },
);

test('only the twelve signs that HubSpot names are decoded, once, in either case', () => {
  expect(decodedUri('%3A%2f%3F%40%21%24%27%28%29%2A%2C%3b')).toBe(":/?@!$'()*,;");
  expect(decodedUri('%20%25%3D%26%23%253A%2B')).toBe('%20%25%3D%26%23%253A%2B');
});

test('decoding never throws and leaves everything else as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const plain = text.replaceAll('%', '');
      expect(decodedUri(plain)).toBe(plain);
      expect(() => decodedUri(text)).not.toThrow();
    }),
  );
});

test('without a secret nothing is signed, whatever the headers say', () => {
  const request = { method: 'POST', uri: URI, body: '{}' };
  const v3 = signatureV3('', request, AT);
  const headers = { v3, timestamp: AT, v2: signatureV2('', request), version: 'v2' };
  expect(isSignedByHubSpot('', request, headers, Number(AT))).toBe(false);
});
