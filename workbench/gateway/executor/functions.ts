import fs from 'node:fs';
import path from 'node:path';

/** The shape HubSpot's executor wants for each function of the project. */
export interface AppFunction {
  resolvedPath: string;
  secrets: readonly string[];
  componentRoot: string;
}

interface FunctionMeta {
  uid: string;
  type: string;
  config: { entrypoint: string; secretKeys?: string[] };
}

export const functionsFolder = (projectSource: string): string =>
  path.join(projectSource, 'app', 'functions');

/** Reads every function's hsmeta, as `hs project dev` does. */
export function readFunctions(projectSource: string): Record<string, AppFunction> {
  const folder = functionsFolder(projectSource);
  const found: Record<string, AppFunction> = {};
  if (!fs.existsSync(folder)) return found;
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('-hsmeta.json'))) {
    const meta = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as FunctionMeta;
    if (meta.type !== 'app-function') continue;
    found[meta.uid] = {
      resolvedPath: path.join(projectSource, meta.config.entrypoint),
      secrets: meta.config.secretKeys ?? [],
      componentRoot: folder,
    };
  }
  return found;
}

/** HubSpot's executor loads such a file over the secrets it is given. */
export function strayEnvFiles(projectSource: string): string[] {
  const folder = functionsFolder(projectSource);
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter((name) => name === '.env' || name.startsWith('.env.'));
}
