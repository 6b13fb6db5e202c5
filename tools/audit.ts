import { auditTrail } from './audit-trail.ts';

process.exitCode = await auditTrail(process.argv.slice(2), process.env, console.log);
