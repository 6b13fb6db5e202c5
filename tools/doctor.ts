import { doctorAccount } from './doctor-account.ts';

const isReady = await doctorAccount(process.env, console.log);
process.exitCode = isReady ? 0 : 1;
