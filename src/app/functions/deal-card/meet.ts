import type { Claims } from '../../../contract/card-request.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { readDeal, type Deal } from '../../../hubspot/deal.ts';
import { readPipelines, type Pipelines } from '../../../hubspot/pipelines.ts';
import { propertiesNamed } from '../../../otp/approval-policy.ts';
import { namedBy } from '../../../otp/approvers.ts';
import { changesOf } from '../../../otp/deal-facts.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { StreamState } from '../../../otp/stream-state.ts';
import { streamName } from '../../../otp/stream.ts';
import { withUser } from '../card/card-desk.ts';
import type { Met } from '../card/met.ts';
import { approvalStream } from '../card/streams.ts';
import { ownerAddressee } from '../desk/subject.ts';
import { approvalView } from './approval-view.ts';
import type { DealDesk } from './deal-desk.ts';
import { dealToApprove, factsOf, unknownGuard } from './deal-now.ts';
import type { MetDeal } from './met-deal.ts';
import { approversIn, readPeople, type People } from './people.ts';

/** How old may be what was read before, in milliseconds. A look reads everything anew. */
export interface Ages {
  people: number;
  pipelines: number;
}

export const ANEW: Ages = { people: 0, pipelines: 0 };
/** A card looks every 15 seconds while a code is open, so an approver who has left is found by then. */
const FOR_A_STEP: Ages = { people: 20_000, pipelines: 300_000 };
/** And every minute while none is: the code that is asked for can only be used by who is there still. */
export const FOR_A_REQUEST: Ages = { people: 70_000, pipelines: 300_000 };

/** Reads the deal, its pipelines and who can approve, and the user unless a bookmark vouches for them. */
export async function meetDeal(
  desk: DealDesk,
  claims: Claims,
  opening: Promise<StreamState | undefined>,
  ages: Ages,
): Promise<MetDeal | Refusal> {
  const { connection, turn, policy } = desk;
  const further = propertiesNamed(policy);
  const { read, user } = await withUser(desk, claims, () =>
    Promise.all([
      readDeal(connection, turn, claims.record.objectId, further),
      readPipelines(connection, turn, ages.pipelines),
      opening.then((state) => readPeople(desk, askedIn(state), ages.people)),
    ]),
  );
  const [found, pipelines, asked] = read;
  if (found.found === 'nothing') return { refusal: 'record_not_found' };
  if (found.found === 'merged') return { refusal: 'record_merged', into: found.into };
  if ('refusal' in user) return user;
  const misspelled = unknownGuard(policy, pipelines);
  if (misspelled !== undefined) return misspelled;
  const { deal } = found;
  const others = peopleOf(desk, deal).filter((each) => !asked.has(each));
  const people = new Map([...asked, ...(await readPeople(desk, others, ages.people))]);
  return metDeal(desk, { deal, pipelines, people }, user);
}

/** The same for a step: from what the bookmark knows of the approval, or a look at it. */
export function meetForStep(
  desk: DealDesk,
  request: Claims,
  ages = FOR_A_STEP,
): Promise<MetDeal | Refusal> {
  const stream = approvalStream(request.record);
  const known = desk.bookmark?.streams[streamName(stream)];
  const opening = known
    ? Promise.resolve(known.state)
    : readHeads(desk, { stream }).then((heads) => heads.stream.state);
  return meetDeal(desk, request, opening, ages);
}

interface ReadDeal {
  deal: Deal;
  pipelines: Pipelines;
  people: People;
}

function metDeal(
  desk: DealDesk,
  read: ReadDeal,
  user: Pick<Met<unknown>, 'by' | 'teams' | 'vouchedAt'>,
  facts = factsOf(read.deal, read.pipelines, read.people),
): MetDeal {
  const { deal, people } = read;
  const met: MetDeal = {
    ...user,
    ...read,
    ...{ facts, projection: deal.projection, isShownBySend: false },
    partOf: (at, message) => approvalView(desk, met, at, message),
    reachedBy({ recipient }) {
      const id = recipient !== undefined && 'ownerId' in recipient ? recipient.ownerId : '';
      // Who may approve no more is reached as little as somebody who has left.
      return approversIn(desk, people).has(id) ? ownerAddressee(people.get(id)) : undefined;
    },
    bounceOf: (open) => ({ address: met.reachedBy(open)?.destination.address }),
    recipientOf(open) {
      const addressee = met.reachedBy(open);
      const firstName = addressee?.firstName ?? '';
      // Nobody is sent a code that does not fit the deal any more.
      const isAsItWas = changesOf(open.bound, facts).length === 0;
      const destination = isAsItWas ? addressee?.destination : undefined;
      return { destination, firstName, dealName: deal.name };
    },
  };
  return met;
}

/** The same once the deal has been moved. */
export function afterMove(desk: DealDesk, met: MetDeal, stage: string): MetDeal {
  const { by, teams, vouchedAt, facts } = met;
  const stages = [{ value: stage, at: desk.turn.now() }, ...facts.stages];
  const deal = { ...met.deal, stage };
  return metDeal(desk, { ...met, deal }, { by, teams, vouchedAt }, { ...facts, stages });
}

/** Everybody who can approve any move of the deal as it is now. */
function peopleOf({ policy }: DealDesk, deal: Deal): readonly string[] {
  const subject = dealToApprove(deal, policy);
  const rules = policy.stages
    .filter(({ pipeline }) => pipeline === deal.pipeline)
    .flatMap(({ tiers }) => tiers.flatMap(({ approvals }) => [...approvals]));
  return rules.flatMap((rule) => namedBy(rule, subject));
}

/** Who was asked and has not answered yet. */
function askedIn(state: StreamState | undefined): string[] {
  const recipient = state?.open?.recipient;
  return recipient !== undefined && 'ownerId' in recipient ? [recipient.ownerId] : [];
}
