import type { Labelled } from '../contract/approval.ts';
import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { RecentReads } from './recent-reads.ts';
import { call, type Connection } from './transport.ts';

/** A pipeline of deals, with its stages in their order. */
export interface Pipeline extends Labelled {
  stages: readonly Labelled[];
}

/** The pipelines of deals, by id. */
export type Pipelines = ReadonlyMap<string, Pipeline>;

const recent = new RecentReads<Pipelines>();

const PATH = '/crm/pipelines/2026-09/deals';

/**
 * The account's pipelines of deals, as they were no more than `ageMs` ago (HubSpot docs, Pipelines API). By
 * hand and not by the client, whose package for it weighs more than all of ours. Throws `CallFailed` when
 * HubSpot cannot tell.
 */
export function readPipelines(
  connection: Connection,
  patience: Patience,
  ageMs: number,
): Promise<Pipelines> {
  return recent.within(ageMs, connection, PATH, async () => {
    const { text } = await patientRead(patience, () =>
      call(connection, { method: 'GET', path: PATH }),
    );
    return pipelinesIn(text);
  });
}

interface Answer {
  results: (Labelled & { archived?: boolean; stages: Stage[] })[];
}

interface Stage extends Labelled {
  archived?: boolean;
  displayOrder: number;
}

function pipelinesIn(text: string): Pipelines {
  try {
    const { results } = JSON.parse(text) as Answer;
    return new Map(
      results.map(({ id, label, stages }) => [id, { id, label, stages: inOrder(stages) }]),
    );
  } catch {
    // An answer that is no list of pipelines tells nothing about them.
    throw new CallFailed('unknown');
  }
}

function inOrder(stages: readonly Stage[]): Labelled[] {
  return stages
    .filter(({ archived }) => archived !== true)
    .sort((a, b) => a.displayOrder - b.displayOrder)
    .map(({ id, label }) => ({ id, label }));
}
