import { runTool } from './support/run-tool.ts';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

afterAll(removeTempTrees);

test('without an account the next step is told and HubSpot is not called', async () => {
  const home = tempTree();
  const { code, said } = await runTool(['--import', 'tsx', 'tools/deploy.ts'], {
    env: { HOME: home, USERPROFILE: home },
  });
  expect(said).toBe(
    'No HubSpot account is known on this machine. Run "npx hs account auth" and then "npm run deploy" again.\n',
  );
  expect(code).toBe(1);
}, 60_000);
