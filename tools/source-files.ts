import { readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['src', 'workbench', 'test', 'tools'];

/** Every file of TypeScript or JavaScript that people write, by its path from `root`. */
export function sourceFiles(root: string): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /[.][cm]?[jt]sx?$/.test(file))
      .map((file) => path.posix.join(folder, ...file.split(path.sep)))
      .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file)),
  );
}
