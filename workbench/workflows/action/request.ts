import type { ActionDefinition } from './definitions.ts';
import { inSight, type Enrolment, type RunParts } from '../enrolment/enrolment.ts';
import { isKnown } from '../enrolment/property-event.ts';
import type { Values } from '../enrolment/trigger.ts';

const OBJECT_TYPES = { contacts: 'CONTACT', deals: 'DEAL' } as const;

/** The body HubSpot sends (HubSpot docs, Custom workflow actions: the execution payload). */
export function actionRequest(
  { id, config }: ActionDefinition,
  enrolment: Enrolment,
  callbackId: string,
  inputs: Values,
  parts: RunParts,
): object {
  const { workflow, record } = enrolment;
  return {
    callbackId,
    origin: {
      portalId: parts.account.accountId,
      actionDefinitionId: id,
      actionDefinitionVersion: 1,
    },
    context: { source: 'WORKFLOWS', workflowId: workflow.id },
    object: {
      objectId: Number(record.id),
      objectType: OBJECT_TYPES[record.objectType],
      ...(config.objectRequestOptions && {
        properties: requested(
          config.objectRequestOptions.properties,
          inSight(enrolment, parts).properties,
        ),
      }),
    },
    inputFields: inputs,
  };
}

/** Those that are empty are left out (unconfirmed). */
function requested(names: readonly string[], properties: Values): Values {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = properties[name];
      return isKnown(value) ? [[name, value]] : [];
    }),
  );
}
