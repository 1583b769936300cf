import { pipeline } from 'node:stream/promises';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';

/** Reads the log from the first event into objects. Answers events per second. */
export const readWhole = async (url: string): Promise<number> => {
  const store = await openPostgresStore({ url });
  let events = 0;
  const begun = performance.now();
  for await (const event of store.readAll(0n)) if (event.position > 0n) events += 1;
  const perSecond = (events * 1000) / (performance.now() - begun);
  await store.close();
  return perSecond;
};

/** The server sends the same rows by COPY, as fast as it can; they are counted and thrown away. */
export const copyWhole = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let rows = 0;
  const begun = performance.now();
  await pipeline(client.query(copyStreams.to('copy (select * from log.event order by position) to stdout')), async (chunks) => {
    for await (const chunk of chunks) rows += newlinesIn(chunk as Buffer);
  });
  const perSecond = (rows * 1000) / (performance.now() - begun);
  await client.end();
  return perSecond;
};

const newlinesIn = (chunk: Buffer): number => {
  let found = 0;
  for (let place = chunk.indexOf(10); place >= 0; place = chunk.indexOf(10, place + 1)) found += 1;
  return found;
};
