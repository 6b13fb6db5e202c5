import type { Fault } from '../../workbench/emulator/emulator.ts';

/** Every way in which one call to HubSpot can come to nothing, or to no answer. */
export const WAYS_TO_FAIL: readonly Fault['kind'][] = [
  'reset_before',
  'reset_after',
  '502_html',
  '502_empty',
  '502_after',
  '503',
  '429_ten_secondly',
  '429_secondly',
  '429_daily',
  '423',
  '477',
  'hang',
  'hang_after',
];
