import { openSide, type SideName } from './sides.ts';
import { write } from './writers.ts';

/** One of several processes that write at once: it says when it is ready, writes when told, and tells what it wrote. */
const [name, url, writers, forMs] = process.argv.slice(2) as [SideName, string, string, string];
const side = await openSide(name, url);
await write(side, { writers: 1, forMs: 100 });
await write(side, { writers: Number(writers), forMs: 200 });
process.send!('ready');
process.once('message', async () => {
  const written = await write(side, { writers: Number(writers), forMs: Number(forMs) });
  await side.close();
  process.send!(written, undefined, undefined, () => process.disconnect());
});
