import type { Workflow } from '../workflow.ts';
import { dailyRetention } from './daily-retention.ts';
import { dealStage } from './deal-stage.ts';
import { emailOwnership } from './email-ownership.ts';
import { portalAccess } from './portal-access.ts';
import { regulatedRequest } from './regulated-request.ts';
import { sensitiveRequest } from './sensitive-request.ts';
import { weeklyDigest } from './weekly-digest.ts';

/** One for each of the five uses, and what a schedule has done with all of them. */
export const READY_WORKFLOWS: readonly Workflow[] = [
  sensitiveRequest,
  portalAccess,
  emailOwnership,
  dealStage,
  regulatedRequest,
  weeklyDigest,
  dailyRetention,
];
