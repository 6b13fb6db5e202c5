import type { RecordRef } from '../../../contract/vocabulary.ts';

/** What HubSpot asks an action to do (HubSpot docs, Custom workflow actions, Execution). */
export interface ActionRequest {
  /** The same for every delivery of one execution. */
  callbackId: string;
  portalId: number;
  workflowId: number;
  record: RecordRef;
  /** The action's inputs as texts without blanks around them; empty ones are not there. */
  fields: Readonly<Record<string, string>>;
}

const OBJECT_TYPES: Readonly<Record<string, string>> = { CONTACT: '0-1', DEAL: '0-3' };

/**
 * A workflow's request, or the part that is wrong. Only from workflows: an agent must never get to try
 * codes. Parts that HubSpot adds one day are passed over.
 */
export function readActionRequest(body: unknown): ActionRequest | { malformed: string } {
  const { callbackId, origin, context, object, inputFields } = parts(body);
  const { portalId } = parts(origin);
  const { source, workflowId } = parts(context);
  const { objectId, objectType } = parts(object);
  const objectTypeId = typeof objectType === 'string' ? OBJECT_TYPES[objectType] : undefined;
  const fields = readFields(inputFields);
  if (typeof callbackId !== 'string' || !/^[\x21-\x7e]{1,300}$/.test(callbackId)) {
    return { malformed: 'callbackId' };
  }
  if (!isId(portalId)) return { malformed: 'origin.portalId' };
  if (source !== 'WORKFLOWS') return { malformed: 'context.source' };
  if (!isId(workflowId)) return { malformed: 'context.workflowId' };
  if (!isId(objectId)) return { malformed: 'object.objectId' };
  if (objectTypeId === undefined) return { malformed: 'object.objectType' };
  if (fields === undefined) return { malformed: 'inputFields' };
  const record = { objectTypeId, objectId: String(objectId) };
  return {
    callbackId,
    portalId: Number(portalId),
    workflowId: Number(workflowId),
    record,
    fields,
  };
}

function parts(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** HubSpot writes ids as numbers in some places and as texts in others. */
function isId(value: unknown): value is number | string {
  return typeof value === 'number'
    ? Number.isSafeInteger(value) && value > 0
    : typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value);
}

function readFields(value: unknown): Readonly<Record<string, string>> | undefined {
  if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value)))
    return undefined;
  const fields = new Map<string, string>();
  for (const [name, field] of Object.entries(parts(value))) {
    if (field === null || field === undefined) continue;
    if (!isPlain(field)) return undefined;
    const text = String(field).trim();
    if (text !== '') fields.set(name, text);
  }
  return Object.fromEntries(fields);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
