import { readdirSync, readFileSync } from 'node:fs';
import { recorded } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { type HostingEvent, hostingEvents } from './events.ts';
import { evolveHosting, initialHosting } from './evolve.ts';

const folder = new URL('../samples/', import.meta.url);
const samples = readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }));
const registered: Record<string, { version: number; schema: { parse(data: unknown): unknown }; texts: readonly string[] }> = hostingEvents;

/** What each makes of the beginning. */
const expected: Record<string, object> = {
  InfrastructureDeclared: { infrastructure: { tier: 'SHARED_PLATFORM', description: 'ML platform, region north.' } },
  DeliveryNamed: { delivery: { pocTeam: 'Claims Lab', productionTeam: 'Claims IT', productionVendor: null } },
};

describe('golden samples', () => {
  it('TI-1 there is one of each type and version', () =>
    expect(samples.map(({ name }) => name).sort()).toEqual(
      Object.entries(registered)
        .map(([type, { version }]) => `${type}.v${version}.json`)
        .sort(),
    ));
  it.each(samples.map((sample) => [sample.name, sample]))('TI-1 %s still parses, and evolves', (_, { type, data }) => {
    expect(registered[type]?.schema.parse(data)).toEqual(data);
    const fact = recorded({ type, data } as HostingEvent, 0, Date.parse('2026-11-25T10:15:00Z'));
    expect(evolveHosting(initialHosting, fact)).toMatchObject(expected[type] ?? { missing: type });
  });
  it.each(samples.map((sample) => [sample.name, sample]))('PR-2 %s may have lost its texts', (_, { type, data }) => {
    const erased = { ...data, ...Object.fromEntries((registered[type]?.texts ?? []).map((field) => [field, null])) };
    expect(registered[type]?.schema.parse(erased)).toEqual(erased);
  });
});
