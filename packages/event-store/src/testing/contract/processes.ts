import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import type { RecordedEvent } from '../../event-store.ts';
import { until } from '../until.ts';
import type { LogUnderTest } from './subject.ts';

/** Several processes write one log, as servers do side by side. */
export const processes = (log: LogUnderTest): void => {
  it('32 writers in three processes, and readers that never skip, never see disorder or half a command', async () => {
    const from = await log.head();
    const seen: RecordedEvent[] = [];
    let halves = 0;
    const subscription = log.store.subscribe(from, async (batch) => {
      const last = batch.at(-1)!;
      if (batch[0]!.ordinal !== 0 || last.ordinal !== last.count - 1) halves += 1;
      seen.push(...batch);
    });
    const children: ChildProcess[] = [11, 11, 10].map((writers) =>
      fork(log.subject.writer.program, [...log.subject.writer.arguments, String(writers)], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    );
    const acknowledged = (await Promise.all(children.map(async (child) => ((await once(child, 'message')) as [string[]])[0]))).flat();
    const to = await log.head();
    await until(() => seen.at(-1)?.position === to);
    await subscription.stop();
    expect(seen.map(({ position }) => position)).toEqual(
      Array.from({ length: Number(to - from) }, (_, place) => from + BigInt(place) + 1n),
    );
    expect(halves).toBe(0);
    expect(seen.every(({ recordedAt }, place) => place === 0 || recordedAt >= seen[place - 1]!.recordedAt)).toBe(true);
    // Each acknowledged command is there, once and whole, and nothing else.
    const commands = seen.filter(({ ordinal }) => ordinal === 0).map(({ commandId }) => commandId);
    expect([...commands].sort()).toEqual([...acknowledged].sort());
    const revisions = Map.groupBy(seen, ({ stream }) => stream);
    for (const events of revisions.values()) expect(events.map(({ revision }) => revision)).toEqual(events.map((_, place) => place));
  });
};
