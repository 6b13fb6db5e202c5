import { spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './project-root.ts';

export interface Ended {
  code: number;
  /** What it wrote to either stream; empty when it wrote to ours. */
  output: string;
}

/** Runs a program of node_modules and keeps what it says. */
export function runQuietly(script: string, args: readonly string[]): Promise<Ended> {
  return run(script, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs a program of node_modules in front of the person at the terminal. */
export function runInFront(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ended> {
  return run(script, args, { stdio: 'inherit', env });
}

function run(script: string, args: readonly string[], options: SpawnOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const file = path.join(ROOT, 'node_modules', script);
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, ...options });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
