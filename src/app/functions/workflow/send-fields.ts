import type { Channel, EnteredBy, Purpose, RecordRef } from '../../../contract/vocabulary.ts';
import { recordTypeOf } from '../../../hubspot/record-type.ts';
import { policyOf, type Policy, type SettingsInForce } from '../../../otp/policy.ts';
import { policyFloor } from '../../../otp/settings-floor.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { OtherRecipient } from '../../../otp/stream-state.ts';
import type { Desk } from '../desk/desk.ts';
import type { Environment } from '../desk/environment.ts';
import type { ActionRequest } from './action-request.ts';
import type { FieldProblem } from './field-problem.ts';
import { FIELD_WORDS } from './outcome-words.ts';
import { purposeFor, typeWords } from './purposes.ts';
import { isRecordId } from './record-id.ts';

/** What the fields of *Generate OTP* and *Send OTP and wait* ask for. */
export interface SendWish {
  stream: Stream;
  /** Absent: the enrolled contact. `owner`: whoever owns the enrolled record. */
  recipient?: OtherRecipient | 'owner';
  channel: Channel;
  enteredBy: EnteredBy;
  /** The purpose's policy with what the fields change of it. */
  policy: Policy;
  /** Of the message, as the field has it; absent: the recipient's own. */
  language?: string;
}

/** What of a desk says how the fields may be filled in. */
export type SendDesk = Pick<Desk, 'settings'> & { environment: Pick<Environment, 'sms'> };

/** The wish, or the first field that is wrong. */
export function readSendFields(
  desk: SendDesk,
  { record, fields }: ActionRequest,
): SendWish | FieldProblem {
  const purpose = purposeFor(record, fields['purpose']);
  if (purpose === undefined) {
    return { field: 'purpose', words: FIELD_WORDS.purpose(typeWords(record)) };
  }
  const stream: Stream = { record, purpose, pathway: 'workflow' };
  const channel = readChannel(desk, stream, fields['channel'] ?? 'email');
  if (channel === undefined) return { field: 'channel', words: FIELD_WORDS.channel };
  const to = readRecipient(record, fields);
  if ('field' in to) return to;
  const policy = readPolicy(desk.settings, purpose, fields);
  if ('field' in policy) return policy;
  const enteredBy = fields['entered_by'] ?? (purpose === 'caller_check' ? 'staff' : 'recipient');
  const isKnown = enteredBy === 'recipient' || (enteredBy === 'staff' && !to.recipient);
  if (!isKnown) return { field: 'entered_by', words: FIELD_WORDS.entered_by };
  const language = fields['language'];
  return { stream, ...to, channel, enteredBy, policy, ...(language !== undefined && { language }) };
}

type Fields = ActionRequest['fields'];

/**
 * By text only where the account sends any, and to a contact: HubSpot knows no user's phone, and a text has no
 * room for what an approver must read before they say yes.
 */
function readChannel(
  { settings, environment }: SendDesk,
  stream: Stream,
  text: string,
): Channel | undefined {
  const { channels } = policyOf(settings, stream);
  const channel = channels.find((one) => one === text);
  const isText = channel === 'sms';
  const canText = environment.sms !== undefined && recordTypeOf(stream.record) === 'contacts';
  return isText && !canText ? undefined : channel;
}

/**
 * A contact is verified by what reaches the contact and nobody else; a deal by whoever answers for it.
 */
function readRecipient(
  record: RecordRef,
  { recipient, user = '', contact = '' }: Fields,
): Pick<SendWish, 'recipient'> | FieldProblem {
  const isDeal = recordTypeOf(record) === 'deals';
  if (!isDeal && recipient === 'enrolled_contact') return {};
  if (isDeal && recipient === 'record_owner') return { recipient: 'owner' };
  if (isDeal && recipient === 'named_user') {
    return isRecordId(user)
      ? { recipient: { ownerId: user } }
      : { field: 'user', words: FIELD_WORDS.user };
  }
  if (isDeal && recipient === 'contact_in_property') {
    return isRecordId(contact)
      ? { recipient: { contactId: contact } }
      : { field: 'contact', words: FIELD_WORDS.contact };
  }
  return { field: 'recipient', words: FIELD_WORDS.recipient(typeWords(record)) };
}

/** The fields may ask for more than the policy does, and for another lifetime within the floors. */
function readPolicy(
  settings: SettingsInForce,
  purpose: Purpose,
  fields: Fields,
): Policy | FieldProblem {
  const own = policyOf(settings, { purpose, pathway: 'workflow' });
  const length = Number(fields['digits'] ?? own.shape.length);
  const minutes = Number(fields['minutes'] ?? own.minutes);
  const { digits, minutes: lifetime } = policyFloor(purpose);
  if (!isWithin(length, [own.shape.length, digits[1]])) {
    return { field: 'digits', words: FIELD_WORDS.digits(`${own.shape.length} to ${digits[1]}`) };
  }
  if (!isWithin(minutes, lifetime)) {
    const [least, most] = lifetime;
    return { field: 'minutes', words: FIELD_WORDS.minutes(`from ${least} to ${most}`) };
  }
  return { ...own, minutes, shape: { ...own.shape, length } };
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
