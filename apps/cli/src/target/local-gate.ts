import type { Engine } from '@causeway/engine/engine.ts';
import type { GateReading } from '../gate/reading.ts';

/** A POC's gate now; null when there is no such POC. */
export const localGate = async ({ reader, store }: Engine, slug: string): Promise<GateReading | null> => {
  // What was recorded before it was asked for counts.
  const moment = await reader.waitFor((await store.head()).position);
  const key = (await reader.bySlug([slug], moment)).get(slug);
  if (!key) return null;
  const [poc, standing, criteria] = await Promise.all([
    reader.rows('poc', [key.pocId], moment),
    reader.rows('standing', [key.pocId], moment),
    reader.rows('criterion', [key.pocId], moment),
  ]);
  const { status, gateOpen, policyVersion } = standing.get(key.pocId)![0]!;
  return {
    slug,
    name: poc.get(key.pocId)![0]!.name,
    status,
    open: gateOpen,
    policyVersion,
    criteria: (criteria.get(key.pocId) ?? []).map(({ code, area, met, required, actual, items }) => ({
      code,
      area,
      met,
      required,
      actual,
      items,
    })),
  };
};
