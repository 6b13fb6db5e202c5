import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ allErrors: true });

/** Where a file is not as its schema has it. */
export function schemaFindings(
  file: string,
  schema: Readonly<Record<string, unknown>>,
  content: unknown,
): string[] {
  const validate = ajv.compile(schema);
  if (validate(content)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = 'is not right', params }) => {
    const named: unknown = params['additionalProperty'] ?? params['allowedValues'];
    const detail = named === undefined ? '' : ` (${JSON.stringify(named)})`;
    return `${file}: ${instancePath || 'it'} ${message}${detail}`;
  });
}
