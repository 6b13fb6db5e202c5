import type { PersonView, TeamView } from '../contract/settings-view.ts';
import { CallFailed } from './failure.ts';
import { nameOf, type OwnerRecord } from './owner.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { call, type Connection } from './transport.ts';

/** HubSpot's largest page of owners, and how many of them are read (HubSpot docs, Owners API). */
const PAGE = 500;
const PAGES = 4;

interface Page {
  results: OwnerRecord[];
  paging?: { next?: { after: string } };
}

/**
 * Everybody among the account's active owners who is a HubSpot user, by name, and the teams they are in: the
 * first 2,000. Throws `CallFailed`.
 */
export async function readEverybody(
  connection: Connection,
  patience: Patience,
): Promise<{ people: PersonView[]; teams: TeamView[] }> {
  const owners = await readPages(connection, patience);
  const teams = new Map(
    owners.flatMap((owner) => owner.teams ?? []).map((team) => [team.id, team]),
  );
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  return {
    people: owners
      .flatMap((owner): PersonView[] => {
        const { id: ownerId, userId, teams: theirs = [] } = owner;
        if (userId === undefined) return [];
        const name = nameOf(owner, userId);
        return [{ userId, ownerId, name, teams: theirs.map(({ id }) => id) }];
      })
      .sort(byName),
    teams: [...teams.values()].map(({ id: teamId, name }) => ({ teamId, name })).sort(byName),
  };
}

async function readPages(connection: Connection, patience: Patience): Promise<OwnerRecord[]> {
  const all: OwnerRecord[] = [];
  let after = '';
  for (let page = 0; page < PAGES; page += 1) {
    const path = `/crm/owners/2026-09?limit=${PAGE}&archived=false${after && `&after=${after}`}`;
    const { text } = await patientRead(patience, () => call(connection, { method: 'GET', path }));
    const { results, paging } = pageIn(text);
    all.push(...results);
    after = encodeURIComponent(paging?.next?.after ?? '');
    if (after === '') break;
  }
  return all;
}

function pageIn(text: string): Page {
  try {
    return JSON.parse(text) as Page;
  } catch {
    // An answer that is no page tells nothing about anybody.
    throw new CallFailed('unknown');
  }
}
