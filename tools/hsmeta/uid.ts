import type { Component } from './read-components.ts';

/**
 * `hs project dev` confuses components of different apps that share a uid (HubSpot's command line,
 * issue 1621), so ours start alike.
 */
const DISTINCTIVE = /^otp_[a-z][a-z0-9_]{2,59}$/;

export function uidFindings(components: readonly Component[]): string[] {
  const uids = components.map(({ uid }) => uid);
  return components.flatMap(({ uid, file }, at) => [
    ...(DISTINCTIVE.test(uid) ? [] : [`src/${file}: the uid ${uid} must look like otp_some_name.`]),
    ...(uids.indexOf(uid) === at ? [] : [`src/${file}: the uid ${uid} is taken.`]),
  ]);
}
