/** What the fragment of the page's address says. What cannot be used is left out. */
export interface Address {
  challenge: string | undefined;
  language: string | undefined;
  /** Where to ask for a new code: an address of this site. */
  again: string | undefined;
  /** Where to go on once the code is confirmed: an address of this site. */
  done: string | undefined;
}

/**
 * Reads `#challenge=<id>&lang=<language>&again=<path>&done=<path>`, encoded as a form's fields are.
 * All of it may come from a stranger who made the link: a path that leads off the site, or that is not
 * absolute, is no path.
 */
export function readAddress(fragment: string, origin: string): Address {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const challenge = fields.get('challenge')?.trim() ?? '';
  return {
    challenge: /^[\w.-]{1,300}$/.test(challenge) ? challenge : undefined,
    language: fields.get('lang') ?? undefined,
    again: onThisSite(fields.get('again') ?? '', origin),
    done: onThisSite(fields.get('done') ?? '', origin),
  };
}

/** The whole address, because a path alone can read as another site: `/.//evil.example`. */
function onThisSite(path: string, origin: string): string | undefined {
  if (!/^\/(?![/\\])/.test(path)) return undefined;
  try {
    const url = new URL(path, origin);
    return url.origin === origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}
