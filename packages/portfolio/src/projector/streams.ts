import type { Instant } from '@causeway/kernel/calendar.ts';
import { Memory, remembering } from '@causeway/kernel/remember.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import { render } from '@causeway/poc/render.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { Carried, PocView } from '@causeway/poc/view.ts';
import type { Table } from '../tables/table.ts';
import { TABLES } from '../tables/tables.ts';
import type { Written } from './parts.ts';
import { type OpenRows, reopen } from './versions.ts';

/** One POC in memory: its folded state and what of it stands open. */
export interface StreamEntry {
  readonly stream: string;
  /** Position of the POC's first event: an id that a replay gives again. */
  readonly pocId: bigint;
  state: PocState;
  carried: Carried;
  /** When it was last rendered. */
  clock: Instant;
  open: OpenRows;
  written: Written;
  /** The row that says when it changes by itself and whether it is decided, as it was last written; '' where that is not known. */
  writtenRow: string;
  /** Of texts that are its own, about so many. */
  characters: number;
  /** What is remembered of its renderings. */
  readonly memory: Memory;
  weight: number;
}

/** What is known of every POC, in memory or not. */
export interface StreamKey {
  readonly pocId: bigint;
  next: Instant | null;
  isDecided: boolean;
}

export type KeptStream = Omit<StreamEntry, 'open' | 'memory' | 'writtenRow' | 'weight'>;
/** Reads POCs as they were last written. */
export type LoadStreams = (streams: readonly string[]) => Promise<KeptStream[]>;

/** Its name is the property of the view that it holds. */
export const POC_TABLES = Object.values(TABLES) as unknown as readonly (Table & { readonly name: keyof PocView })[];

/** What may be at hand beyond what there is room for, as a share of that, until room is made. */
const TOLERATED = 0.25;
/** POCs that are read back together. */
const MOST_TOGETHER = 200;
const FEW_TOGETHER = 20;

/**
 * The POCs that the projector has at hand: those that were used last, up to a weight, for one may hold hundreds of kilobytes of texts; the others are read back from
 * their table when they are needed, so that memory does not grow with the portfolio.
 */
export class Streams {
  /** Every POC, in the order of their first events. */
  readonly keys: Map<string, StreamKey>;
  readonly #entries = new Map<string, StreamEntry>();
  readonly #load: LoadStreams;
  readonly #most: number;
  #weight = 0;

  /** `pocs`: how many of them that have no history. */
  constructor(keys: Map<string, StreamKey>, load: LoadStreams, pocs: number) {
    this.keys = keys;
    this.#load = load;
    this.#most = pocs * BASE_WEIGHT;
  }

  get(stream: string): StreamEntry | undefined {
    return this.#entries.get(stream);
  }

  /** Whether a POC has to be read before it can be used. */
  isAway(stream: string): boolean {
    return !this.#entries.has(stream) && this.keys.has(stream);
  }

  /** Reads those of these POCs that are not at hand; `policy` is the one that they were last rendered under. */
  async need(streams: readonly string[], policy: Policy): Promise<void> {
    const away = streams.filter((stream) => this.isAway(stream));
    if (away.length === 0) return;
    for (const kept of await this.#load(away)) {
      const open: OpenRows = new Map();
      const memory = new Memory();
      const { view } = remembering(memory, () => render(kept.state, policy, kept.clock, kept.carried));
      for (const table of POC_TABLES) reopen(table, kept.pocId, view[table.name], open);
      this.put({ ...kept, open, memory, writtenRow: '', weight: 0 });
    }
  }

  /** Keeps a POC at hand, as the one used last. */
  put(entry: StreamEntry): void {
    const weight = weigh(entry);
    this.#weight += weight - entry.weight;
    entry.weight = weight;
    this.#entries.delete(entry.stream);
    this.#entries.set(entry.stream, entry);
  }

  /** Whether so much is at hand that room should be made. */
  get isHeavy(): boolean {
    return this.#weight > this.#most * (1 + TOLERATED);
  }

  /**
   * How many POCs to read back together: of more than are tolerated beside those at hand, the first to be put away again would be some that were not used yet.
   * Few, while few tell how much one weighs.
   */
  get readTogether(): number {
    const known = this.#entries.size;
    const usual = known === 0 ? BASE_WEIGHT : this.#weight / known;
    return Math.max(1, Math.min(MOST_TOGETHER, FEW_TOGETHER + known, Math.floor((this.#most * TOLERATED) / usual)));
  }

  /** Those used longest ago that are more than there is room for. */
  surplus(): StreamEntry[] {
    const surplus: StreamEntry[] = [];
    let over = this.#weight - this.#most;
    for (const entry of this.#entries.values()) {
      if (over <= 0) break;
      surplus.push(entry);
      over -= entry.weight;
    }
    return surplus;
  }

  /** Puts POCs away; what is to be kept of them must be written. */
  drop(entries: readonly StreamEntry[]): void {
    for (const entry of entries) {
      this.#entries.delete(entry.stream);
      this.#weight -= entry.weight;
    }
  }
}

/** In hundreds of bytes. Rows and lists but the scores of each week weigh about the same for all: some thirty kilobytes. A score weighs two hundred bytes, unless more was written with it. */
const BASE_WEIGHT = 300;
const SCORE_WEIGHT = 2;
const weigh = ({ state: { checklist }, characters }: StreamEntry): number => {
  let scores = 0;
  for (const id in checklist.scores) scores += checklist.scores[id]!.TEAM.length + checklist.scores[id]!.OWNER.length;
  return BASE_WEIGHT + Math.max(SCORE_WEIGHT * scores, characters / 100);
};
