import fs from 'node:fs';
import path from 'node:path';

/** The shape HubSpot's executor wants for each function of the project. */
export interface AppFunction {
  resolvedPath: string;
  secrets: readonly string[];
  componentRoot: string;
}

/** A function that HubSpot serves at an address of its own, and nowhere else. */
export interface EndpointFunction {
  uid: string;
  /** Absolute path of what was built. */
  file: string;
  /** Below `/hs/serverless/`, without a slash in front. */
  path: string;
  methods: readonly string[];
}

interface FunctionMeta {
  uid: string;
  type: string;
  config: {
    entrypoint: string;
    secretKeys?: string[];
    endpoint?: { path: string; methods: string[] };
  };
}

export const functionsFolder = (projectSource: string): string =>
  path.join(projectSource, 'app', 'functions');

/** Reads the hsmeta of every function a card can call, as `hs project dev` does. */
export function readFunctions(projectSource: string): Record<string, AppFunction> {
  return Object.fromEntries(
    readMetas(projectSource)
      .filter(({ config }) => config.endpoint === undefined)
      .map(({ uid, config }) => [
        uid,
        {
          resolvedPath: path.join(projectSource, config.entrypoint),
          secrets: config.secretKeys ?? [],
          componentRoot: functionsFolder(projectSource),
        },
      ]),
  );
}

export function readEndpoints(projectSource: string): EndpointFunction[] {
  return readMetas(projectSource).flatMap(({ uid, config: { entrypoint, endpoint } }) =>
    endpoint === undefined
      ? []
      : {
          uid,
          file: path.join(projectSource, entrypoint),
          path: endpoint.path.replace(/^\//, ''),
          methods: endpoint.methods,
        },
  );
}

function readMetas(projectSource: string): FunctionMeta[] {
  const folder = functionsFolder(projectSource);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('-hsmeta.json'))
    .map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as FunctionMeta)
    .filter(({ type }) => type === 'app-function');
}

/** HubSpot's executor loads such a file over the secrets it is given. */
export function strayEnvFiles(projectSource: string): string[] {
  const folder = functionsFolder(projectSource);
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).filter((name) => name === '.env' || name.startsWith('.env.'));
}
