import { readdirSync, readFileSync } from 'node:fs';
import { type EventType, pocEvents } from '@causeway/poc/registry.ts';
import { describe, expect, it } from 'vitest';
import { newEvents } from './new-events.ts';

interface Sample {
  readonly type: string;
  readonly version: number;
  readonly data: Record<string, unknown>;
}

/** The golden samples of every room that records events. */
const rooms = ['poc', 'feasibility', 'checklist', 'budget', 'hosting', 'ownership', 'drills'];
const samples: Sample[] = rooms.flatMap((room) => {
  const folder = new URL(`../../../${room}/samples/`, import.meta.url);
  return readdirSync(folder).map((name) => ({
    version: Number(/\.v(\d+)\.json$/.exec(name)?.[1]),
    ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { type: string; data: Record<string, unknown> }),
  }));
});
const newest = samples.filter(({ type, version }) => version === pocEvents[type]?.version);

describe('facts as the log takes them', () => {
  it('TI-1 there is a golden sample of every event type, of every version that it ever had', () =>
    expect(samples.map(({ type, version }) => `${type} ${version}`).sort()).toEqual(
      Object.entries(pocEvents)
        .flatMap(([type, { version }]) => Array.from({ length: version }, (_, place) => `${type} ${place + 1}`))
        .sort(),
    ));
  it.each(newest.map((sample) => [sample.type, sample] as const))(
    'PR-2 %s is written in its newest version, its free texts apart',
    (type, { data }) => {
      const { texts, version } = pocEvents[type] as EventType;
      const [event] = newEvents([{ type, data }], 0);
      expect(event).toMatchObject({ type, schemaVersion: version });
      const said = texts.filter((name) => typeof data[name] === 'string');
      expect(said.length > 0 || texts.length === 0, 'the sample says every text that it may').toBe(true);
      expect(event?.texts ?? {}).toEqual(Object.fromEntries(said.map((name) => [name, data[name]])));
      expect({ ...event?.data, ...event?.texts }).toEqual(data);
      for (const name of said) expect(Object.keys(event?.data ?? {})).not.toContain(name);
    },
  );
  it.each(newest.map((sample) => [sample.type, sample] as const))('TI-1 %s of any other shape is never written', (type, { data }) => {
    const write = (other: object) => () => newEvents([{ type, data: other }], 0);
    expect(write({ ...data, more: 1 })).toThrow();
    for (const name of Object.keys(data)) expect(write({ ...data, [name]: { not: 'this' } }), name).toThrow();
  });
  it('TI-1 a type that nobody describes is never written', () =>
    expect(() => newEvents([{ type: 'Nothing', data: {} }], 0)).toThrow('Nothing is no event type'));
});
