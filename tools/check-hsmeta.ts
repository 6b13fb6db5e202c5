import { readFileSync } from 'node:fs';
import path from 'node:path';
import { componentFindings } from './hsmeta/component.ts';
import { unusedFunctions } from './hsmeta/entrypoint.ts';
import { readComponents } from './hsmeta/read-components.ts';
import { schemaFindings } from './hsmeta/schema-findings.ts';
import { PROJECT } from './hsmeta/schemas.ts';
import { uidFindings } from './hsmeta/uid.ts';
import { ROOT } from './project-root.ts';

/** Whether HubSpot would take the project, as far as that can be known without an account. */
export async function hsmetaFindings(root: string): Promise<string[]> {
  const project: unknown = JSON.parse(readFileSync(path.join(root, 'hsproject.json'), 'utf8'));
  const { components, skipped, refused } = await readComponents(path.join(root, 'src'));
  return [
    ...schemaFindings('hsproject.json', PROJECT, project),
    ...refused,
    ...skipped.map((file) => `src/${file} is in a folder that HubSpot does not look into.`),
    ...uidFindings(components),
    ...components.flatMap((component) => componentFindings(root, component)),
    ...(refused.length > 0 ? [] : unusedFunctions(components)),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const found = await hsmetaFindings(process.argv[2] ?? ROOT);
  console.log(found.join('\n') || 'HubSpot can be told this.');
  process.exitCode = found.length === 0 ? 0 : 1;
}
