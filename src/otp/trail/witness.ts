import type { Pathway, Purpose, RecordRef } from '../../contract/vocabulary.ts';
import { streamKey, streamName } from '../stream.ts';
import type { TrailKeys } from '../keyring.ts';

/** A decision that something outside the ledger names. */
export interface Witnessed {
  index: 'stream_key';
  key: string;
  /** How to name it where it is missing. */
  line: string;
  n: number;
}

/**
 * The decision that a record's property `otp_ledger_entry` names, such as `card/caller_check:7`. Undefined for a
 * text that names none: anybody who may edit the record can write there.
 */
export function witnessOf(
  keys: Pick<TrailKeys, 'index'>,
  record: RecordRef,
  name: string,
): Witnessed | undefined {
  const [, pathway = '', purpose = '', place = ''] =
    /^([a-z]+)\/([a-z_]+):([1-9]\d{0,8})$/.exec(name) ?? [];
  if (!isPathway(pathway) || !isPurpose(purpose)) return undefined;
  const stream = { record, purpose, pathway };
  const n = Number(place);
  const line = `${record.objectTypeId}/${record.objectId} ${streamName(stream)}`;
  return { index: 'stream_key', key: streamKey(keys, stream, n), line, n };
}

const PATHWAYS = { card: true, workflow: true, approval: true } satisfies Record<Pathway, true>;
const PURPOSES = {
  caller_check: true,
  sensitive_request: true,
  regulated_request: true,
  portal_access: true,
  email_ownership: true,
  deal_approval: true,
} satisfies Record<Purpose, true>;

function isPathway(text: string): text is Pathway {
  return Object.hasOwn(PATHWAYS, text);
}

function isPurpose(text: string): text is Purpose {
  return Object.hasOwn(PURPOSES, text);
}
