import { setImmediate } from 'node:timers/promises';
import type { Moment } from '../../moment.ts';
import { OPEN } from '../../temporal.ts';
import type { Standing } from '../bookmark.ts';
import { endsAfter, LIVE, Values } from '../sql.ts';
import { type PocFigures, pocFiguresFrom, pocFiguresJson } from './poc-figures.ts';
import type { Run } from './totals.ts';

/** About a kilobyte each; the figures of a larger portfolio are left to the database. */
const MOST_POCS = 25_000;
/** POCs that are taken in at once: for that long nobody else is answered. */
const CHUNK = 2_000;

/** Those that are kept, as they stand between two moments of the same rows. */
interface Kept {
  readonly edition: string;
  readonly pocs: ReadonlyMap<string, PocFigures>;
  readonly from: Moment;
  readonly to: Moment;
}

/**
 * What each POC adds to the figures of its portfolio in the present, in memory. After something was recorded, or an instant came, only those POCs are
 * read again that changed since; the figures of any filter are then sums over what is at hand.
 */
export class PresentPocs {
  readonly #run: Run;
  #kept: Kept | null = null;
  /** The edition that holds more POCs than are kept. */
  #tooMany = '';
  #turn: Promise<unknown> = Promise.resolve();

  constructor(run: Run) {
    this.#run = run;
  }

  /** A figure of all POCs at a present moment, by their ids in order; null where they are too many, or known at a later moment only. */
  read<Figure>(standing: Standing, figure: (pocs: Iterable<PocFigures>) => Figure): Promise<Figure | null> {
    const turn = this.#turn.then(async () => {
      if (this.#tooMany === standing.edition) return null;
      if (!this.#holds(standing)) await this.#catchUp(standing);
      return this.#holds(standing) ? figure(this.#kept!.pocs.values()) : null;
    });
    // Others in this process have their turn before the next figure: a document may ask for many.
    this.#turn = turn.catch(() => {}).then(() => setImmediate());
    return turn;
  }

  #holds({ moment, edition }: Standing): boolean {
    const kept = this.#kept;
    return kept !== null && kept.edition === edition && !isAfter(kept.from, moment) && !isAfter(moment, kept.to);
  }

  async #catchUp({ moment, edition }: Standing): Promise<void> {
    const before = this.#kept?.edition === edition ? this.#kept : null;
    if (before !== null && isAfter(before.from, moment)) return;
    const changed = await this.#changed(moment, edition, before?.to ?? null);
    if (changed === null) return;
    if (before !== null && changed.length === 0) {
      this.#kept = { ...before, to: moment };
      return;
    }
    // In place: whoever summed them up is done. New POCs come last, as their ids do.
    const pocs = (before?.pocs as Map<string, PocFigures> | undefined) ?? new Map<string, PocFigures>();
    for (const poc of changed) pocs.set(poc.pocId, poc);
    const isTooMany = pocs.size > MOST_POCS;
    this.#tooMany = isTooMany ? edition : '';
    this.#kept = isTooMany ? null : { edition, pocs, from: moment, to: moment };
  }

  /** Those that changed between two moments, as they stand at the later one; of an edition that is not read any more, null. */
  async #changed(moment: Moment, edition: string, since: Moment | null): Promise<PocFigures[] | null> {
    const found: PocFigures[] = [];
    for (let last = '0'; ; last = found.at(-1)!.pocId) {
      const values = new Values();
      const after = `s.poc_id > ${values.add(last)}::bigint`;
      // As an array: the planner takes it for short, and looks each POC up.
      const condition = since === null ? after : `${after} and s.poc_id = any(array(${changedSince(since, moment, values)}))`;
      const figures = pocFiguresJson(condition, String(CHUNK), moment, values);
      const [row] = await this.#run(`select '${LIVE}' as read, (select epoch from ${LIVE}.bookmark) as epoch, ${figures}`, values.list);
      if (`${row!.read}/${row!.epoch}` !== edition) return null;
      const rows = row!.figures as unknown[][];
      for (const cells of rows) found.push(pocFiguresFrom(cells));
      if (rows.length < CHUNK || found.length > MOST_POCS) return found;
    }
  }
}

/**
 * The POCs that changed after one moment and by a later one: a version of theirs ended in between, or they began. Whatever changes what a POC is worth
 * changes its standing too: an event its revision, a policy its version, an instant the readiness that value is proven by (MO-7).
 */
const changedSince = (since: Moment, by: Moment, values: Values): string => {
  const until = values.add(by.position.toString());
  const ended = (table: string) =>
    `select c.poc_id from ${LIVE}.${table} c where ${endsAfter('c', since, values)} and c.to_position <= ${until}::bigint and c.to_position < ${OPEN}`;
  return [
    ...['standing', 'budget', 'poc'].map(ended),
    `select c.poc_id from ${LIVE}.standing c where c.poc_id > ${values.add(since.position.toString())}::bigint`,
  ].join(' union all ');
};

const isAfter = (a: Moment, b: Moment): boolean => a.position > b.position || (a.position === b.position && a.clock > b.clock);
