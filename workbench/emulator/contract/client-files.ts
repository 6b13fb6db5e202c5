import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The parts of HubSpot's official client whose calls the emulator answers. */
export const PRODUCTS = [
  'crm/objects',
  'crm/contacts',
  'crm/associations/v4',
  'crm/properties',
  'crm/schemas',
  'crm/owners',
  'crm/pipelines',
  'events',
  'events/send',
  'marketing/emails',
  'marketing/transactional',
  'automation/actions',
] as const;

export type Product = (typeof PRODUCTS)[number];

const codegen = join(
  dirname(createRequire(import.meta.url).resolve('@hubspot/api-client')),
  'codegen',
);

/** The generated sources are read as text: loading them would cost ten times as long. */
export function apiSources(product: Product): string[] {
  const folder = join(codegen, product, 'apis');
  return readdirSync(folder)
    .filter((name) => name.endsWith('Api.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

export function modelSource(product: Product, model: string): { js: string; types: string } {
  const path = join(codegen, product, 'models', model);
  return { js: readFileSync(`${path}.js`, 'utf8'), types: readFileSync(`${path}.d.ts`, 'utf8') };
}
