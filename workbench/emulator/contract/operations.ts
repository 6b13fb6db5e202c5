import { apiSources, PRODUCTS, type Product } from './client-files.ts';

/** One call the official client can make, and the answers it accepts. */
export interface Operation {
  product: Product;
  /** Undefined: the call has no body. */
  requestType: string | undefined;
  /** By status. Undefined: that answer has no body. */
  responses: ReadonlyMap<number, string | undefined>;
}

/** `POST /crm/v3/objects/{}`: the names of path parameters do not matter. */
export function operationKey(method: string, template: string): string {
  return `${method} ${template.replace(/\{[^}]*\}/g, '{}').replace(/\/$/, '')}`;
}

export function deriveOperations(): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const product of PRODUCTS) {
    for (const source of apiSources(product)) {
      const [requests = '', answers = ''] = source.split(/^class \w+ResponseProcessor/m);
      const responses = new Map(
        sections(answers).map(([name, text]) => [
          name.replace(/WithHttpInfo$/, ''),
          successes(text),
        ]),
      );
      for (const [name, text] of sections(requests)) {
        const path = /localVarPath = '([^']+)'/.exec(text)?.[1];
        const method = /HttpMethod\.(\w+)\)/.exec(text)?.[1];
        if (path === undefined || method === undefined) continue;
        operations.set(operationKey(method, path), {
          product,
          requestType: /serializedBody = .*?serialize\(\w+, "([^"]+)"/.exec(text)?.[1],
          responses: responses.get(name) ?? new Map(),
        });
      }
    }
  }
  return operations;
}

/** The methods of a generated class, by name: they are indented by four spaces. */
function sections(source: string): [name: string, text: string][] {
  return source.split(/^ {4}(?=\w+\(.*\) \{$)/m).flatMap((text): [string, string][] => {
    const name = /^(\w+)\(/.exec(text)?.[1];
    return name === undefined ? [] : [[name, text]];
  });
}

function successes(text: string): Map<number, string | undefined> {
  const found = new Map<number, string | undefined>();
  for (const part of text.split('isCodeInRange)(').slice(1)) {
    const code = Number(/^"(\d+)"/.exec(part)?.[1]);
    if (code < 200 || code > 299) continue;
    const type = /deserialize\(.*?contentType\), "([^"]+)"/.exec(part.split('\n')[1] ?? '')?.[1];
    found.set(code, type === 'void' ? undefined : type);
  }
  return found;
}
