import { createTransport } from 'nodemailer';
import { createInbox } from '../../../workbench/inbox/inbox.ts';
import { startSmtpInbox } from '../../../workbench/inbox/smtp.ts';

const AT = Date.UTC(2026, 8, 23, 10, 0, 0);

async function mailServer() {
  const inbox = createInbox();
  const server = await startSmtpInbox(inbox.receive, () => AT);
  const transport = createTransport({ host: '127.0.0.1', port: server.port });
  return { inbox, server, transport };
}

test('a message sent over SMTP arrives with its address, subject and both bodies', async () => {
  const { inbox, server, transport } = await mailServer();
  await transport.sendMail({
    from: 'Northwind Bank <verify@northwind.example>',
    to: 'ada@fjordkraft.example',
    subject: 'Your code',
    text: 'Code 482 913',
    html: '<p>Code <b>482 913</b></p>',
  });
  expect(inbox.messages()).toEqual([
    {
      id: 'm1',
      at: AT,
      to: 'ada@fjordkraft.example',
      from: '"Northwind Bank" <verify@northwind.example>',
      subject: 'Your code',
      text: 'Code 482 913',
      html: '<p>Code <b>482 913</b></p>',
      via: 'smtp',
    },
  ]);
  await server.close();
});

test('letters of every script survive the way through the mail server', async () => {
  const { inbox, server, transport } = await mailServer();
  await transport.sendMail({
    from: 'verify@northwind.example',
    to: 'misaki.sato@aozora-tech.example',
    subject: 'ليلى 佐藤 🦊',
    text: '美咲 – Zoë',
  });
  expect(inbox.messages()[0]).toMatchObject({ subject: 'ليلى 佐藤 🦊', text: '美咲 – Zoë' });
  await server.close();
});

test('a client that hangs up halfway does not stop the mail server', async () => {
  const { inbox, server, transport } = await mailServer();
  const { connect } = await import('node:net');
  const socket = connect(server.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('data', resolve));
  socket.resetAndDestroy();
  await transport.sendMail({ from: 'a@b.example', to: 'c@d.example', subject: 'after', text: '.' });
  expect(inbox.messages()).toHaveLength(1);
  await server.close();
});

const message = (subject: string) => ({
  at: AT,
  to: 'ada@fjordkraft.example',
  from: 'verify@northwind.example',
  subject,
  html: '',
  text: '',
  via: 'hubspot' as const,
});

test('waiting finds a message that is already there', async () => {
  const inbox = createInbox();
  inbox.receive(message('first'));
  await expect(inbox.waitFor((each) => each.subject === 'first')).resolves.toMatchObject({
    id: 'm1',
  });
});

test('waiting finds a message that comes later and passes over the others', async () => {
  const inbox = createInbox();
  const found = inbox.waitFor((each) => each.subject === 'second');
  inbox.receive(message('first'));
  inbox.receive(message('second'));
  await expect(found).resolves.toMatchObject({ id: 'm2' });
});

test('waiting in vain ends with an error that lists what did come', async () => {
  const inbox = createInbox();
  inbox.receive(message('first'));
  await expect(inbox.waitFor(() => false, 10)).rejects.toThrow('ada@fjordkraft.example: first');
});
