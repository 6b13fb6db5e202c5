import type { Purpose, RecordRef } from '../../../contract/vocabulary.ts';
import { recordTypeOf } from '../../../hubspot/record-type.ts';
import type { Stream } from '../../../otp/stream.ts';

/** What a contact's card may ask a code for, preferred first. */
export const CONTACT_PURPOSES = [
  'caller_check',
  'sensitive_request',
  'regulated_request',
  'portal_access',
  'email_ownership',
] as const satisfies readonly Purpose[];

/** The stream of a deal's approvals. */
export function approvalStream(record: RecordRef): Stream {
  return { record, purpose: 'deal_approval', pathway: 'approval' };
}

/** All streams of a record: what people have going on, then what workflows have. */
export function streamsOf(record: RecordRef): Stream[] {
  switch (recordTypeOf(record)) {
    case 'contacts':
      return (['card', 'workflow'] as const).flatMap((pathway) =>
        CONTACT_PURPOSES.map((purpose): Stream => ({ record, purpose, pathway })),
      );
    case 'deals':
      return [approvalStream(record), { record, purpose: 'deal_approval', pathway: 'workflow' }];
  }
}
