import { entryPage } from '../pages.ts';
import { watchVisit } from './standing.ts';

/** Shows the part of the portal that this browser's visit may see, for as long as it is open. */
export function startPortal(portal: HTMLElement): void {
  const entry = portal.querySelector<HTMLAnchorElement>('[data-entry]');
  watchVisit((visit) => {
    for (const section of portal.querySelectorAll<HTMLElement>('[data-standing]')) {
      section.hidden = section.dataset['standing'] !== visit.standing;
    }
    if (entry && visit.standing === 'code_sent') {
      entry.href = entryPage(visit.challenge, navigator.language);
    }
    return 'more';
  });
}
