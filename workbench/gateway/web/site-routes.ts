import path from 'node:path';
import { formPageOf } from '../../site/form-page.ts';
import { homePage } from '../../site/home-page.ts';
import { ENTRY_PAGE, PORTAL, SITE } from '../../site/pages.ts';
import { portalPage } from '../../site/portal-page.ts';
import { sendFile, sendHtml, sendJson } from './respond.ts';
import type { Router } from './router.ts';

/** The bank's own site, as a contact's browser shows it. */
export function siteRoutes(router: Router, projectDir: string): void {
  router.on('GET', SITE, ({ response }) => sendHtml(response, homePage()));
  router.on('GET', PORTAL, ({ response }) => sendHtml(response, portalPage()));
  router.on('GET', ENTRY_PAGE, ({ response }) =>
    sendFile(response, path.join(projectDir, 'build/entry-page'), path.basename(ENTRY_PAGE)),
  );
  router.on('GET', `${SITE}/:form`, ({ response, params, url }) => {
    const page = formPageOf(params['form'] ?? '', url.searchParams.get('after') ?? '');
    if (page === undefined) sendJson(response, 404, { message: 'there is no such page' });
    else sendHtml(response, page);
  });
}
