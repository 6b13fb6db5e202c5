import { buildAll } from './build.ts';

await buildAll();
await import('../workbench/serve.ts');
