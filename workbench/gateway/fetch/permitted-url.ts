/**
 * Whether a card may fetch an address: one of the app's permitted ones, or below it. Given as written, so that
 * none leads elsewhere than it looks.
 */
export function isPermitted(address: string, permitted: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, pathname, username, password, hash } = new URL(address);
  if (username !== '' || password !== '' || hash !== '') return false;
  return permitted.some((each) => {
    const base = new URL(each);
    const path = base.pathname.replace(/\/$/, '');
    return origin === base.origin && (pathname === path || pathname.startsWith(`${path}/`));
  });
}
