import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to } from 'pg-copy-streams';

/** Every table of a generation as the server's own COPY gives it, its rows in the order of their texts. */
export const dump = async (url: string, schema: string): Promise<Map<string, string>> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = to_regnamespace($1) and c.relkind = 'r' order by 1`,
      [schema],
    );
    const tables = new Map<string, string>();
    for (const { name } of rows) {
      const chunks: Buffer[] = [];
      await pipeline(
        client.query(to(`copy (select * from ${schema}."${name}" t order by t::text collate "C") to stdout`)),
        async (source) => {
          for await (const chunk of source) chunks.push(chunk as Buffer);
        },
      );
      tables.set(name, Buffer.concat(chunks).toString('utf8'));
    }
    return tables;
  } finally {
    await client.end();
  }
};
