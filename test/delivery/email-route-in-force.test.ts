import { emailRouteInForce } from '../../src/delivery/email-route-in-force.ts';
import { readEmailRoute, type EmailRoute } from '../../src/delivery/email-route.ts';
import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';

const { email: NOTHING } = DEFAULT_SETTINGS;

function secret(line: string): EmailRoute {
  const read = readEmailRoute(line);
  if (!read.ok) throw new TypeError('Bad route');
  return read.route;
}

const HUBSPOT = secret('hubspot:7001?name=Northwind%20Bank');
const SMTP = secret(
  'smtps://mailer:pass@mail.example?from=verify@northwind.example&name=Northwind',
);

test.each([HUBSPOT, SMTP])('what is not set is as the secret says: %j', (route) => {
  expect(emailRouteInForce(route, NOTHING)).toMatchObject({ ...route, replyTo: null });
});

test('by HubSpot the sender is the e-mail’s own until an address is set', () => {
  const named = emailRouteInForce(HUBSPOT, { ...NOTHING, senderName: 'Contoso' });
  expect(named).toMatchObject({ name: 'Contoso', from: null, emailId: 7001 });
  const senderAddress = 'codes@contoso.example';
  const set = { ...NOTHING, senderAddress, replyTo: 'help@contoso.example', emailId: '8002' };
  expect(emailRouteInForce(HUBSPOT, set)).toEqual({
    ...{ route: 'hubspot', name: 'Northwind Bank', emailId: 8002 },
    ...{ from: senderAddress, replyTo: 'help@contoso.example' },
  });
});

test('by a mail server the sender changes, and neither the server nor its login', () => {
  const senderAddress = 'codes@contoso.example';
  const set = { senderName: 'Contoso', senderAddress, replyTo: null, emailId: '8002' };
  expect(emailRouteInForce(SMTP, set)).toEqual({
    ...SMTP,
    ...{ name: 'Contoso', from: senderAddress, replyTo: null },
  });
});
