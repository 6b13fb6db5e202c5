import type { Emulator } from '../../emulator/emulator.ts';
import type { ContactSummary, DealSummary } from '../../host/page-contract.ts';
import { contacts } from '../../scenarios/contacts.ts';
import { deals } from '../../scenarios/deals.ts';
import { people } from '../../scenarios/people.ts';

export const contactList = (emulator: Emulator): ContactSummary[] =>
  emulator.records.list('contacts').map(({ id, properties }) => ({
    id,
    name: [properties['firstname'], properties['lastname']].filter(Boolean).join(' '),
    email: properties['email'] ?? '',
    phone: (properties['mobilephone'] ?? '').replace(/[^\d+]/g, ''),
    about: contacts.find((each) => each.id === id)?.about ?? '',
  }));

export const dealList = (emulator: Emulator): DealSummary[] =>
  emulator.records.list('deals').map(({ id, properties }) => {
    const { pipelineLabel, stageLabel } = labelsOf(emulator, properties);
    const owner = people.find(({ ownerId }) => ownerId === properties['hubspot_owner_id']);
    return {
      id,
      name: properties['dealname'] ?? '',
      amount: properties['amount'] ?? '',
      stage: properties['dealstage'] ?? '',
      ...{ stageLabel, pipelineLabel },
      owner: {
        name: owner === undefined ? '' : `${owner.firstName} ${owner.lastName}`,
        email: owner?.email ?? '',
      },
      about: deals.find((each) => each.id === id)?.about ?? '',
      challenge: properties['otp_challenge_id'] ?? '',
    };
  });

/** A stage or a pipeline that is gone is called by its id. */
function labelsOf({ pipelines }: Emulator, properties: Record<string, string>) {
  const { pipeline: id = '', dealstage = '' } = properties;
  const pipeline = pipelines.find(id);
  const stage = pipeline?.stages.find((each) => each.id === dealstage);
  return { pipelineLabel: pipeline?.label ?? id, stageLabel: stage?.label ?? dealstage };
}
