// Loaded before HubSpot's command line (`node --import`), lets `hs project validate` run without an
// account and a network: our schemas stand in for those that HubSpot gives only to accounts.
import { http } from '@hubspot/local-dev-lib/http';
import { COMPONENT_SCHEMAS } from './schemas.ts';

const SCHEMAS = 'project-components-external/project-schemas/';

async function answer(_accountId: number, { url }: { url: string }): Promise<unknown> {
  if (url.startsWith(SCHEMAS)) return { data: COMPONENT_SCHEMAS };
  throw new Error(`There is no network here: ${url}`);
}

for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
  Object.assign(http, { [method]: answer });
}
