import type { Identifiers } from './identifiers.ts';
import type { ObjectType } from './object-type.ts';

export interface AssociationType {
  typeId: number;
  category: string;
  fromTypeId: string;
  toTypeId: string;
  /** `note_to_contact`. */
  name: string;
  label: string | null;
  /** The same tie seen from the other side. */
  inverseTypeId: number;
}

export interface AssociationTypes {
  between(fromTypeId: string, toTypeId: string): AssociationType[];
  /** The unlabelled one. */
  default(fromTypeId: string, toTypeId: string): AssociationType | undefined;
  find(category: string, typeId: number): AssociationType | undefined;
  /** Both directions at once; answers them in order. */
  define(from: ObjectType, to: ObjectType, name: string, label: string | null): AssociationType[];
  remove(type: AssociationType): void;
}

// HubSpot docs, Associations: association type id values.
const STANDARD: readonly [number, number, string, string, string, string][] = [
  [202, 201, '0-46', '0-1', 'note_to_contact', 'contact_to_note'],
  [214, 213, '0-46', '0-3', 'note_to_deal', 'deal_to_note'],
  [3, 4, '0-3', '0-1', 'deal_to_contact', 'contact_to_deal'],
  [449, 449, '0-1', '0-1', 'contact_to_contact', 'contact_to_contact'],
  [451, 451, '0-3', '0-3', 'deal_to_deal', 'deal_to_deal'],
];

export function createAssociationTypes(identifiers: Identifiers): AssociationTypes {
  let types: AssociationType[] = STANDARD.flatMap(([there, back, from, to, name, inverse]) =>
    pair('HUBSPOT_DEFINED', there, back, from, to, name, inverse, null),
  );
  const between = (from: string, to: string) =>
    types.filter(({ fromTypeId, toTypeId }) => fromTypeId === from && toTypeId === to);
  return {
    between,
    default: (from, to) => between(from, to).find(({ label }) => label === null),
    find: (category, typeId) =>
      types.find((type) => type.typeId === typeId && type.category === category),
    define(from, to, name, label) {
      const there = identifiers.associationTypeId();
      const back = from === to ? there : identifiers.associationTypeId();
      const inverse = `${name}_inverse`;
      const made = pair('USER_DEFINED', there, back, from.id, to.id, name, inverse, label);
      types.push(...made);
      return made;
    },
    remove(gone) {
      types = types.filter(({ typeId }) => typeId !== gone.typeId && typeId !== gone.inverseTypeId);
    },
  };
}

function pair(
  category: string,
  there: number,
  back: number,
  from: string,
  to: string,
  name: string,
  inverse: string,
  label: string | null,
): AssociationType[] {
  const way = { category, label };
  const out = { ...way, typeId: there, inverseTypeId: back, fromTypeId: from, toTypeId: to, name };
  if (there === back) return [out];
  return [
    out,
    { ...way, typeId: back, inverseTypeId: there, fromTypeId: to, toTypeId: from, name: inverse },
  ];
}
