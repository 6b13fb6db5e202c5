import type { AssociationType, AssociationTypes } from './association-types.ts';
import type { StoredRecord } from './record.ts';
import type { Transaction } from './transaction.ts';

export interface Association {
  toId: string;
  types: AssociationType[];
}

interface Link {
  from: string;
  to: string;
  type: AssociationType;
}

export interface Associations {
  add(from: StoredRecord, to: StoredRecord, type: AssociationType): void;
  /** Every tie between the two, or only those of one type. */
  remove(from: StoredRecord, to: StoredRecord, type?: AssociationType): void;
  of(fromTypeId: string, fromId: string, toTypeId: string): Association[];
  move(typeId: string, loserId: string, winnerId: string): void;
  all(): readonly { from: string; to: string; typeId: number; label: string | null }[];
}

export function createAssociations(
  types: AssociationTypes,
  transaction: Transaction,
): Associations {
  /** Kept from both sides, as HubSpot answers from both. */
  let links: Link[] = [];
  const place = (record: StoredRecord) => `${record.typeId}/${record.id}`;

  function put(link: Link): void {
    const known = links.some(
      ({ from, to, type }) => from === link.from && to === link.to && type === link.type,
    );
    if (known) return;
    links.push(link);
    transaction.onRollback(() => (links = links.filter((other) => other !== link)));
  }

  return {
    add(from, to, type) {
      put({ from: place(from), to: place(to), type });
      const inverse = types.find(type.category, type.inverseTypeId);
      if (inverse !== undefined) put({ from: place(to), to: place(from), type: inverse });
    },
    remove(from, to, type) {
      const [here, there] = [place(from), place(to)];
      links = links.filter((link) => {
        const ties =
          (link.from === here && link.to === there) || (link.from === there && link.to === here);
        const meant =
          type === undefined ||
          link.type.typeId === type.typeId ||
          link.type.typeId === type.inverseTypeId;
        return !(ties && meant);
      });
    },
    of(fromTypeId, fromId, toTypeId) {
      const found = new Map<string, AssociationType[]>();
      for (const { from, to, type } of links) {
        if (from !== `${fromTypeId}/${fromId}` || !to.startsWith(`${toTypeId}/`)) continue;
        const toId = to.slice(toTypeId.length + 1);
        found.set(toId, [...(found.get(toId) ?? []), type]);
      }
      return [...found].map(([toId, found]) => ({ toId, types: found }));
    },
    move(typeId, loserId, winnerId) {
      const [gone, kept] = [`${typeId}/${loserId}`, `${typeId}/${winnerId}`];
      for (const link of links) {
        if (link.from === gone) link.from = kept;
        if (link.to === gone) link.to = kept;
      }
      links = links.filter(({ from, to }) => from !== to);
    },
    all: () =>
      links.map(({ from, to, type }) => ({ from, to, typeId: type.typeId, label: type.label })),
  };
}
