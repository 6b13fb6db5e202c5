import { startWorkbench } from './workbench.ts';

const DEFAULT_PORT = 4400;

const workbench = await startWorkbench({
  port: Number(process.env['PORT'] ?? DEFAULT_PORT),
  mail: process.env['WORKBENCH_MAIL'] === 'smtp' ? 'smtp' : 'hubspot',
});
console.log(`OTP Verification workbench: ${workbench.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void workbench.close().then(() => process.exit(0));
  });
}
