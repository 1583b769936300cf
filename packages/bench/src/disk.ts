import pg from 'pg';
import { startApi } from './api.ts';
import { writePortfolio } from './portfolio-log.ts';
import type { Report } from './report.ts';
import { startBenchServer } from './server.ts';
import type { Settings } from './settings.ts';

/** Bytes on disk for an event, log and read models with their indexes, beside the event's own JSON. */
export const benchDisk = async (report: Report, { logSizes }: Settings): Promise<void> => {
  const server = await startBenchServer();
  const events = await writePortfolio(server.urls.causeway, {
    pocs: Math.max(2, Math.round(logSizes[1]! / 1_534)),
    weeks: 52,
    until: Date.now(),
  });
  await (await startApi(server.urls.causeway)).close();
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ disk: string; json: string }>(`select
    (select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and (n.nspname in ('log', 'portfolio') or n.nspname like 'read\\_%')) as disk,
    (select sum(octet_length(data) + coalesce(octet_length(texts::text), 0)) from log.event) as json`);
  await client.end();
  report.row({
    what: 'bytes on disk for an event, read models included',
    ours: Number(rows[0]!.disk) / events,
    peer: Number(rows[0]!.json) / events,
    peerName: "the event's own JSON",
    unit: 'bytes',
    promise: '≤ 6',
  });
  await server.close();
};
