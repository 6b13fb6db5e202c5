/** What the site keeps in this browser tab, and nowhere else. */
const VISIT = 'northwind-visit';
const EMAIL = 'northwind-email';

export const memory = {
  visit: (): string | undefined => sessionStorage.getItem(VISIT) ?? undefined,
  keepVisit: (visit: string): void => sessionStorage.setItem(VISIT, visit),
  /** The address that the visitor gave last. */
  email: (): string => sessionStorage.getItem(EMAIL) ?? '',
  keepEmail: (email: string): void => sessionStorage.setItem(EMAIL, email),
};
