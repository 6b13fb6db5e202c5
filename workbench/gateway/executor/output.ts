import { format } from 'node:util';

export const line = (parts: readonly unknown[]): string => format(...parts);

/**
 * Turns what functions print into lines. A thread's own streams arrive on the other side some
 * time after the answer; these arrive before it.
 */
export function keepOutput(target: NodeJS.Process, keep: (text: string) => void): void {
  for (const stream of [target.stdout, target.stderr]) {
    stream.write = (chunk: string | Uint8Array): boolean => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      for (const each of text.split('\n')) if (each !== '') keep(each);
      return true;
    };
  }
  for (const name of ['debug', 'info', 'log', 'warn', 'error'] as const) {
    console[name] = (...parts: unknown[]): void => keep(line(parts));
  }
}
