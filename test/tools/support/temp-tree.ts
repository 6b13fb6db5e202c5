import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made = new Set<string>();

/** A folder of its own with these files in it. */
export function tempTree(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'otp-tools-'));
  made.add(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

/** For `afterAll`. */
export function removeTempTrees(): void {
  for (const root of made) rmSync(root, { recursive: true, force: true });
  made.clear();
}
