import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { copyWhole, readWhole } from './catch-up.ts';
import { commandsWithEffect } from './effect.ts';
import { median, quantile } from './figures.ts';
import { writeFromProcesses } from './processes.ts';
import { startBenchServer } from './server.ts';
import { openSide, type SideName } from './sides.ts';
import { write } from './writers.ts';

const isQuick = process.argv.includes('--quick');
const ROUNDS = isQuick ? 2 : 5;
const FOR_MS = isQuick ? 500 : 2_000;
const SIZES = isQuick ? [2_800, 28_000] : [2_800, 28_000, 280_000];
const SIDES: readonly SideName[] = ['causeway', 'emmett'];

interface Result {
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  readonly ratio: number;
  readonly promise: string;
  readonly kept: boolean;
}

const results: Result[] = [];
const report = (result: Omit<Result, 'ratio' | 'kept'>, isKept: (ratio: number) => boolean): void => {
  const ratio = result.ours / result.peer;
  const whole = { ...result, ratio, kept: isKept(ratio) };
  results.push(whole);
  const figure = (value: number) => (value < 100 ? value.toFixed(2) : Math.round(value).toLocaleString('en')).padStart(9);
  process.stdout.write(
    `${whole.what.padEnd(46)}${figure(whole.ours)} ${figure(whole.peer)} ${whole.unit.padEnd(9)} ${whole.peerName.padEnd(28)} ${ratio.toFixed(2).padStart(7)}×  ${whole.promise} ${whole.kept ? '✓' : '✗'}\n`,
  );
};

const server = await startBenchServer();
process.stdout.write(
  `PostgreSQL ${server.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}; medians of ${ROUNDS} rounds\n\n${'what'.padEnd(46)}${'causeway'.padStart(9)} ${'peer'.padStart(9)} unit      peer                           ratio   promise\n`,
);

const sides = await Promise.all(SIDES.map((name) => openSide(name, server.urls[name])));
// One alone first: emmett makes its tables at the first append, and several at once would wait for each other.
for (const side of sides) for (const writers of [1, 16]) await write(side, { writers, forMs: FOR_MS });

/** The sides take turns, so that whatever else the machine does meets both. */
const rounds = async <Measured>(measure: (name: SideName) => Promise<Measured>): Promise<Record<SideName, Measured[]>> => {
  const found: Record<SideName, Measured[]> = { causeway: [], emmett: [] };
  for (let round = 0; round < ROUNDS; round += 1) for (const name of SIDES) found[name].push(await measure(name));
  return found;
};
const sideOf = (name: SideName) => sides[SIDES.indexOf(name)]!;

const alone = await rounds((name) => write(sideOf(name), { writers: 1, forMs: FOR_MS }));
const p50 = { causeway: median(alone.causeway.map((each) => each.p50)), emmett: median(alone.emmett.map((each) => each.p50)) };
report(
  { what: 'append, 1 writer, p50', ours: p50.causeway, peer: p50.emmett, peerName: 'emmett-postgresql', unit: 'ms', promise: '≤ 0.7' },
  (ratio) => ratio <= 0.7,
);
for (const [writers, least] of [
  [16, 4],
  [64, 10],
] as const) {
  const found = await rounds((name) => write(sideOf(name), { writers, forMs: FOR_MS }));
  const [ours, peer] = [median(found.causeway.map((each) => each.perSecond)), median(found.emmett.map((each) => each.perSecond))];
  report(
    { what: `append, ${writers} writers`, ours, peer, peerName: 'emmett-postgresql', unit: 'events/s', promise: `≥ ${least}` },
    (ratio) => ratio >= least,
  );
}
const apart = await rounds((name) => writeFromProcesses(name, server.urls[name], { processes: 3, writers: 21, forMs: FOR_MS }));
report(
  {
    what: 'append, 3 processes × 21 writers',
    ours: median(apart.causeway),
    peer: median(apart.emmett),
    peerName: 'emmett-postgresql',
    unit: 'events/s',
    promise: '≥ 6',
  },
  (ratio) => ratio >= 6,
);
const together: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) together.push((await write(sides[0]!, { writers: 1, forMs: FOR_MS, batch: 28 })).p50);
report(
  {
    what: '28 scores as one command, p50',
    ours: median(together),
    peer: p50.causeway,
    peerName: 'append of 1 event',
    unit: 'ms',
    promise: '≤ 1.5',
  },
  (ratio) => ratio <= 1.5,
);
for (const side of sides) await side.close();
await server.close();

// Catch-up on logs of their own, each ten times the one before.
const rates: number[] = [];
for (const size of SIZES) {
  const fresh = await startBenchServer();
  const side = await openSide('causeway', fresh.urls.causeway);
  const streams = Array.from({ length: 28 }, (_, count) => `poc-${count}`);
  const commands = size / 28;
  await Promise.all(
    streams.map(async (stream, place) => {
      const events = Array.from({ length: 28 }, (_, item) => ({
        week: '2026-W48',
        itemId: `MON-${item}`,
        score: 2,
        note: 'As last week.',
      }));
      for (let turn = 0, revision = -1; place + turn * 28 < commands; turn += 1, revision += 28)
        await side.append(stream, revision, events);
    }),
  );
  await side.close();
  const [ours, peer]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await readWhole(fresh.urls.causeway));
    peer.push(await copyWhole(fresh.urls.causeway));
  }
  rates.push(median(ours));
  const what = `catch-up of ${size.toLocaleString('en')} events`;
  report(
    { what, ours: median(ours), peer: median(peer), peerName: 'server-side COPY', unit: 'events/s', promise: '≥ 0.45' },
    (ratio) => ratio >= 0.45,
  );
  await fresh.close();
}
process.stdout.write(
  `  growth of catch-up's cost per event, size by size: ${rates
    .slice(1)
    .map((rate, place) => (rates[place]! / rate).toFixed(2))
    .join(', ')}\n`,
);

const live = await startBenchServer();
const effects = await commandsWithEffect(live.urls.causeway, isQuick ? 100 : 500);
report(
  {
    what: 'command with its effect readable, p50',
    ours: median(effects),
    peer: p50.causeway,
    peerName: 'append of 1 event',
    unit: 'ms',
    promise: '≤ 3',
  },
  (ratio) => ratio <= 3,
);
process.stdout.write(`  its p99: ${quantile(effects, 0.99).toFixed(1)} ms\n`);
await live.close();

writeFileSync(
  fileURLToPath(new URL('../results.json', import.meta.url)),
  `${JSON.stringify({ at: new Date().toISOString(), postgres: server.version, node: process.version, cpu: cpus()[0]?.model.trim(), cores: cpus().length, rounds: ROUNDS, results }, null, 2)}\n`,
);
