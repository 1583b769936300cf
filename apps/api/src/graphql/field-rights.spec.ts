import { getNamedType, getNullableType, isCompositeType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, ROLES, type Role, startApi } from '../testing/api.ts';
import { schema } from '../testing/inputs.ts';
import { scoped } from '../testing/stories.ts';

/** Fields that not everybody reads (§9); every other field answers everybody alike. */
const GUARDED: Record<string, readonly Role[]> = {
  'Event.data': ['PMO', 'AUDITOR', 'ADMIN'],
  'Person.email': ['PMO', 'AUDITOR', 'ADMIN'],
};

let api: Api;
let pocId: string;
beforeAll(async () => {
  api = await startApi();
  pocId = (await api.propose(scoped())).id;
  await api.must('PMO', 'kickOffPoc', { pocId });
  await api.must('OWNER', 'acceptOwnership', { pocId });
  await api.must('LEAD', 'scoreItems', {
    pocId,
    scores: [{ itemId: 'AUTH-1', score: 2, note: 'In staging', evidence: ['https://example.com'] }],
  });
  await api.must('PMO', 'waiveItem', { pocId, itemId: 'COMP-2', reason: 'Not yet', expiresOn: '2999-01-01' });
  await api.must('LEAD', 'holdReview', { pocId, attendees: ['owner@causeway.demo', 'guest@example.com'], note: 'Fine' });
  await api.must('LEAD', 'recordSpend', { pocId, envelope: 'POC', amount: { minorUnits: '1', currency: 'USD' }, note: 'GPU' });
  await api.must('LEAD', 'recordDrill', { pocId, scenario: 'SLOW_MODEL', passed: true, evidence: ['https://example.com'], note: 'Slow' });
  await api.must('LEAD', 'recordFeasibility', { pocId, value: 95, evidence: ['https://example.com'] });
  await api.must('PMO', 'decide', { pocId, decision: 'EXTEND', rationale: 'More data', extendTo: '2999-01-01' });
});
afterAll(() => api.close());

/** Everything that a type shows, from the schema: a field that is added is asked for without being named anywhere. */
const everythingOf = (name: string, depth: number, above: readonly string[] = []): string => {
  const type = schema.getType(name);
  if (!isObjectType(type)) return '{ __typename }';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return [];
    if (!isCompositeType(named)) return [field.name];
    // What was asked above, and a page once with cursors and once without, need not be asked again.
    if (depth === 0 || above.includes(named.name) || field.name === 'edges') return [];
    const isConnection = named.name.endsWith('Connection');
    return [
      `${field.name}${isConnection && field.args.length > 0 ? '(first: 40)' : ''} ${everythingOf(named.name, depth - 1, [...above, name])}`,
    ];
  });
  return `{ __typename ${parts.join(' ')} }`;
};

/** The fields in which two answers differ, as `Type.field`. */
const differences = (a: unknown, b: unknown, at = ''): string[] => {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b ? [] : [at];
  const of = Array.isArray(a) ? null : (a as { __typename?: string }).__typename;
  return Object.keys(a).flatMap((key) =>
    differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], of ? `${of}.${key}` : at),
  );
};

describe('§9 field by field', () => {
  const POC = `... on Poc ${everythingOf('Poc', 4)}`;
  const QUESTIONS: Record<string, () => string> = {
    'a POC': () => `{ node(id: "${pocId}") { ${POC} } }`,
    'a listing': () => `{ pocs(first: 20) ${everythingOf('PocConnection', 3)} }`,
    'the portfolio': () => `{ portfolio ${everythingOf('Portfolio', 3)} }`,
    policy: () => `{ policy ${everythingOf('Policy', 2)} }`,
    templates: () => `{ checklistTemplates ${everythingOf('ChecklistTemplate', 2)} }`,
    people: () => `{ people ${everythingOf('PersonConnection', 2)} }`,
  };

  const ask = async (role: Role, which: string) => {
    const { data, errors } = await api.ask(role, QUESTIONS[which]!(), {}, { 'cache-control': 'no-cache' });
    expect({ role, errors }).toEqual({ role, errors: undefined });
    // Each reading has a clock of its own, which its cursors carry.
    return JSON.parse(
      JSON.stringify(data, (key, value: unknown) => (/^(at|startCursor|endCursor)$/.test(key) ? undefined : value)),
    ) as unknown;
  };

  it.each(Object.keys(QUESTIONS))('%s answers everybody alike, but for what is guarded', async (which) => {
    const all = await ask('ADMIN', which);
    for (const role of ROLES) {
      const hidden = [...new Set(differences(all, await ask(role, which)))].sort();
      const guarded = Object.keys(GUARDED).filter((field) => !GUARDED[field]!.includes(role));
      expect({ role, unexpected: hidden.filter((field) => !guarded.includes(field)) }).toEqual({ role, unexpected: [] });
    }
  });

  it('what is guarded is hidden from a VIEWER, wherever it stands', async () => {
    const data = await ask('VIEWER', 'a POC');
    expect([...new Set(differences(await ask('ADMIN', 'a POC'), data))].sort()).toEqual(Object.keys(GUARDED).sort());
    // One's own address aside, which a VIEWER has on no POC, not one is left.
    expect(JSON.stringify(data)).not.toMatch(/@(causeway\.demo|example\.com)/);
  });

  it('§9 everything raw, and every address, is guarded', () => {
    const sensitive = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => {
            const named = getNamedType(isListType(getNullableType(field.type)) ? field.type : field.type);
            return (isScalarType(named) && named.name === 'JSON') || /e-?mail|token|secret|password/i.test(field.name);
          })
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(sensitive.sort()).toEqual(Object.keys(GUARDED).sort());
  });
});
