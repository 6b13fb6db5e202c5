import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project-root.ts';
import { usePages } from './use-pages.ts';

for (const { file, drawn } of await usePages(ROOT)) writeFileSync(path.join(ROOT, file), drawn);
