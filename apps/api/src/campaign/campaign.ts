import { setTimeout as sleep } from 'node:timers/promises';
import { seeded } from '@causeway/engine/testing/seeded.ts';
import { dataOf, urlOf } from '@causeway/event-store/embedded/cluster.ts';
import { readPlace } from '@causeway/event-store/embedded/home.ts';
import { runningServer } from '@causeway/event-store/embedded/process.ts';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { LEADER_PREFIX } from '@causeway/portfolio/projector/leader.ts';
import { type Checked, check } from './checker.ts';
import { endSessions, slowAppends } from './faults.ts';
import { type Load, startLoad, tokenOf } from './load.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';

export interface CampaignOptions {
  readonly home: string;
  readonly port: number;
  readonly writers: number;
  /** How often the server is killed (SIGKILL) and started again. */
  readonly apiKills: number;
  /** How often the database is killed: SIGKILL and an immediate stop (SIGQUIT) in turn. The server is left to itself. */
  readonly databaseKills: number;
  /** How often the connection of the one that projects is ended, and nothing else. */
  readonly connectionEnds?: number;
  /** How often one of three servers on the one database stands still (SIGSTOP), and for how long. */
  readonly freezes?: number;
  readonly freezeMs?: number;
  /** Gives the moments: the same again for the same seed, as far as the machine goes along. */
  readonly seed?: number;
  readonly onProgress?: (line: string) => void;
}

export interface CampaignResult {
  readonly acknowledged: number;
  readonly refused: number;
  readonly refusals: readonly string[];
  readonly unknown: number;
  readonly events: number;
  readonly unavailable: Load['unavailable'];
  readonly otherStatuses: readonly number[];
  /** Milliseconds from each kill until the next acknowledged command. */
  readonly backMs: readonly number[];
  /** Milliseconds from each end of the projector's connection until the next acknowledged command. */
  readonly endedBackMs: readonly number[];
  /** Appends on the other servers that took over two seconds while one stood still. */
  readonly slowAppends: number;
  /** Milliseconds that each start after a kill of the server took. */
  readonly readyMs: readonly number[];
  /** Answers of /health/ready while the database was away. */
  readonly notReady: number;
  /** Everything that the checker found. */
  readonly wrong: readonly string[];
}

/** How long commands must go on between two kills. */
const CALM_MS = 300;
const BACK_MS = 60_000;

