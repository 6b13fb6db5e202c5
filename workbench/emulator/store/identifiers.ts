/** Numbers and names HubSpot would hand out; the same seed gives the same ones. */
export interface Identifiers {
  recordId(): string;
  objectTypeId(): string;
  associationTypeId(): number;
  uuid(): string;
}

const RECORD_SPACE = 1n << 38n;

export function createIdentifiers(seed: number): Identifiers {
  const random = mulberry32(seed);
  const offset = BigInt(Math.floor(random() * 2 ** 32)) << 6n;
  let records = 0n;
  let types = 30_000_000 + Math.floor(random() * 1_000_000);
  let associationTypes = 15;
  return {
    // An odd factor permutes the space: 11 or 12 digits, never twice, not in order of creation.
    recordId() {
      records += 1n;
      const mixed = (records * 0x1d8e4e27c5n + offset) % RECORD_SPACE;
      return String(10_000_000_000n + mixed);
    },
    objectTypeId: () => `2-${(types += 7)}`,
    associationTypeId: () => (associationTypes += 1),
    uuid() {
      const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
      return [8, 4, 4, 4, 12]
        .reduce<{ parts: string[]; at: number }>(
          ({ parts, at }, size) => ({ parts: [...parts, hex.slice(at, at + size)], at: at + size }),
          { parts: [], at: 0 },
        )
        .parts.join('-');
    },
  };
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
