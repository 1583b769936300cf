import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePort } from './api.ts';

const program = fileURLToPath(new URL('./postgraphile-process.ts', import.meta.url));

/** End of a row that is still so. */
const PRESENT = 'to_position = 9223372036854775807 and to_time = 9223372036854775807';

/** What PostGraphile is shown: the present rows of our own tables, with keys named, names in the order that our index has. */
const viewsOf = (live: string): string => `
  drop schema if exists peer cascade;
  create schema peer;
  create view peer.poc as select poc_id, slug, name collate "und-x-icu" as name, hypothesis, unit from ${live}.poc where ${PRESENT};
  create view peer.standing as select poc_id, track, status, readiness, area_readiness, area_scored, area_total from ${live}.standing where ${PRESENT};
  create view peer.budget as select poc_id, currency, poc_approved, production_approved, ratio, band, hardening_estimate, shortfall from ${live}.budget where ${PRESENT};
  create view peer.finding as select poc_id, code, severity, message, since, exposure from ${live}.finding where ${PRESENT};
  comment on view peer.poc is E'@primaryKey poc_id';
  comment on view peer.standing is E'@primaryKey poc_id\\n@foreignKey (poc_id) references poc (poc_id)';
  comment on view peer.budget is E'@primaryKey poc_id\\n@foreignKey (poc_id) references poc (poc_id)';
  comment on view peer.finding is E'@primaryKey poc_id,code\\n@foreignKey (poc_id) references poc (poc_id)';`;

/** PostGraphile 5 on the same tables, on a port of its own. */
export const startPostgraphile = async (superuserUrl: string): Promise<{ url: string; close: () => Promise<void> }> => {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ generation: string }>('select generation from portfolio.live');
  await client.query(viewsOf(rows[0]!.generation));
  await client.end();
  const port = await freePort();
  const child = fork(program, [superuserUrl, 'peer', String(port)], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  await once(child, 'message');
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: async () => {
      const ended = once(child, 'exit');
      child.send('stop');
      await ended;
    },
  };
};
