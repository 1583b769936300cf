import { readdirSync, readFileSync } from 'node:fs';
import { recorded } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { type OwnershipEvent, ownershipEvents } from './events.ts';
import { evolveOwnership, initialOwnership } from './evolve.ts';

const folder = new URL('../samples/', import.meta.url);
const samples = readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }));
const registered: Record<string, { version: number; schema: { parse(data: unknown): unknown }; texts: readonly string[] }> =
  ownershipEvents;

/** What each makes of the beginning. */
const expected: Record<string, object> = {
  OwnerNamed: { owners: { PRODUCTION_OWNER: { person: '22222222-2222-4222-8222-222222222222', namedAt: '1', accepted: false } } },
  OwnerChanged: { owners: { PRODUCTION_OWNER: { person: '33333333-3333-4333-8333-333333333333', accepted: false } } },
  // Of an owner who was never named: nothing.
  OwnershipAccepted: { owners: {} },
  TeamChanged: { recordedMembers: ['44444444-4444-4444-8444-444444444444'] },
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
    const fact = recorded({ type, data } as OwnershipEvent, 0, Date.parse('2026-11-25T10:15:00Z'));
    expect(evolveOwnership(initialOwnership, fact)).toMatchObject(expected[type] ?? { missing: type });
  });
  it.each(samples.map((sample) => [sample.name, sample]))('PR-2 %s may have lost its texts', (_, { type, data }) => {
    const erased = { ...data, ...Object.fromEntries((registered[type]?.texts ?? []).map((field) => [field, null])) };
    expect(registered[type]?.schema.parse(erased)).toEqual(erased);
  });
});
