/** A one-line secret that says which way messages leave, in its parts. */
export interface RouteLine {
  url: URL;
  /** What stands behind the question mark, by name. */
  settings: ReadonlyMap<string, string>;
  /** The sender as its recipients know it. */
  name: string;
}

/**
 * Reads a line such as `smtp://user:password@host?from=…&name=…`. Parts are percent-encoded; a plus is a
 * plus. Undefined for anything that is not exactly such a line with a `name`, repeated settings too.
 */
export function readRouteLine(text: string | undefined): RouteLine | undefined {
  const line = text?.trim() ?? '';
  // URL drops tabs and line ends silently.
  if (line.length > 2000 || /[\s\p{Cc}\p{Cs}#]/u.test(line)) return undefined;
  if (!URL.canParse(line)) return undefined;
  const url = new URL(line);
  const settings = readSettings(url.search);
  const name = settings?.get('name');
  if (settings === undefined || name === undefined || !isName(name)) return undefined;
  return { url, settings, name };
}

/** User and password of a line, none where it has neither; undefined where it has only one of them. */
export function readLogin(url: URL): { user?: string; password?: string } | undefined {
  const user = decode(url.username);
  const password = decode(url.password);
  if (user === undefined || password === undefined) return undefined;
  if (user === '' && password === '') return {};
  const both = user !== '' && password !== '' && !/\p{Cc}/u.test(user + password);
  return both ? { user, password } : undefined;
}

function readSettings(search: string): ReadonlyMap<string, string> | undefined {
  const settings = new Map<string, string>();
  for (const pair of search.slice(1).split('&')) {
    const [key = '', raw, ...more] = pair.split('=');
    const value = raw === undefined || more.length > 0 ? undefined : decode(raw);
    if (value === undefined || settings.has(key)) return undefined;
    settings.set(key, value);
  }
  return settings;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isName(name: string): boolean {
  return name.trim() !== '' && name.length <= 80 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name);
}
