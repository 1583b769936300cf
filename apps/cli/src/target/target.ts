import type { Door } from '@causeway/import/run/door.ts';
import type { EventLine } from '../export/event-line.ts';
import type { PocLine } from '../export/poc-line.ts';
import type { GateReading } from '../gate/reading.ts';
import type { Figures } from '../replay/figures.ts';
import type { StatusReading } from '../status/reading.ts';

/** Where commands go and reads come from: this process's own engine, or a server by its address. */
export interface Target {
  /** Where an import goes. */
  readonly door: Door;
  /** Waits until the read side holds all that was recorded here; false where that takes too long. */
  settled(): Promise<boolean>;
  /** Every POC, by name. */
  portfolio(asOf: Moment | null): AsyncIterable<PocLine>;
  /** The log in its order; null when there is no such POC. */
  events(filter: EventsFilter): Promise<AsyncIterable<EventLine> | null>;
  /** A POC's events in their order, without raw data over --url; null when there is no such POC. */
  history(slug: string): Promise<AsyncIterable<EventLine> | null>;
  /** A POC's figures at each of these moments; null where it was not there yet. */
  figures(slug: string, moments: readonly Moment[]): Promise<(Figures | null)[]>;
  gate(slug: string): Promise<GateReading | null>;
  status(): Promise<StatusReading>;
  close(): Promise<void>;
}

export interface EventsFilter {
  /** Only of this POC; null: of all streams. */
  readonly slug: string | null;
  /** Only after this position. */
  readonly after: string;
}

/** A moment to read at. */
export type Moment = { readonly position: string } | { readonly at: number } | 'NOW';
