import { existsSync } from 'node:fs';
import path from 'node:path';
import { FUNCTION_NAMES } from '../build-functions.ts';
import type { Component } from './read-components.ts';

const BUILT = /^\/app\/functions\/dist\/(.+)[.]js$/;
const BUILT_NAMES: readonly string[] = FUNCTION_NAMES;

/** HubSpot finds out about a missing entrypoint only while it builds. */
export function entrypointFindings(root: string, entrypoint: string): string[] {
  const name = BUILT.exec(entrypoint)?.[1];
  const source = name === undefined ? `src${entrypoint}` : `src/app/functions/${name}.ts`;
  return [
    ...(existsSync(path.join(root, source)) ? [] : [`${source} is not there.`]),
    ...(name === undefined || BUILT_NAMES.includes(name)
      ? []
      : [`${name} is not in the list of tools/build-functions.ts.`]),
  ];
}

/** Functions that are built and that no component starts. */
export function unusedFunctions(components: readonly Component[]): string[] {
  const started = components.map(({ config }) =>
    typeof config === 'object' && config !== null && 'entrypoint' in config
      ? config.entrypoint
      : undefined,
  );
  return FUNCTION_NAMES.filter((name) => !started.includes(`/app/functions/dist/${name}.js`)).map(
    (name) => `tools/build-functions.ts builds ${name}, which no *-hsmeta.json starts.`,
  );
}
