import { setUpAccount } from './set-up-account.ts';

const isReady = await setUpAccount(process.env, console.log);
process.exitCode = isReady ? 0 : 1;
