import { createHash } from 'node:crypto';
import { withoutNul } from '@causeway/event-store/postgres/nul.ts';
import pg from 'pg';
import { TooMuch } from './refused.ts';
import { LIVE } from './sql.ts';

export type Row = Record<string, unknown>;

/** Statements that a connection keeps a plan for; further ones are planned each time. */
const MOST_PREPARED = 200;

const JSON_TYPE = 114;
/** Characters of JSON in one answer of the database: what is longer would hold up everybody while it is read. */
const MOST_CHARACTERS = 32_000_000;

const boundedJson = (text: string): unknown => {
  if (text.length > MOST_CHARACTERS) throw new TooMuch();
  return JSON.parse(text);
};

/** Values as the client reads them, but for JSON that is too long. */
const types = {
  getTypeParser: ((type: number, format?: 'text') =>
    type === JSON_TYPE ? boundedJson : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser,
};

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

  /** Says which generation is read from now on: plans of another are of no more use, and would leave no room for its own. */
  swapTo(schema: string): void {
    if (schema !== this.#schema) this.#prepared.clear();
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
        const { rows } = await this.pool.query<Row>({ text, values: withoutNul(values), types, ...(name !== undefined && { name }) });
        return rows;
      } catch (error) {
        if (!isGone(error)) throw error;
        const { rows } = await this.pool.query<{ generation: string }>('select generation from portfolio.live');
        if (rows[0]!.generation === schema) throw error;
        this.swapTo(rows[0]!.generation);
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
