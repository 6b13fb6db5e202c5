/** One value that a property had, and from when. */
export interface Version {
  value: string;
  at: number;
  userId: number | undefined;
}

/** How an address came to stand on a record. */
export interface Standing {
  since: number;
  /** Whether any address stood there before. */
  replaced: boolean;
  setBy: number | undefined;
}

/** Swapping two addresses writes two properties, which HubSpot may date a moment apart. */
const SWAP_MS = 200;

/** The addresses in a property's value, each in the one form by which it is known again. */
export type ReadAddresses = (value: string | null | undefined) => readonly string[];

/** The e-mail addresses in a value: one, or several with semicolons as in `hs_additional_emails`. */
export function addressesIn(value: string | null | undefined): string[] {
  return (value ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
}

/**
 * Since when an address has stood on a record without a break, in whichever of its properties: making
 * an additional address the primary one makes it no newer. Histories come newest first, as HubSpot
 * gives them; `read` says what a value of them holds. Undefined when they do not know the address.
 */
export function standingOf(
  address: string,
  histories: readonly (readonly Version[])[],
  read: ReadAddresses = addressesIn,
): Standing | undefined {
  const versions = histories.flat().sort((a, b) => b.at - a.at);
  let first: Version | undefined;
  for (const version of versions) {
    if (isThere(version.at)) first = version;
    else if (first === undefined || first.at - version.at > SWAP_MS) break;
  }
  if (first === undefined) return undefined;
  const { at, userId } = first;
  const replaced = versions.some((version) => version.at < at && version.value !== '');
  return { since: at, replaced, setBy: userId };

  function isThere(at: number): boolean {
    return histories.some((history) =>
      read(history.find((version) => version.at <= at)?.value).includes(address),
    );
  }
}
