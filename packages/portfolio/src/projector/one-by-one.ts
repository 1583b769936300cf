import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type pg from 'pg';
import { Copying } from './copy.ts';
import { PocReplay } from './poc-replay.ts';
import { type Parked, parkedAt } from './poc-step.ts';
import type { Timeline } from './timeline.ts';
import { isRefusal } from './unwritable.ts';
import { Versions } from './versions.ts';

/**
 * A rebuild's way in where the database refuses a row: each POC in a transaction of its own, and of one that it does not take whole the longest beginning
 * that it does. What comes after that is parked, and no other POC with it.
 */
export class OneByOne {
  readonly #client: pg.ClientBase;
  readonly #schema: string;
  readonly #timeline: Timeline;
  readonly #parked: Parked[];
  #commands: RecordedEvent[][] = [];

  constructor(client: pg.ClientBase, schema: string, timeline: Timeline, parked: Parked[]) {
    this.#client = client;
    this.#schema = schema;
    this.#timeline = timeline;
    this.#parked = parked;
  }

  async take(command: RecordedEvent[]): Promise<void> {
    if (this.#commands.length > 0 && this.#commands[0]![0]!.stream !== command[0]!.stream) await this.end();
    this.#commands.push(command);
  }

  /** Writes the POC that was taken in last. */
  async end(): Promise<void> {
    const commands = this.#commands;
    this.#commands = [];
    if (commands.length === 0) return;
    const whole = await this.#replay(commands);
    await whole.poc.end();
    let error = await this.#refusal(whole, 'commit');
    if (error === null) {
      if (whole.poc.parked !== null) this.#parked.push(whole.poc.parked);
      return;
    }
    let [taken, refused] = [0, commands.length + 1];
    while (refused - taken > 1) {
      const middle = (taken + refused) >> 1;
      const found = await this.#refusal(await this.#beginning(commands, middle), 'rollback');
      if (found === null) taken = middle;
      else [refused, error] = [middle, found];
    }
    if (taken > 0) await this.#refusal(await this.#beginning(commands, taken), 'commit');
    // Where all of its commands are taken, it is time that makes of it what is not.
    const last = commands[taken]?.at(-1);
    const moment = last === undefined ? this.#timeline.end : { position: last.position, clock: last.recordedAt };
    this.#parked.push(parkedAt(whole.poc.stream, moment, error));
  }

  async #beginning(commands: readonly RecordedEvent[][], length: number): Promise<Replayed> {
    const replayed = await this.#replay(commands.slice(0, length));
    replayed.poc.stop();
    return replayed;
  }

  async #replay(commands: readonly RecordedEvent[][]): Promise<Replayed> {
    const versions = new Versions({ keepsOpen: true });
    const poc = new PocReplay(commands[0]![0]!.stream, this.#timeline, versions);
    for (const command of commands) await poc.take(command);
    return { poc, versions };
  }

  /** Why the database does not take what a POC came to; null where it does. */
  async #refusal({ poc, versions }: Replayed, then: 'commit' | 'rollback'): Promise<Error | null> {
    await this.#client.query('begin');
    try {
      const copying = new Copying(this.#client, this.#schema);
      copying.changes(versions.take());
      copying.state(poc);
      await copying.end();
      await this.#client.query(then);
      return null;
    } catch (error) {
      await this.#client.query('rollback');
      if (isRefusal(error)) return error;
      throw error;
    }
  }
}

interface Replayed {
  readonly poc: PocReplay;
  readonly versions: Versions;
}
