import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** The built function behind HTTP, in a process of its own. */
export interface FunctionHost {
  /** Calls `main` with a context, in an environment, at a time by the machine's clock. Throws when the function throws. */
  call(env: Record<string, string>, context: unknown, now: number): Promise<unknown>;
  /** All that the function has written to its console. */
  output(): string;
  /** Resident memory of its process, in bytes: now, and the most that it ever was. */
  memory(): Promise<{ rss: number; peak: number }>;
  close(): void;
}

/** Starts the built function of this name. */
export async function startFunctionHost(name: string): Promise<FunctionHost> {
  const bundle = path.resolve(`src/app/functions/dist/${name}.js`);
  const child = fork(path.resolve('test/support/function-host.cjs'), [bundle], {
    silent: true,
    execArgv: [],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const port = await portOf(child, () => output);
  // It ends with this process; nothing has to wait for it.
  child.unref();
  child.channel?.unref();
  return {
    async call(env, context, now) {
      const response = await fetch(`http://127.0.0.1:${port}`, {
        method: 'POST',
        body: JSON.stringify({ env, context, now }),
      });
      const answer = (await response.json()) as { reply: unknown; error?: string };
      if (!response.ok) throw new Error(answer.error);
      return answer.reply;
    },
    output: () => output,
    async memory() {
      const answer = await fetch(`http://127.0.0.1:${port}`);
      return (await answer.json()) as { rss: number; peak: number };
    },
    close: () => child.disconnect(),
  };
}

function portOf(child: ChildProcess, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (port) => resolve(Number(port)));
    child.once('exit', () => reject(new Error(`The function's process ended: ${output()}`)));
  });
}
