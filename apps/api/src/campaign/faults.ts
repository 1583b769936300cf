import { urlOf } from '@causeway/event-store/embedded/cluster.ts';
import { readPlace } from '@causeway/event-store/embedded/home.ts';
import pg from 'pg';
import { tokenOf } from './load.ts';
import type { ServerProcess } from './server-process.ts';

/** Ends the sessions whose name begins so, and nothing else; answers how many there were. */
export const endSessions = async (home: string, name: string): Promise<number> => {
  const client = new pg.Client({ connectionString: urlOf(readPlace(home)!, 'postgres', 'superuser', 'causeway') });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where starts_with(application_name, $1)',
      [name],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
};

/** How many appends of servers took over two seconds since they were started. */
export const slowAppends = async (servers: readonly ServerProcess[]): Promise<number> => {
  const each = await Promise.all(
    servers.map(async ({ url }) => {
      const headers = { authorization: `Bearer ${await tokenOf(url)}` };
      const text = await (await fetch(`${url}/metrics`, { headers })).text();
      const figure = (name: string): number => Number(new RegExp(`^causeway_append_seconds_${name} (\\d+)$`, 'm').exec(text)?.[1]);
      return figure('count') - figure('bucket{le="2"}');
    }),
  );
  return each.reduce((sum, slow) => sum + slow, 0);
};
