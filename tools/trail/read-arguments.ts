import { parseArgs } from 'node:util';

export interface ExportArguments {
  command: 'export';
  file: string;
  /** Milliseconds since 1970; 0: from the beginning. */
  from: number;
  /** Infinity: up to now. */
  to: number;
  format: 'jsonl' | 'csv';
}

export type Asked = { command: 'verify'; file: string } | ExportArguments | { command: 'unclear' };

/** What somebody typed behind `npm run audit --`. */
export function readArguments(words: readonly string[]): Asked {
  const read = parsed(words);
  if (read === undefined) return { command: 'unclear' };
  const { positionals, values } = read;
  const [command, file, ...more] = positionals;
  if (file === undefined || more.length > 0) return { command: 'unclear' };
  if (command === 'verify') {
    return Object.keys(values).length === 0 ? { command, file } : { command: 'unclear' };
  }
  const from = values.from === undefined ? 0 : timeIn(values.from);
  const to = values.to === undefined ? Infinity : timeIn(values.to);
  if (command !== 'export' || from === undefined || to === undefined || from >= to) {
    return { command: 'unclear' };
  }
  return { command, file, from, to, format: values.csv === true ? 'csv' : 'jsonl' };
}

interface Parsed {
  positionals: string[];
  values: { from?: string; to?: string; csv?: boolean };
}

function parsed(words: readonly string[]): Parsed | undefined {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { from: { type: 'string' }, to: { type: 'string' }, csv: { type: 'boolean' } },
    });
  } catch {
    // An option that is not known, or has no value.
    return undefined;
  }
}

/** A day (UTC), or a time with its zone. */
function timeIn(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
