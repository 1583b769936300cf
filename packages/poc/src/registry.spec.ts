import type { Recorded } from '@causeway/kernel/fact.ts';
import { describeGoldenSamples, samplesIn } from '@causeway/kernel/testing/golden-samples.ts';
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
const samples = samplesIn(folder).map((sample) => [sample.name, sample] as const);
const policy = samples.find(([name]) => name.startsWith('PolicyChanged'))![1].data.policy as object;

const person = '7f3f1c9e-2d1a-4a5b-9c55-0d7b1a2c3d4e';

/** What a running POC, the first policy and roles granted to nobody become. */
const expected = {
  ...Object.fromEntries(Object.keys(pocOwnEvents).map((type) => [type, { revision: 50 }])),
  PolicyChanged: policy,
  RoleGranted: { roles: { [person]: ['PMO'] } },
  RoleRevoked: { roles: { [person]: [] } },
};

describeGoldenSamples(
  folder,
  { ...pocOwnEvents, ...policyEvents, ...accessEvents },
  (fact) => {
    if (fact.type in policyEvents) return evolvePolicy(initialPolicy, fact as Recorded<PolicyEvent>);
    if (fact.type in accessEvents) return evolveAccess(initialAccess, fact as Recorded<AccessEvent>);
    return evolvePoc(running().state, { ...fact, revision: 50 } as Recorded<PocEvent>);
  },
  expected,
);

describe('one sentence for people', () => {
  it.each(samples)('PR-2 %s says what happened and names nobody', (_, { type, data }) => {
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
