import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A small project on disk with the functions given, by uid. */
export function projectWith(functions: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-project-'));
  const functionsFolder = path.join(folder, 'src/app/functions');
  fs.mkdirSync(path.join(functionsFolder, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'hsproject.json'), '{"platformVersion":"2026.09"}');
  fs.copyFileSync('src/app/app-hsmeta.json', path.join(folder, 'src/app/app-hsmeta.json'));
  for (const [uid, source] of Object.entries(functions)) {
    fs.writeFileSync(path.join(functionsFolder, `dist/${uid}.js`), source);
    fs.writeFileSync(
      path.join(functionsFolder, `${uid}-hsmeta.json`),
      JSON.stringify({
        uid,
        type: 'app-function',
        config: { entrypoint: `/app/functions/dist/${uid}.js`, secretKeys: ['OTP_PEPPER'] },
      }),
    );
  }
  return folder;
}
