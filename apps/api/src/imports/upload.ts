import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Larger than any register that was met; what is larger is imported by `causeway import`, where nothing travels. */
export const MOST_BYTES = 1024 ** 3;

/** How long a file that is sent may stand still. */
const STILL_MS = 60_000;

interface Limits {
  readonly mostBytes?: number;
  readonly stillMs?: number;
}

export interface Upload {
  /** As its sender calls it. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** The file is larger than is taken. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Nothing more of the file came. */
export class Stalled extends Error {
  override readonly name = 'Stalled';
}

/** The disk has no room for the file. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}
/** No room left, none of one's own left, a file system that takes no file so large. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Keeps a file that is sent, as it comes, however slowly: memory does not grow with it. What breaks off, or stands still, leaves nothing behind.
 * @throws TooLarge, Stalled, NoRoom
 */
export const receive = async (
  sent: Readable,
  name: string,
  folder: string,
  { mostBytes = MOST_BYTES, stillMs = STILL_MS }: Limits = {},
): Promise<Upload> => {
  const path = join(folder, safeName(name));
  let bytes = 0;
  // What ends it must leave the connection to answer on.
  const still = setTimeout(() => counted.destroy(new Stalled()), stillMs);
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      still.refresh();
      bytes += chunk.length;
      done(bytes > mostBytes ? new TooLarge() : null, chunk);
    },
  });
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await pipeline(sent, counted, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw FULL.has(String((error as NodeJS.ErrnoException).code)) ? new NoRoom('', { cause: error }) : error;
  } finally {
    clearTimeout(still);
  }
  return { name: basename(path), path, bytes };
};

/** File systems take 255 bytes, of which what is made beside a file needs some. */
const LONGEST_NAME_BYTES = 200;

/** A name that is one file in its folder, whatever was sent: no path, nothing hidden, nothing that a shell or a terminal would take otherwise. */
export const safeName = (name: string): string => {
  const kept = (name.split(/[\\/]/).at(-1) ?? '').replace(/[^\p{L}\p{N}\p{M} ._()+-]/gu, '_').replace(/^[. ]+/, '');
  return kept === '' ? 'register.csv' : lastBytes(kept);
};

/** The end of a text, which says what kind of file it names, in whole characters. */
const lastBytes = (text: string): string => {
  const characters = [...text];
  let bytes = 0;
  while (characters.length > 0 && bytes + Buffer.byteLength(characters.at(-1)!) <= LONGEST_NAME_BYTES)
    bytes += Buffer.byteLength(characters.pop()!);
  return text.slice(characters.join('').length);
};
