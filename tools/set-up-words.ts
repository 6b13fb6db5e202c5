import type { CallFailed } from '../src/hubspot/failure.ts';

const REFUSED =
  "HubSpot does not accept the token. Copy it again from the Auth tab of the app's page in HubSpot into HUBSPOT_TOKEN.";
const NOT_ALLOWED =
  'HubSpot does not let the app do this. Install the app again with all its scopes (src/app/app-hsmeta.json), see that the subscription has custom objects (Enterprise), and run set-up again.';

/** Why set-up stopped, and the next thing to do. */
export function whatToDo({ failure, status }: CallFailed, origin: string): string {
  switch (failure) {
    case 'not_allowed':
      return status === 401 ? REFUSED : NOT_ALLOWED;
    case 'unknown':
      return `No answer from ${origin}. See that it can be reached from here, and run set-up again: it makes only what is missing.`;
    case 'busy':
      return 'HubSpot takes no more calls just now. Run set-up again in a minute: it makes only what is missing.';
    case 'taken':
    case 'not_found':
    case 'invalid':
      return `HubSpot did not accept the step after the last one above (${status ?? failure}). Run set-up again; if it stops at the same place, somebody has changed what set-up made before.`;
  }
}
