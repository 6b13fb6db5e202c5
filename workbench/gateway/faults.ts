import type { EmailFate, Emulator, Fault, StageRule } from '../emulator/emulator.ts';
import type { Tiers } from '../emulator/settings.ts';
import type { FaultRequest, TroubleKinds } from '../host/page-contract.ts';
import type { Fate, Twilio, TwilioFault } from '../twilio/twilio.ts';

const FAULT_KINDS: readonly Fault['kind'][] = [
  '429_ten_secondly',
  '429_secondly',
  '429_daily',
  '423',
  '477',
  '502_html',
  '502_empty',
  '503',
  'slow',
  'hang',
  'hang_after',
  'reset_before',
  'reset_after',
  '502_after',
];

const SLOW_MS = 3000;

/** What the bank's admin could require of a deal. */
const RULES: Readonly<Record<string, StageRule>> = {
  next_step_at_contract_sent: { stage: 'contractsent', property: 'hs_next_step' },
};

/** What a subscription of the bank's could be without. */
const LACKS: Readonly<Record<string, keyof Tiers>> = {
  no_public_endpoints: 'publicEndpoints',
};

/** What befalls the next text message. */
const TEXTS: Readonly<Record<string, TwilioFault>> = {
  sms_429: '429',
  sms_500: '500',
  sms_500_after: '500_after',
  sms_hang: 'hang',
  sms_hang_after: 'hang_after',
  sms_reset: 'reset',
  sms_reset_after: 'reset_after',
};

/** What becomes of the next text message that Twilio takes (Twilio docs, errors 30003 and 30006). */
const TEXT_FATES: Readonly<Record<string, Fate>> = {
  sms_unreachable: { status: 'undelivered', errorCode: 30003 },
  sms_landline: { status: 'undelivered', errorCode: 30006 },
};

/** What becomes of the next e-mail that HubSpot takes. */
const MAIL_FATES: Readonly<Record<string, EmailFate>> = {
  mail_no_mailbox: { fate: 'bounces', reason: 'UNKNOWN_USER' },
  mail_full: { fate: 'bounces', reason: 'MAILBOX_FULL' },
  mail_spam: { fate: 'bounces', reason: 'SPAM' },
  mail_blocked: { fate: 'not_sent', sendResult: 'BLOCKED_DOMAIN' },
};

export const TROUBLES: TroubleKinds = {
  faults: FAULT_KINDS,
  mails: Object.keys(MAIL_FATES),
  texts: [...Object.keys(TEXT_FATES), ...Object.keys(TEXTS)],
  rules: [...Object.keys(RULES), ...Object.keys(LACKS)],
};

interface Troubled {
  emulator: Emulator;
  twilio: Pick<Twilio, 'setFaults' | 'setNextFate'>;
}

/** Brings about what was chosen in the page's menu. */
export function makeTrouble({ emulator, twilio }: Troubled, request: FaultRequest): void {
  const rule = RULES[request.kind];
  const lack = LACKS[request.kind];
  const text = TEXTS[request.kind];
  const textFate = TEXT_FATES[request.kind];
  const mailFate = MAIL_FATES[request.kind];
  if (rule !== undefined) emulator.rules.requireAtStage(rule);
  else if (lack !== undefined) emulator.settings.tiers[lack] = false;
  else if (text !== undefined) twilio.setFaults([text]);
  else if (textFate !== undefined) twilio.setNextFate(textFate);
  else if (mailFate !== undefined) emulator.emails.setNextFate(mailFate);
  else emulator.faults.add(toFault(request));
}

export function endTroubles({ emulator, twilio }: Troubled): void {
  emulator.faults.clear();
  emulator.rules.clear();
  emulator.emails.clearFates();
  twilio.setFaults([]);
  twilio.setNextFate(undefined);
  for (const lack of Object.values(LACKS)) emulator.settings.tiers[lack] = true;
}

function toFault(request: FaultRequest): Fault {
  const kind = FAULT_KINDS.find((each) => each === request.kind);
  if (kind === undefined) throw new Error(`no such fault: ${request.kind}`);
  return {
    kind,
    ...(request.path === '' ? {} : { path: new RegExp(request.path) }),
    ...(kind === 'slow' ? { ms: SLOW_MS } : {}),
    times: request.always ? Number.POSITIVE_INFINITY : 1,
  };
}
