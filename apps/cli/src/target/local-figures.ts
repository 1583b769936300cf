import type { Engine } from '@causeway/engine/engine.ts';
import { toIso } from '@causeway/kernel/calendar.ts';
import { titleOf } from '../gate/reading.ts';
import type { Figures } from '../replay/figures.ts';
import type { Moment } from './target.ts';

/** A POC's figures at each of these moments; null where it was not there yet. */
export const localFigures = (engine: Engine, slug: string, moments: readonly Moment[]): Promise<(Figures | null)[]> =>
  Promise.all(moments.map((moment) => figuresAt(engine, slug, moment)));

const figuresAt = async ({ reader }: Engine, slug: string, asked: Moment): Promise<Figures | null> => {
  const moment = await reader.resolve(asked === 'NOW' ? null : 'at' in asked ? asked : { position: BigInt(asked.position) });
  const key = (await reader.bySlug([slug], moment)).get(slug);
  if (!key) return null;
  const [standing, findings, criteria] = await Promise.all([
    reader.rows('standing', [key.pocId], moment),
    reader.rows('finding', [key.pocId], moment),
    reader.rows('criterion', [key.pocId], moment),
  ]);
  const { status, readiness, gateOpen } = standing.get(key.pocId)![0]!;
  return {
    status,
    readiness,
    gateOpen,
    findings: (findings.get(key.pocId) ?? []).map(({ code, message, since }) => ({ code, message, since: toIso(since) })),
    unmet: (criteria.get(key.pocId) ?? []).filter(({ met }) => !met).map(titleOf),
  };
};
