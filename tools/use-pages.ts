import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startAccount } from '../workbench/account.ts';
import { readProject } from '../workbench/gateway/project.ts';
import { readGroups } from '../workbench/gateway/record/definitions.ts';
import { createPageClient } from '../workbench/gateway/record/page-client.ts';
import { createShutdown } from '../workbench/shutdown.ts';
import { readActionDefinitions } from '../workbench/workflows/action/definitions.ts';
import { drawWorkflow } from '../workbench/workflows/draw.ts';
import { READY_WORKFLOWS } from '../workbench/workflows/ready/ready-workflows.ts';
import { setUpAccount } from './set-up-account.ts';

/** A page about a ready workflow, as it is and as its workflow makes it. */
export interface UsePage {
  file: string;
  text: string;
  drawn: string;
}

/** The pages in the order of the ready workflows. */
const PAGES = [
  'uses/1-sensitive-request',
  'uses/2-portal-access',
  'uses/3-email-ownership',
  'uses/4-deal-stage',
  'uses/5-regulated-request',
  'digest',
  'retention',
].map((name) => `docs/${name}.md`);

const DRAWING = /(<!-- drawing -->\n)[^]*(<!-- end of drawing -->)/;

/** Draws the ready workflows in the words that the editor has for them in a freshly set up account. */
export async function usePages(root: string): Promise<UsePage[]> {
  const running = createShutdown();
  try {
    const { scopes } = readProject(root);
    const provision = async (origin: string, token: string): Promise<void> => {
      await setUpAccount({ HUBSPOT_API_ORIGIN: origin, HUBSPOT_TOKEN: token }, () => {});
    };
    const { emulator, origin } = await startAccount({ provision }, scopes, root, running);
    const token = emulator.issueToken({ name: 'drawings', scopes: 'all' });
    const groups = await readGroups(createPageClient(origin, token));
    const actions = readActionDefinitions(root);
    return PAGES.map((file, i) => {
      const workflow = READY_WORKFLOWS[i];
      if (workflow === undefined) throw new TypeError(`No workflow for ${file}`);
      const properties = groups[workflow.objectType].flatMap((group) => group.properties);
      const text = readFileSync(path.join(root, file), 'utf8');
      const drawing = drawWorkflow(workflow, { actions, properties });
      const drawn = text.replace(
        DRAWING,
        (_, begin: string, end: string) => `${begin}\n\`\`\`text\n${drawing}\n\`\`\`\n\n${end}`,
      );
      return { file, text, drawn };
    });
  } finally {
    await running.close();
  }
}

/** Pages whose drawing is not that of their workflow. */
export async function usePageFindings(root: string): Promise<string[]> {
  return (await usePages(root))
    .filter(({ text, drawn }) => text !== drawn || !DRAWING.test(text))
    .map(({ file }) => `${file} draws another workflow than the ready one. Run "npm run draw".`);
}
