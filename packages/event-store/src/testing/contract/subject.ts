import { afterAll, beforeAll } from 'vitest';
import type { EventStore, Position, RecordedEvent, RevisionRange } from '../../event-store.ts';
import { all } from '../gather.ts';

/** What an adapter gives to be held to the contract: a log of its own. */
export interface Subject {
  readonly store: EventStore;
  /** Another opening of the same log, as another process has; `now` is its clock, in milliseconds since 1970. */
  open(now?: () => number): Promise<EventStore>;
  /** A program that opens the same log and calls `writeAsProcess` with it. */
  readonly writer: { readonly program: URL; readonly arguments: readonly string[] };
  /** Erases one text of an event, or all; by whoever may. */
  erase(event: string, field?: string): Promise<void>;
  /** What is stored of an event as hashed: it must not change when texts go. */
  sealed(event: string): Promise<string>;
  close(): Promise<void>;
}

/** The one log that all parts of the contract are tested on. */
export interface LogUnderTest {
  readonly subject: Subject;
  readonly store: EventStore;
  read(stream: string, range?: RevisionRange): Promise<RecordedEvent[]>;
  head(): Promise<Position>;
}

/** Opens the log before the first test and closes it after the last. */
export const logUnderTest = (begin: () => Promise<Subject>): LogUnderTest => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await begin();
  });
  afterAll(() => subject.close());
  return {
    get subject() {
      return subject;
    },
    get store() {
      return subject.store;
    },
    read: (stream, range) => all(subject.store.readStream(stream, range)),
    head: async () => (await subject.store.head()).position,
  };
};
