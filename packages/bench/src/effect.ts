import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE, demoEmail } from '@causeway/engine/bootstrap.ts';
import { openEngine } from '@causeway/engine/engine.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';

/** A command, and the wait until the read models have its effect: milliseconds each, one after the other. */
export const commandsWithEffect = async (databaseUrl: string, count: number): Promise<number[]> => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-bench-'));
  const engine = await openEngine({ databaseUrl, databaseOwnerUrl: null, eventStoreUrl: null, home, issuer: null, adminEmail: null });
  const { id } = (await engine.directory.byEmail(demoEmail(DEMO_PEOPLE.find(({ role }) => role === 'PMO')!.login)))!;
  const actor = { id, roles: ['PMO'] as const };
  const run = async (type: 'proposePoc' | 'declareInfrastructure', stream: string | null, input: object) => {
    const outcome = await engine.executor.execute({ type, stream, actor, correlationId: crypto.randomUUID(), input: { ...input } });
    if (isRefused(outcome)) throw new Error(JSON.stringify(outcome));
    engine.projector.nudge();
    await engine.reader.waitFor(outcome.position, 60_000);
    return outcome.stream;
  };
  const stream = await run('proposePoc', null, {
    name: 'Measured',
    hypothesis: 'It is quick.',
    track: 'PRODUCTION_BOUND',
    checklistTemplateId: 'default',
  });
  const took: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const asked = performance.now();
    await run('declareInfrastructure', stream, {
      tier: turn % 2 === 0 ? 'SHARED_PLATFORM' : 'PRODUCTION_GRADE',
      description: `Cluster ${turn}`,
    });
    took.push(performance.now() - asked);
  }
  await engine.close();
  rmSync(home, { recursive: true, force: true });
  return took;
};
