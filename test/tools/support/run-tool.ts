import { spawn } from 'node:child_process';
import path from 'node:path';

export interface Ended {
  code: number | null;
  /** Both streams. */
  said: string;
}

interface Options {
  env?: Record<string, string>;
  cwd?: string;
  input?: string;
}

/** Runs a program of Node's as a person would, and waits until it ends. */
export function runTool(args: readonly string[], options: Options = {}): Promise<Ended> {
  const { PATH = '' } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? path.resolve('.'),
      env: { PATH, ...options.env },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
    child.stdin.end(options.input ?? '');
  });
}
