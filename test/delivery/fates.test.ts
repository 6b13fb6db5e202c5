import { bounceFate, sendStatusFate } from '../../src/delivery/hubspot-fate.ts';
import { smtpRefusal } from '../../src/delivery/smtp-refusal.ts';
import { twilioFate } from '../../src/delivery/twilio-refusal.ts';

const OPEN = { fate: 'open' };
const NOON = Date.UTC(2026, 10, 23, 12);

describe('the status of a HubSpot send', () => {
  test.each([
    ['PENDING', undefined],
    ['PROCESSING', undefined],
    ['COMPLETE', 'SENT'],
    ['COMPLETE', 'QUEUED'],
    ['COMPLETE', 'IDEMPOTENT_IGNORE'],
    ['COMPLETE', 'THROTTLED'],
    ['COMPLETE', 'A_RESULT_OF_TOMORROW'],
  ])('%s with %s leaves the fate open', (status, sendResult) => {
    expect(sendStatusFate({ status, ...(sendResult !== undefined && { sendResult }) })).toEqual(
      OPEN,
    );
  });

  test.each([
    ['PREVIOUSLY_BOUNCED', 'bounced_before'],
    ['PREVIOUS_SPAM', 'blocked'],
    ['INVALID_TO_ADDRESS', 'other'],
    ['MISSING_TEMPLATE_PROPERTIES', 'our_side'],
    ['PORTAL_SUSPENDED', 'our_side'],
  ])('%s is a message that does not arrive: %s', (sendResult, why) => {
    const detail = `HubSpot ${sendResult}`;
    const fate = { fate: 'undelivered', why, detail };
    expect(sendStatusFate({ status: 'COMPLETE', sendResult })).toEqual(fate);
  });

  test('a send that was canceled does not arrive', () => {
    expect(sendStatusFate({ status: 'CANCELED' })).toMatchObject({ fate: 'undelivered' });
  });
});

describe('a hard bounce on the contact', () => {
  test.each([
    ['UNKNOWN_USER', 'no_mailbox'],
    ['MAILBOX_FULL', 'mailbox_full'],
    ['SPAM', 'blocked'],
    ['POLICY', 'blocked'],
    ['OTHER', 'other'],
    ['A_REASON_OF_TOMORROW', 'other'],
  ])('%s since the message was sent means %s', (reason, why) => {
    const detail = `HubSpot bounce ${reason}`;
    expect(bounceFate({ reason, at: NOON + 1 }, NOON)).toEqual({
      fate: 'undelivered',
      why,
      detail,
    });
  });

  test('from before the message says nothing of it', () => {
    expect(bounceFate({ reason: 'SPAM', at: NOON - 60_000 }, NOON)).toEqual(OPEN);
    expect(bounceFate({ reason: 'SPAM', at: Number.NaN }, NOON)).toEqual(OPEN);
  });

  test('a reason that could quote data is not repeated', () => {
    const fate = bounceFate({ reason: '550 ana@customer.example', at: NOON }, NOON);
    expect(JSON.stringify(fate)).not.toContain('ana');
  });
});

describe('a message at Twilio', () => {
  test.each(['queued', 'accepted', 'sending', 'sent', undefined, 7])(
    'that is %s is on its way',
    (status) => {
      expect(twilioFate(status, null)).toEqual(OPEN);
    },
  );

  test('that is delivered has arrived', () => {
    expect(twilioFate('delivered', null)).toEqual({ fate: 'delivered' });
  });

  test.each([
    [30003, 'phone_unreachable'],
    [30004, 'blocked'],
    [30005, 'phone_unreachable'],
    [30006, 'no_texts'],
    [30007, 'blocked'],
    [30008, 'other'],
    [30002, 'our_side'],
    [39999, 'other'],
    [null, 'other'],
  ])('that failed with %s does not arrive: %s', (code, why) => {
    for (const status of ['undelivered', 'failed']) {
      expect(twilioFate(status, code)).toMatchObject({ fate: 'undelivered', why });
    }
  });

  test('its code comes with what it means', () => {
    expect(twilioFate('undelivered', 30003)).toMatchObject({
      detail: 'Twilio 30003: the phone cannot be reached',
    });
    expect(twilioFate('failed', 39999)).toMatchObject({ detail: 'Twilio 39999' });
  });
});

describe('an SMTP answer', () => {
  test.each([
    ['550 5.1.1 No such user', 550, 'no_mailbox', 'SMTP 550 5.1.1'],
    ['552 5.2.2 Over quota', 552, 'mailbox_full', 'SMTP 552 5.2.2'],
    ['550 ana@customer.example unknown', 550, undefined, 'SMTP 550'],
  ])(
    '%s says as much as its codes do, and never its words',
    (response, responseCode, why, detail) => {
      expect(smtpRefusal({ command: 'RCPT TO', responseCode, response })).toEqual({
        ...{ handedOver: 'refused', reason: 'address', detail },
        ...(why !== undefined && { why }),
      });
    },
  );

  test('4yz (greylisting) certainly took nothing, and asks to come back', () => {
    const response = '451 4.7.1 Greylisted, ana@customer.example';
    expect(smtpRefusal({ command: 'RCPT TO', responseCode: 451, response })).toEqual({
      ...{ handedOver: 'unknown', later: true, detail: 'SMTP 451 4.7.1' },
    });
  });
});
