import { missingConditionalProperties } from '../errors/invalid-request.ts';
import type { EmulatorSettings } from '../settings.ts';
import type { ObjectType } from './object-type.ts';
import { currentValue, type StoredRecord } from './record.ts';
import type { Values } from './record-store.ts';

/** An admin's rule: a deal in this stage has a value in this property. */
export interface StageRule {
  stage: string;
  property: string;
}

export interface StageRules {
  requireAtStage(rule: StageRule): void;
  clear(): void;
  all(): readonly StageRule[];
}

export function createStageRules(): StageRules {
  let rules: StageRule[] = [];
  return {
    requireAtStage(rule) {
      rules.push(rule);
    },
    clear() {
      rules = [];
    },
    all: () => rules,
  };
}

interface Bound {
  stageRules: StageRules;
  settings: EmulatorSettings;
}

/**
 * Refuses a write that moves a deal to a stage without what an admin requires there. Only dated paths heed
 * such rules, from 2026-09 on (HubSpot changelog, CRM API write validation enforcement).
 */
export function refuseMissingAtStage(
  { stageRules, settings }: Bound,
  type: ObjectType,
  values: Values,
  path: string,
  record?: StoredRecord,
): void {
  if (type.id !== '0-3' || !path.includes('/2026-09/')) return;
  const known = (name: string): boolean => {
    const written = values.get(name);
    if (written !== undefined) return written !== '';
    if (record === undefined || settings.requiredProperty === 'in_the_write') return false;
    return (currentValue(record, name) ?? '') !== '';
  };
  const missing = stageRules
    .all()
    .filter(({ stage, property }) => stage === values.get('dealstage') && !known(property))
    .map(({ property }) => property);
  if (missing.length > 0) throw missingConditionalProperties(missing, 'dealstage');
}
