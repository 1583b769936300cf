import { createHash } from 'node:crypto';
import { withoutNul } from '@causeway/event-store/postgres/nul.ts';
import type pg from 'pg';
import { LIVE } from './sql.ts';

export type Row = Record<string, unknown>;

/** Statements that a connection keeps a plan for; further ones are planned each time. */
const MOST_PREPARED = 200;

/** Runs statements on the generation that is read. */
export class LiveTables {
  readonly pool: pg.Pool;
  readonly #onStatement: (text: string) => void;
  readonly #prepared = new Map<string, string>();
  #schema: string;

  constructor(pool: pg.Pool, schema: string, onStatement: (text: string) => void = () => {}) {
    this.pool = pool;
    this.#schema = schema;
    this.#onStatement = onStatement;
  }

  /** Says which generation is read from now on. */
  swapTo(schema: string): void {
    this.#schema = schema;
  }

  /**
   * Runs a statement on the live generation; one that was swapped meanwhile gives the same answer at the same moment. `isPlannedOnce`: whatever its
   * values are, there is one good plan for it, which each connection keeps.
   */
  async run(statement: string, values: unknown[], { isPlannedOnce = false } = {}): Promise<Row[]> {
    for (;;) {
      const schema = this.#schema;
      const text = statement.replaceAll(LIVE, schema);
      this.#onStatement(text);
      const name = isPlannedOnce ? this.#nameOf(text) : undefined;
      try {
        const { rows } = await this.pool.query<Row>({ text, values: withoutNul(values), ...(name !== undefined && { name }) });
        return rows;
      } catch (error) {
        if (!isGone(error)) throw error;
        const { rows } = await this.pool.query<{ generation: string }>('select generation from portfolio.live');
        if (rows[0]!.generation === schema) throw error;
        this.#schema = rows[0]!.generation;
      }
    }
  }

  #nameOf(text: string): string | undefined {
    const known = this.#prepared.get(text);
    if (known !== undefined || this.#prepared.size >= MOST_PREPARED) return known;
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    this.#prepared.set(text, name);
    return name;
  }
}

/** Whether an error says that a generation is not there any more: a table or its schema is unknown, or was dropped as the statement ran. */
const isGone = (error: unknown): boolean => ['42P01', '3F000', 'XX000'].includes((error as { code?: string }).code ?? '');
