import type { HrefProp } from '@hubspot/ui-extensions';

/** Address and behaviour of a HubSpot `href`: other sites open in a new tab. */
export function linkTarget(href: HrefProp): { url: string; external: boolean } {
  if (typeof href !== 'string') return { url: href.url, external: href.external ?? true };
  return { url: href, external: /^https?:/.test(href) };
}

export const anchorProps = (href: HrefProp): { href: string; target?: string; rel?: string } => {
  const { url, external } = linkTarget(href);
  return external ? { href: url, target: '_blank', rel: 'noreferrer' } : { href: url };
};
