import { hash } from 'node:crypto';
import { type Slots, slotsInFile, slotsInMemory } from './slots.ts';

/** Texts that are remembered in memory, at some fifteen bytes each; more are remembered on the disk. */
const MOST_IN_MEMORY = 500_000;
/** A table that is fuller takes long to find anything in: on the disk, where a look costs a call and free slots nothing, it is emptier. */
const FULLEST = { memory: 0.8, disk: 0.5 } as const;

/** One table, by open addressing: a text stands beside the place that its digest gives. */
interface Table {
  readonly slots: Slots;
  readonly most: number;
  size: number;
}

/**
 * Which texts were seen, and in which row first, in bounded memory however many and long they are. Two texts are taken for one with a chance of one in 2^64
 * a pair.
 */
export class Seen {
  readonly #tables: Table[] = [];
  readonly #expected: number;
  /** How many more may be remembered in memory. */
  #room: number;

  /** `expected`: how many will come at most, where that is known. */
  constructor(expected = 1_000, mostInMemory = MOST_IN_MEMORY) {
    this.#expected = expected;
    this.#room = mostInMemory;
    this.#grow(Math.min(expected, mostInMemory));
  }

  /** Adds a text that stands in a row; answers the row that it stood in before, or null where it is new. @throws FileError where the disk has no room */
  add(text: string, row: number): number | null {
    const digest = hash('sha256', text, 'buffer');
    // Zero marks a free slot.
    const [high, low] = [digest.readUInt32LE(0), digest.readUInt32LE(4) || 1];
    let free = 0;
    for (const { slots } of this.#tables)
      for (free = high % slots.count; ; free = free + 1 === slots.count ? 0 : free + 1) {
        const slot = slots.get(free);
        if (slot.low === 0) break;
        if (slot.high === high && slot.low === low) return slot.number;
      }
    const newest = this.#tables.at(-1)!;
    newest.slots.set(free, { high, low, number: row });
    newest.size += 1;
    if (newest.size === newest.most) this.#grow(Math.max(this.#expected - newest.size, newest.size * 2));
    return null;
  }

  /** Forgets them. */
  close(): void {
    for (const { slots } of this.#tables) slots.close();
  }

  #grow(texts: number): void {
    const most = Math.max(texts, 1_000) + 1;
    const isSmall = texts <= this.#room;
    if (isSmall) this.#room -= texts;
    const slots = isSmall ? slotsInMemory(Math.ceil(most / FULLEST.memory)) : slotsInFile(Math.ceil(most / FULLEST.disk));
    this.#tables.push({ slots, most, size: 0 });
  }
}
