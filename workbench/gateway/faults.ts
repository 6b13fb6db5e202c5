import type { Fault } from '../emulator/emulator.ts';
import type { FaultRequest } from '../host/page-contract.ts';

export const FAULT_KINDS: readonly Fault['kind'][] = [
  '429_ten_secondly',
  '429_secondly',
  '429_daily',
  '423',
  '477',
  '502_html',
  '502_empty',
  '503',
  'slow',
  'hang',
  'hang_after',
  'reset_before',
  'reset_after',
  '502_after',
];

const SLOW_MS = 3000;

/** Turns what was chosen in the page's menu into a fault of the emulator. */
export function toFault(request: FaultRequest): Fault {
  const kind = FAULT_KINDS.find((each) => each === request.kind);
  if (kind === undefined) throw new Error(`no such fault: ${request.kind}`);
  return {
    kind,
    ...(request.path === '' ? {} : { path: new RegExp(request.path) }),
    ...(kind === 'slow' ? { ms: SLOW_MS } : {}),
    times: request.always ? Number.POSITIVE_INFINITY : 1,
  };
}
