import { validationError } from '../../errors/invalid-request.ts';
import type { Account } from '../../store/account.ts';
import type { AssociationType } from '../../store/association-types.ts';
import type { ObjectType } from '../../store/object-type.ts';
import type { StoredRecord } from '../../store/record.ts';

export interface AssociationSpec {
  associationCategory: string;
  associationTypeId: number;
}

export interface InlineAssociation {
  to: { id: string | number };
  types: AssociationSpec[];
}

/** Checks all of them first (observed live, public reports); what it returns cannot fail. */
export function inlineAssociations(
  account: Account,
  type: ObjectType,
  given: readonly InlineAssociation[],
): (record: StoredRecord) => void {
  const ties = given.flatMap(({ to, types }) =>
    types.map((spec) => tie(account, type, String(to.id), spec)),
  );
  return (record) => {
    for (const { target, kind } of ties) account.associations.add(record, target, kind);
  };
}

export function specifiedType(
  account: Account,
  from: ObjectType,
  { associationCategory, associationTypeId }: AssociationSpec,
): AssociationType {
  const kind = account.associationTypes.find(associationCategory, associationTypeId);
  if (kind === undefined) {
    throw validationError(
      `${associationCategory} association type id ${associationTypeId} doesn't exist`,
    );
  }
  if (kind.fromTypeId !== from.id) {
    throw validationError(
      `invalid from object type ${from.id} for associations to be created. expected: ${kind.fromTypeId}`,
    );
  }
  return kind;
}

function tie(account: Account, from: ObjectType, toId: string, spec: AssociationSpec) {
  const kind = specifiedType(account, from, spec);
  const to = account.types.get(kind.toTypeId);
  const target = account.records.find(to, toId);
  if (target === undefined || target.archivedAt !== null) {
    throw validationError('One or more associations are invalid', {
      context: { INVALID_OBJECT_IDS: [`${to.legacyName ?? to.key}=${toId} is not valid`] },
    });
  }
  return { target, kind };
}
