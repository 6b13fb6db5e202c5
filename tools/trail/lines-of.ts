import { createReadStream } from 'node:fs';

/** A line, without its end, and where it lies in its file. */
export interface FileLine {
  text: string;
  at: number;
  length: number;
}

/** The longest line of an export is that of an entry with all that HubSpot keeps in a property: 64 kB and its escapes. */
const LONGEST = 4 * 1024 * 1024;

/**
 * The lines of a file, one after the other, however many there are: only one is held at a time. Lines end with a
 * line feed and nothing else. Throws a RangeError at a line that is longer than any of an export.
 */
export async function* linesOf(file: string): AsyncGenerator<FileLine> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
      yield lineIn(rest.subarray(start, end), at + start);
      start = end + 1;
    }
    at += start;
    rest = rest.subarray(start);
    if (rest.length > LONGEST) throw new RangeError('A line longer than any of an export');
  }
  if (rest.length > 0) yield lineIn(rest, at);
}

function lineIn(bytes: Buffer, at: number): FileLine {
  return { text: bytes.toString('utf8'), at, length: bytes.length };
}
