import type { PocView } from '@causeway/poc/view.ts';
import { calendarUpTo, type When } from '../calendar.ts';
import type { ToldYear } from './told-year.ts';

/** A POC as the read side shows it at a moment. */
export interface Shown extends PocView {
  readonly slug: string;
}

const TABLES = [
  'poc',
  'standing',
  'budget',
  'feasibility',
  'value',
  'infrastructure',
  'delivery',
  'sibling',
  'forecast',
  'item',
  'score',
  'waiver',
  'finding',
  'criterion',
  'owner',
  'member',
  'drill',
  'review',
  'spend',
  'decision',
] as const;
const ONE = ['poc', 'standing', 'budget', 'feasibility', 'value', 'infrastructure', 'delivery', 'sibling', 'forecast'];

/** One POC at the end of a day of the story, or now; null where it is not there yet. Read through the reader that GraphQL reads through. */
export const shownAt = async ({ engine }: ToldYear, today: string, slug: string, when: When | 'now'): Promise<Shown | null> => {
  const { reader } = engine;
  const moment = await reader.resolve(when === 'now' ? null : { at: Date.parse(`${calendarUpTo(today).day(when)}T23:00:00Z`) });
  const key = (await reader.bySlug([slug], moment)).get(slug);
  if (!key) return null;
  const tables = TABLES.map(async (name) => {
    const rows = (await reader.rows(name, [key.pocId], moment)).get(key.pocId) ?? [];
    return [name, ONE.includes(name) ? (rows[0] ?? null) : rows] as const;
  });
  return { slug, ...(Object.fromEntries(await Promise.all(tables)) as unknown as PocView) };
};
