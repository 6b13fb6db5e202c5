/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Phone } from '../../../workbench/host/page/Phone.tsx';
import type { TextMessage } from '../../../workbench/host/page-contract.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const HANA = '+12025550143';

function text(changes: Partial<TextMessage>): TextMessage {
  return {
    ...{ sid: 'SM1', at: NOON, to: HANA, from: '+12025550100', body: 'Hello', segments: 1 },
    ...{ validitySeconds: 300, fate: { status: 'delivered' }, ...changes },
  };
}

const bodies = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

test('a phone without messages says what arrives there', () => {
  render(<Phone texts={[]} now={NOON} />);
  expect(screen.getByText('Text messages to anybody arrive here.')).toBeTruthy();
});

test('the newest message comes first, line by line, with whom it went to and its pieces', () => {
  const texts = [
    text({ body: 'First' }),
    text({ sid: 'SM2', body: '481204 is your code\n\n@northwind.example #481204', segments: 2 }),
  ];
  render(<Phone texts={texts} now={NOON + 60_000} />);
  const [newest = '', oldest = ''] = bodies();
  expect(newest).toContain('481204 is your code\n\n@northwind.example #481204');
  expect(newest).toContain(`${HANA}2 pieces`);
  expect(oldest).toContain('First');
  expect(oldest).toContain('1 piece');
});

test('a person’s phone shows their messages alone', () => {
  const texts = [
    text({ body: 'To Hana' }),
    text({ sid: 'SM2', to: '+12025550182', body: 'Other' }),
  ];
  render(<Phone texts={texts} to={HANA} now={NOON} />);
  expect(bodies()).toHaveLength(1);
  expect(screen.getByText('To Hana')).toBeTruthy();
});

test('what a message says is text, whatever it looks like', () => {
  render(<Phone texts={[text({ body: '<img src=x onerror=alert(1)>' })]} now={NOON} />);
  expect(document.querySelector('img')).toBeNull();
});

test('what did not arrive is said to have not, and nobody can read it', () => {
  const fate = { status: 'undelivered', errorCode: 30003 } as const;
  render(<Phone texts={[text({ body: '481204 is your code', fate })]} now={NOON} />);
  expect(bodies()[0]).toContain('A message did not arrive (Twilio 30003).');
  expect(bodies()[0]).not.toContain('481204');
});
