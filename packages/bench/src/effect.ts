import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE, demoEmail } from '@causeway/engine/bootstrap.ts';
import { openEngine } from '@causeway/engine/engine.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import pg from 'pg';
import { median, quantile } from './figures.ts';
import type { Report } from './report.ts';
import { startBenchServer } from './server.ts';
import type { Settings } from './settings.ts';
import { openSide } from './sides.ts';
import { write } from './writers.ts';

/**
 * A command until its effect can be read, beside a bare append by one writer; and the same while a transaction of nobody's concern stays open in the cluster. All take
 * turns, round by round.
 */
export const benchEffect = async (report: Report, { rounds, forMs }: Settings): Promise<void> => {
  const [server, live] = [await startBenchServer(), await startBenchServer()];
  const side = await openSide('causeway', server.urls.causeway);
  const commands = await openCommands(live.urls.causeway);
  const count = forMs / 5;
  const bare: number[] = [];
  const alone: number[][] = [];
  const beside: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push((await write(side, { writers: 1, forMs })).p50);
    alone.push(await commands.carryOut(count));
    const open = new pg.Client({ connectionString: live.superuserUrl });
    await open.connect();
    await open.query('begin; select txid_current()');
    beside.push(await commands.carryOut(count));
    await open.end();
  }
  const p50 = median(alone.map(median));
  report.row({
    what: 'command with its effect readable, p50',
    ours: p50,
    peer: median(bare),
    peerName: 'append of 1 event',
    unit: 'ms',
    promise: '≤ 3',
  });
  report.row({ what: 'its p99', ours: quantile(alone.flat(), 0.99), peer: 100, peerName: 'limit', unit: 'ms', promise: '≤ 1' });
  report.row({
    what: 'the same beside an open transaction, p50',
    ours: median(beside.map(median)),
    peer: p50,
    peerName: 'without it',
    unit: 'ms',
    promise: '≤ 1.2',
  });
  await commands.close();
  await side.close();
  await server.close();
  await live.close();
};

interface Commands {
  /** So many commands one after the other, each with the wait until the read models have its effect: milliseconds of each. */
  carryOut(count: number): Promise<number[]>;
  close(): Promise<void>;
}

const openCommands = async (databaseUrl: string): Promise<Commands> => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-bench-'));
  const engine = await openEngine({ databaseUrl, databaseOwnerUrl: null, eventStoreUrl: null, home, issuer: null, adminEmail: null });
  const { id } = (await engine.directory.byEmail(demoEmail(DEMO_PEOPLE.find(({ role }) => role === 'PMO')!.login)))!;
  const actor = { id, roles: ['PMO'] as const };
  const run = async (type: 'proposePoc' | 'declareInfrastructure', stream: string | null, input: object) => {
    const outcome = await engine.executor.execute({ type, stream, actor, correlationId: crypto.randomUUID(), input: { ...input } });
    if (isRefused(outcome)) throw new Error(JSON.stringify(outcome));
    engine.projector.nudge(outcome.position);
    await engine.reader.waitFor(outcome.position, 60_000);
    return outcome.stream;
  };
  const stream = await run('proposePoc', null, {
    name: 'Measured',
    hypothesis: 'It is quick.',
    track: 'PRODUCTION_BOUND',
    checklistTemplateId: 'default',
  });
  let turn = 0;
  return {
    carryOut: async (count) => {
      const took: number[] = [];
      for (const end = turn + count; turn < end; turn += 1) {
        const asked = performance.now();
        await run('declareInfrastructure', stream, {
          tier: turn % 2 === 0 ? 'SHARED_PLATFORM' : 'PRODUCTION_GRADE',
          description: `Cluster ${turn}`,
        });
        took.push(performance.now() - asked);
      }
      return took;
    },
    close: async () => {
      await engine.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
