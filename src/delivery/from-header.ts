import { brandName } from './shown-name.ts';

/**
 * A sender as HubSpot takes it: `Sender Name <sender@hubspot.com>` (HubSpot docs, Transactional email, `from`), with
 * the name as messages show it, and the address alone where they show none. In quotes where RFC 5322, 3.2.3, gives
 * one of its signs a meaning. `address`: one that can be sent to.
 */
export function fromHeader(name: string, address: string): string {
  const shown = brandName(name);
  if (shown === undefined) return address;
  // Of the signs that a shown name can have.
  return /[.,()]/.test(shown) ? `"${shown}" <${address}>` : `${shown} <${address}>`;
}
