import { startWorkbench, type WorkbenchOptions } from './workbench.ts';

const DEFAULT_PORT = 4400;

/**
 * Starts the workbench for a person: says where it is, and stops when they are done. Without an `admin`
 * nothing of the app is set up yet.
 */
export async function serve(admin: Pick<WorkbenchOptions, 'provision' | 'decide'>): Promise<void> {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  const workbench = await startWorkbench({
    port,
    mail: process.env['WORKBENCH_MAIL'] === 'smtp' ? 'smtp' : 'hubspot',
    ...admin,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken. Choose another: PORT=4401 npm start`);
    process.exit(1);
  });
  console.log(`OTP Verification workbench: ${workbench.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void workbench.close().then(() => process.exit(0));
    });
  }
}
