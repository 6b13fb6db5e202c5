import type { OperationContract } from '../contract/contract.ts';
import { malformedBody, missingFields } from '../errors/invalid-request.ts';

/** The parsed body, or HubSpot's 400 for one it could not read. */
export function checkedBody(raw: string, contract: OperationContract | undefined): unknown {
  let body: unknown;
  if (raw !== '') {
    try {
      body = JSON.parse(raw);
    } catch {
      throw malformedBody('the body is not JSON');
    }
  }
  const errors = contract?.checkRequest(body);
  if (errors === undefined) return body;
  const missing = errors.flatMap(({ keyword, params }) =>
    keyword === 'required'
      ? [String((params as { missingProperty: unknown }).missingProperty)]
      : [],
  );
  if (missing.length > 0) throw missingFields([...new Set(missing)]);
  const [first] = errors;
  throw malformedBody(`${first?.instancePath ?? ''} ${first?.message ?? 'is not valid'}`.trim());
}
