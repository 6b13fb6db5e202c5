import fs from 'node:fs';
import path from 'node:path';
import { readActionDefinitions, type ActionDefinitions } from './workflows/action/definitions.ts';
import { READY_WORKFLOWS } from './workflows/ready/ready-workflows.ts';
import type { Workflow } from './workflows/workflow.ts';

/** The ready workflows, and the app's actions that they use. A project without actions has neither. */
export function projectWorkflows(projectDir: string): {
  workflows: readonly Workflow[];
  actions: ActionDefinitions;
} {
  const folder = path.join(projectDir, 'src/app/workflow-actions');
  if (!fs.existsSync(folder)) return { workflows: [], actions: new Map() };
  return { workflows: READY_WORKFLOWS, actions: readActionDefinitions(projectDir) };
}
