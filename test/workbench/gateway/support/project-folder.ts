import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Endpoint {
  path: string;
  methods: string[];
  source: string;
}

/** A small project on disk with the functions and endpoint functions given, by uid. */
export function projectWith(
  functions: Record<string, string>,
  endpoints: Record<string, Endpoint> = {},
): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-project-'));
  const functionsFolder = path.join(folder, 'src/app/functions');
  fs.mkdirSync(path.join(functionsFolder, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'hsproject.json'), '{"platformVersion":"2026.09"}');
  fs.copyFileSync('src/app/app-hsmeta.json', path.join(folder, 'src/app/app-hsmeta.json'));
  function write(uid: string, source: string, more: object): void {
    fs.writeFileSync(path.join(functionsFolder, `dist/${uid}.js`), source);
    const entrypoint = `/app/functions/dist/${uid}.js`;
    const config = { entrypoint, secretKeys: ['OTP_PEPPER'], ...more };
    fs.writeFileSync(
      path.join(functionsFolder, `${uid}-hsmeta.json`),
      JSON.stringify({ uid, type: 'app-function', config }),
    );
  }
  for (const [uid, source] of Object.entries(functions)) write(uid, source, {});
  for (const [uid, { source, ...endpoint }] of Object.entries(endpoints)) {
    write(uid, source, { endpoint });
  }
  return folder;
}
