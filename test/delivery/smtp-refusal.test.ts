import { smtpRefusal } from '../../src/delivery/smtp-refusal.ts';

const refused = (reason: string) => ({ handedOver: 'refused', reason });

test.each([
  ['RCPT TO', 550, '550 5.1.1 No such user', 'address'],
  ['RCPT TO', 550, '550 No such user', 'address'],
  ['RCPT TO', 552, '552 5.2.2 Mailbox full', 'address'],
  ['RCPT TO', 554, '554 5.7.1 Relay access denied', 'sender'],
  ['RCPT TO', 530, '530-5.7.0 Authentication required\r\n530 5.7.0 Sorry', 'sender'],
  ['MAIL FROM', 553, '553 5.1.8 Sender domain does not exist', 'sender'],
  ['MAIL FROM', 550, '550 Go away', 'sender'],
  ['AUTH PLAIN', 535, '535 5.7.8 Wrong password', 'sender'],
  ['DATA', 554, '554 5.7.1 Message refused', 'sender'],
  ['DATA', 550, '550 5.1.1 No such user', 'address'],
  ['CONN', 554, '554 No service here', 'sender'],
])(
  '%s answered with %d (%s) is refused because of the %s',
  (command, responseCode, response, reason) => {
    expect(smtpRefusal({ command, responseCode, response })).toMatchObject(refused(reason));
  },
);

test.each([
  { command: 'RCPT TO', responseCode: 451, response: '451 4.7.1 Greylisted' },
  { command: 'DATA', responseCode: 421, response: '421 Closing' },
  { command: 'AUTH PLAIN', responseCode: 454, response: '454 4.7.0 Later' },
  { command: 'CONN' },
  {},
])('%j leaves it open', (failure) => {
  expect(smtpRefusal(failure)).toMatchObject({ handedOver: 'unknown' });
});