/** Kills the server or its database under load, again and again, then compares what clients were told with the log and with the read models. */
export const campaign = async (options: CampaignOptions): Promise<CampaignResult> => {
  const { home, port, writers, apiKills, databaseKills, connectionEnds = 0, freezes = 0, freezeMs = 30_000, seed = 1 } = options;
  const { onProgress = () => {} } = options;
  const random = seeded(seed);
  const start = (at: number) => startServerProcess(home, at, { LOG_LEVEL: 'silent' });
  let server = await start(port);
  /** Those that stand beside it. */
  const others: ServerProcess[] = [];
  const all = () => [server, ...others];
  const backMs: number[] = [];
  const endedBackMs: number[] = [];
  let slow = 0;
  const readyMs: number[] = [];
  let notReady = 0;
  try {
    const load = await startLoad((writer) => all()[writer % all().length]!.url, { writers, shared: 3 });
    /** Until a command is acknowledged that was asked for after an instant: an answer may have been on its way before. */
    const goesOn = async (killed: number, took = backMs): Promise<void> => {
      const deadline = killed + BACK_MS;
      while (!load.operations.some(({ outcome, askedAt }) => outcome === 'acknowledged' && askedAt > killed)) {
        if (performance.now() > deadline) throw new Error(`nothing was acknowledged for ${BACK_MS / 1000} s:\n${server.output()}`);
        await sleep(20);
      }
      took.push(performance.now() - killed);
      await sleep(CALM_MS * (0.5 + random()));
    };
    await goesOn(performance.now(), []);
    for (let kill = 0; kill < apiKills; kill += 1) {
      const killed = performance.now();
      await server.kill();
      server = await start(port);
      readyMs.push(server.readyMs);
      await goesOn(killed);
      onProgress(`server killed ${kill + 1}/${apiKills}, ${load.acknowledged()} acknowledged`);
    }
    for (let kill = 0; kill < databaseKills; kill += 1) {
      const killed = performance.now();
      process.kill(await running(home), kill % 2 === 0 ? 'SIGKILL' : 'SIGQUIT');
      await sleep(50);
      void fetch(`${server.url}/health/ready`).then(
        ({ status, headers }) => {
          if (status === 503 && headers.has('retry-after')) notReady += 1;
        },
        () => {},
      );
      await goesOn(killed);
      onProgress(`database killed ${kill + 1}/${databaseKills}, ${load.acknowledged()} acknowledged`);
    }
    for (let end = 0; end < connectionEnds; end += 1) {
      const ended = performance.now();
      while ((await endSessions(home, LEADER_PREFIX)) === 0) await sleep(20);
      await goesOn(ended, endedBackMs);
      onProgress(`projector's connection ended ${end + 1}/${connectionEnds}, ${load.acknowledged()} acknowledged`);
    }
    for (let freeze = 0; freeze < freezes; freeze += 1) {
      while (others.length < 2) others.push(await start(0));
      const frozen = all()[freeze % 3]!;
      const awake = all().filter((each) => each !== frozen);
      const before = await slowAppends(awake);
      const stopped = performance.now();
      frozen.child.kill('SIGSTOP');
      try {
        await sleep(freezeMs);
        // Of the others: it answers nobody.
        await goesOn(stopped, []);
        slow += (await slowAppends(awake)) - before;
      } finally {
        // One that stands still cannot be stopped either.
        frozen.child.kill('SIGCONT');
      }
      await goesOn(performance.now(), []);
      onProgress(`one of three stood still ${freeze + 1}/${freezes}, ${load.acknowledged()} acknowledged`);
    }
    await load.stop();
    const log = await readLog(home);
    const of = (outcome: string) => load.operations.filter((each) => each.outcome === outcome).length;
    return {
      acknowledged: of('acknowledged'),
      refused: of('refused'),
      refusals: [...new Set(load.refusals)],
      unknown: of('unknown'),
      events: log.length,
      unavailable: load.unavailable,
      otherStatuses: load.otherStatuses,
      backMs,
      endedBackMs,
      slowAppends: slow,
      readyMs,
      notReady,
      wrong: [...check(load.operations, log), ...(await misread(server, load))],
    };
  } finally {
    await Promise.all(all().map((each) => each.stop()));
  }
};

/** The database's process, once it runs. */
const running = async (home: string): Promise<number> => {
  for (;;) {
    const pid = runningServer(dataOf(readPlace(home)!));
    if (pid !== null) return pid;
    await sleep(50);
  }
};

const readLog = async (home: string): Promise<Checked[]> => {
  const store = await openPostgresStore({ url: urlOf(readPlace(home)!, 'causeway_server', 'server', 'causeway') });
  const log: Checked[] = [];
  for await (const event of store.readAll(0n)) log.push(event);
  await store.close();
  return log;
};

/** POCs whose spend as read is not what was acknowledged. Commands that are unknown only add to it. */
const misread = async ({ url }: ServerProcess, { spent, operations }: Load): Promise<string[]> => {
  const mayBeMore = operations.some(({ outcome }) => outcome === 'unknown');
  const token = await tokenOf(url);
  const wrong: string[] = [];
  for (const [id, amount] of spent) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: `query ($id: ID!) { poc(id: $id) { budget { poc { spent { minorUnits } } } } }`, variables: { id } }),
    });
    const { data } = (await response.json()) as { data: { poc: { budget: { poc: { spent: { minorUnits: string } } } } } };
    const read = BigInt(data.poc.budget.poc.spent.minorUnits);
    if (mayBeMore ? read < amount : read !== amount) wrong.push(`${id} shows ${read} spent where ${amount} was acknowledged`);
  }
  return wrong;
};
