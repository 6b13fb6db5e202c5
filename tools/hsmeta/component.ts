import { entrypointFindings } from './entrypoint.ts';
import type { Component } from './read-components.ts';
import { schemaFindings } from './schema-findings.ts';
import { COMPONENT_SCHEMAS } from './schemas.ts';
import { scopeFindings } from './scopes.ts';
import { secretFindings } from './secrets.ts';

interface Config {
  auth?: { requiredScopes?: string[] };
  entrypoint?: string;
  secretKeys?: string[];
}

/** What is wrong with one component. */
export function componentFindings(root: string, component: Component): string[] {
  const file = `src/${component.file}`;
  const schema = COMPONENT_SCHEMAS[component.kind];
  if (schema === undefined) {
    return [`${file}: there is no schema for ${component.kind} in tools/hsmeta/schemas.ts.`];
  }
  const amiss = schemaFindings(file, schema, component.config);
  if (amiss.length > 0) return amiss;
  const { auth, entrypoint, secretKeys } = component.config as Config;
  return [
    ...(auth?.requiredScopes === undefined ? [] : scopeFindings(auth.requiredScopes)),
    ...(entrypoint === undefined ? [] : entrypointFindings(root, entrypoint)),
    ...(secretKeys === undefined ? [] : secretFindings(root, secretKeys)),
  ].map((finding) => `${file}: ${finding}`);
}
