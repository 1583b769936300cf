import { readdirSync, readFileSync } from 'node:fs';
import type { Recorded } from '@causeway/kernel/fact.ts';
import { recorded } from '@causeway/kernel/specification.ts';
import { describe, expect, it } from 'vitest';
import { type AccessEvent, accessEvents } from './access/events.ts';
import { evolveAccess, initialAccess } from './access/evolve.ts';
import { pocOwnEvents } from './events.ts';
import { evolvePoc, type PocEvent } from './evolve.ts';
import { type PolicyEvent, policyEvents } from './policy/events.ts';
import { evolvePolicy, initialPolicy } from './policy/evolve.ts';
import { pocEvents } from './registry.ts';
import { summarize } from './summarize.ts';
import { running } from './testing/stories.ts';

const folder = new URL('../samples/', import.meta.url);
const samples = readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }));

describe('golden samples', () => {
  it('TI-1 there is one of each type and version of the POC’s own events, the policy’s and access’s', () =>
    expect(samples.map(({ name }) => name).sort()).toEqual(
      Object.entries({ ...pocOwnEvents, ...policyEvents, ...accessEvents })
        .map(([type, { version }]) => `${type}.v${version}.json`)
        .sort(),
    ));
  it.each(samples.map((sample) => [sample.name, sample]))('%s still parses and evolves', (_, { type, data }) => {
    expect(pocEvents[type]?.schema.parse(data)).toEqual(data);
    const fact = recorded({ type, data }, 50, Date.parse('2026-03-02T09:00:00Z'));
    if (type in policyEvents) expect(evolvePolicy(initialPolicy, fact as unknown as Recorded<PolicyEvent>)).toEqual(data.policy);
    else if (type in accessEvents) expect(evolveAccess(initialAccess, fact as unknown as Recorded<AccessEvent>)).toHaveProperty('roles');
    else expect(evolvePoc(running().state, fact as unknown as Recorded<PocEvent>).revision).toBe(50);
  });
});

describe('the registry', () => {
  it('PR-2 texts are fields of the data, and may be null once erased', () => {
    for (const { type, data } of samples) {
      const { texts, schema } = pocEvents[type] as (typeof pocEvents)[string];
      const erased = { ...data, ...Object.fromEntries(texts.filter((field) => field in data).map((field) => [field, null])) };
      expect([type, schema.safeParse(erased).success]).toEqual([type, true]);
    }
  });
});

describe('one sentence for people', () => {
  it.each(samples.map((sample) => [sample.name, sample]))('PR-2 %s says what happened and names nobody', (_, { type, data }) => {
    const sentence = summarize({ type, data });
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    const texts = (pocEvents[type]?.texts ?? []).map((field) => data[field]).filter((text) => typeof text === 'string');
    for (const secret of [...texts, 'lea', '7f3f1c9e']) expect(sentence).not.toContain(secret);
  });
  it('there is one for every type', () => {
    for (const { type, data } of running().events) expect(summarize({ type, data })).not.toBe(`${type} was recorded.`);
    expect(summarize({ type: 'Unknown', data: {} })).toBe('Unknown was recorded.');
  });
});
