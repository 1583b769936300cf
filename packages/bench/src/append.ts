import { median } from './figures.ts';
import { writeFromProcesses } from './processes.ts';
import type { Report } from './report.ts';
import { startBenchServer } from './server.ts';
import type { Settings } from './settings.ts';
import { openSide, type SideName } from './sides.ts';
import { write } from './writers.ts';

const SIDES: readonly SideName[] = ['causeway', 'emmett'];
const PEER = 'emmett-postgresql';

/** Appending to the log, beside emmett-postgresql on the same server. */
export const benchAppend = async (report: Report, { rounds, forMs }: Settings): Promise<void> => {
  const server = await startBenchServer();
  const sides = await Promise.all(SIDES.map((name) => openSide(name, server.urls[name])));
  // One alone first: emmett makes its tables at the first append, and several at once would wait for each other.
  for (const side of sides) for (const writers of [1, 16]) await write(side, { writers, forMs });

  /** The sides take turns, so that whatever else the machine does meets both. */
  const inTurn = async <Measured>(measure: (name: SideName, place: number) => Promise<Measured>): Promise<Record<SideName, Measured[]>> => {
    const found: Record<SideName, Measured[]> = { causeway: [], emmett: [] };
    for (let round = 0; round < rounds; round += 1)
      for (const [place, name] of SIDES.entries()) found[name].push(await measure(name, place));
    return found;
  };

  const alone = await inTurn((_, place) => write(sides[place]!, { writers: 1, forMs }));
  const p50 = median(alone.causeway.map((each) => each.p50));
  report.row({
    what: 'append, 1 writer, p50',
    ours: p50,
    peer: median(alone.emmett.map((each) => each.p50)),
    peerName: PEER,
    unit: 'ms',
    promise: '≤ 0.7',
  });
  for (const [writers, promise] of [
    [16, '≥ 4'],
    [64, '≥ 10'],
  ] as const) {
    const found = await inTurn((_, place) => write(sides[place]!, { writers, forMs }));
    const [ours, peer] = SIDES.map((name) => median(found[name].map((each) => each.perSecond))) as [number, number];
    report.row({ what: `append, ${writers} writers`, ours, peer, peerName: PEER, unit: 'events/s', promise });
  }
  const apart = await inTurn((name) => writeFromProcesses(name, server.urls[name], { processes: 3, writers: 21, forMs }));
  report.row({
    what: 'append, 3 processes × 21 writers',
    ours: median(apart.causeway),
    peer: median(apart.emmett),
    peerName: PEER,
    unit: 'events/s',
    promise: '≥ 6',
  });
  const together: number[] = [];
  for (let round = 0; round < rounds; round += 1) together.push((await write(sides[0]!, { writers: 1, forMs, batch: 28 })).p50);
  report.row({
    what: '28 scores as one command, p50',
    ours: median(together),
    peer: p50,
    peerName: 'append of 1 event',
    unit: 'ms',
    promise: '≤ 1.5',
  });
  for (const side of sides) await side.close();
  await server.close();
};
