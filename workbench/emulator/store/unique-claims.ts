import { contactExists, uniqueValueTaken } from '../errors/conflict.ts';
import type { EmulatorSettings } from '../settings.ts';
import { isUnique, liveProperties, type ObjectType } from './object-type.ts';
import type { StoredRecord } from './record.ts';
import type { UniqueIndex } from './unique-index.ts';

export interface Claim {
  property: string;
  value: string;
}

/** What a record with these values would hold. A contact also holds its additional addresses. */
export function claimsOf(type: ObjectType, value: (name: string) => string | undefined): Claim[] {
  const claims: Claim[] = [];
  for (const property of liveProperties(type)) {
    if (!isUnique(type, property)) continue;
    const held = value(property.name) ?? '';
    if (held !== '') claims.push({ property: property.name, value: held });
  }
  if (type.id === '0-1') {
    for (const address of (value('hs_additional_emails') ?? '').split(';')) {
      if (address !== '') claims.push({ property: 'email', value: address.toLowerCase() });
    }
  }
  return claims;
}

export interface ClaimContext {
  portalId: number;
  settings: EmulatorSettings;
  index: UniqueIndex;
  record(typeId: string, id: string): StoredRecord | undefined;
}

/** Throws HubSpot's refusal if another record holds any of the claims. Changes nothing. */
export function refuseTakenClaims(
  { portalId, settings, index, record }: ClaimContext,
  type: ObjectType,
  id: string,
  claims: readonly Claim[],
): void {
  for (const { property, value } of claims) {
    const existingId = index.holder(type.id, property, value);
    if (existingId === undefined || existingId === id) continue;
    const isEmail = type.id === '0-1' && property === 'email';
    const archived = (record(type.id, existingId)?.archivedAt ?? null) !== null;
    // HubSpot knowledge base: a deleted contact's address can be used again. For custom unique
    // properties nobody says, so that is a switch.
    if (archived && (isEmail || !settings.archivedKeepsUnique)) continue;
    if (isEmail) throw contactExists(existingId);
    throw uniqueValueTaken(
      {
        portalId,
        typeId: type.id,
        legacyType: type.legacyName,
        property,
        value,
        newId: id,
        existingId,
      },
      settings.uniqueConflict,
    );
  }
}
