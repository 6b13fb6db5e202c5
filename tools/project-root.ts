import path from 'node:path';

/** The folder that everything of the project is in. */
export const ROOT = path.resolve(import.meta.dirname, '..');
