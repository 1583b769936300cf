import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../table/file-error.ts';

/** What stands in a slot: 64 bits of a text's digest, and a number beside them. A low half of zero marks a free slot. */
export interface Slot {
  readonly high: number;
  readonly low: number;
  readonly number: number;
}

/** A row of slots that begins empty. */
export interface Slots {
  readonly count: number;
  get(place: number): Slot;
  set(place: number, slot: Slot): void;
  close(): void;
}

/** In memory, at twelve bytes a slot. */
export const slotsInMemory = (count: number): Slots => {
  const [highs, lows, numbers] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  return {
    count,
    get: (place) => ({ high: highs[place]!, low: lows[place]!, number: numbers[place]! }),
    set: (place, { high, low, number }) => {
      highs[place] = high;
      lows[place] = low;
      numbers[place] = number;
    },
    close: () => {},
  };
};

const SLOT_BYTES = 12;
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * In a file without a name, which is gone with the process, however it ends: memory does not grow with them.
 * @throws FileError where there is no room for it
 */
export const slotsInFile = (count: number, folder: string = tmpdir()): Slots => {
  const within = mkdtempSync(join(folder, 'causeway-import-'));
  const file = openSync(join(within, 'seen'), 'w+', 0o600);
  rmSync(within, { recursive: true, force: true });
  // A file of nothing takes no room; what is not written reads as zeros.
  ftruncateSync(file, count * SLOT_BYTES);
  const slot = new Uint32Array(3);
  return {
    count,
    get: (place) => {
      readSync(file, slot, 0, SLOT_BYTES, place * SLOT_BYTES);
      return { high: slot[0]!, low: slot[1]!, number: slot[2]! };
    },
    set: (place, { high, low, number }) => {
      slot.set([high, low, number]);
      try {
        writeSync(file, slot, 0, SLOT_BYTES, place * SLOT_BYTES);
      } catch (error) {
        if (!FULL.has(String((error as NodeJS.ErrnoException).code))) throw error;
        throw new FileError(
          `There is no room in ${folder} to remember the rows of so long a file; free some, or set TMPDIR to a folder with room.`,
          {
            cause: error,
          },
        );
      }
    },
    close: () => closeSync(file),
  };
};
