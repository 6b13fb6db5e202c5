/** Which record holds which unique value. Claims are plain synchronous writes to one Map. */
export interface UniqueIndex {
  holder(typeId: string, property: string, value: string): string | undefined;
  claim(typeId: string, property: string, value: string, recordId: string): void;
  release(typeId: string, property: string, value: string, recordId: string): void;
}

export function createUniqueIndex(): UniqueIndex {
  const claims = new Map<string, string>();
  const key = (typeId: string, property: string, value: string) =>
    JSON.stringify([typeId, property, value]);
  return {
    holder: (typeId, property, value) => claims.get(key(typeId, property, value)),
    claim(typeId, property, value, recordId) {
      claims.set(key(typeId, property, value), recordId);
    },
    release(typeId, property, value, recordId) {
      const place = key(typeId, property, value);
      if (claims.get(place) === recordId) claims.delete(place);
    },
  };
}
