import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

import { DOCUMENTED } from './documented-schemas.ts';
import { modelSchema, type JsonSchema } from './model-schemas.ts';
import { deriveOperations, operationKey } from './operations.ts';

/** What the official client and the public reference say about one call. */
export interface OperationContract {
  /** What is wrong with a request body, or undefined. */
  checkRequest(body: unknown): ErrorObject[] | undefined;
  /** Why the answer is not one of this call's, or undefined. */
  checkResponse(status: number, body: unknown): string | undefined;
}

const ajv = new Ajv({ allErrors: true, strict: false });
const compiled = new Map<string, ValidateFunction>();
let operations: ReturnType<typeof deriveOperations> | undefined;

/** Undefined when nobody describes the call; a route without a contract is a mistake of ours. */
export function contractOf(method: string, template: string): OperationContract | undefined {
  const key = operationKey(method, template);
  operations ??= deriveOperations();
  const operation = operations.get(key);
  if (operation !== undefined) {
    const { product, requestType, responses } = operation;
    return contract(
      key,
      requestType === undefined ? undefined : () => modelSchema(product, requestType, 'request'),
      new Map(
        [...responses].map(([status, type]) => [
          status,
          type === undefined ? undefined : () => modelSchema(product, type, 'response'),
        ]),
      ),
    );
  }
  const documented = DOCUMENTED[key];
  if (documented === undefined) return undefined;
  const { request } = documented;
  return contract(
    key,
    request === undefined ? undefined : () => request,
    new Map(
      Object.entries(documented.responses).map(([status, schema]) => [
        Number(status),
        schema === undefined ? undefined : () => schema,
      ]),
    ),
  );
}

function contract(
  key: string,
  request: (() => JsonSchema) | undefined,
  responses: ReadonlyMap<number, (() => JsonSchema) | undefined>,
): OperationContract {
  return {
    checkRequest(body) {
      if (request === undefined) return undefined;
      const check = validator(`request ${key}`, request);
      return check(body) ? undefined : (check.errors ?? []);
    },
    checkResponse(status, body) {
      if (!responses.has(status))
        return `answered ${status}; the client knows ${[...responses.keys()].join(', ')}`;
      const schema = responses.get(status);
      if (schema === undefined) return body === undefined ? undefined : `a ${status} has no body`;
      const check = validator(`response ${status} ${key}`, schema);
      return check(body) ? undefined : ajv.errorsText(check.errors, { dataVar: 'body' });
    },
  };
}

// Compiled on first use: an emulator that answers three routes pays for three.
function validator(key: string, schema: () => JsonSchema): ValidateFunction {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const check = ajv.compile(schema());
  compiled.set(key, check);
  return check;
}
