import { dump } from '@causeway/engine/testing/dump.ts';
import { seeded } from '@causeway/engine/testing/seeded.ts';
import { addWeeks, weekOf } from '@causeway/kernel/calendar.ts';
import { dropGeneration } from '@causeway/portfolio/generation.ts';
import { rebuild } from '@causeway/portfolio/rebuild.ts';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Role, startApi } from '../../testing/api.ts';
import { schema } from '../../testing/inputs.ts';
import { proposal, scoped } from '../../testing/stories.ts';

// Any command of anybody, made from the schema by chance: right, at the edge, or wrong. Whatever it is, its answer is one of three, and nothing is half done.

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));
const COUNT = Number(process.env.COUNT ?? 600);
/** How often a value is one that no rule takes. */
const WRONG = 0.02;

const random = seeded(SEED);
const below = (limit: number) => Math.floor(random() * limit);
const chance = (share: number) => random() < share;
const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)]!;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ''];
const ITEMS = ['AUTH', 'ERR', 'MON', 'DATA', 'PERF', 'COMP', 'SUP'].flatMap((area) => [1, 2, 3, 4].map((place) => `${area}-${place}`));
const EMAILS = ['team', 'owner', 'member', 'pmo', 'viewer', 'auditor'].map((login) => `${login}@causeway.demo`);
const NAUGHTY = ['', ' ', '\u0000', '\u202eabc', '\ud800', 'x'.repeat(501), 'x'.repeat(10_001), '\u200b', 'a\u0007', ...NAMES];
const WELL = ['Claims triage', 'é e\u0301 😀', 'x'.repeat(500), "'; drop table x; --", '=cmd|x', '{}', '%_\\', 'line\nline'];
const COMMAND_IDS = Array.from({ length: 8 }, (_, place) => `00000000-0000-4000-8000-00000000000${place}`);

let api: Api;
let pocs: string[] = [];
let spends: string[] = [];

const SCALARS: Record<string, { readonly well: (field: string) => unknown; readonly wrong: readonly unknown[] }> = {
  ID: {
    well: (field) =>
      /poc/i.test(field) ? pick(pocs) : /spend/i.test(field) ? pick(spends) : /template/i.test(field) ? 'default' : pick(ITEMS),
    wrong: [...NAMES, 'UG9jOng', 'x'.repeat(5_000), 5, {}, []],
  },
  String: {
    well: (field) => {
      if (/email|owner|lead|sponsor|member|attendee|add|remove/i.test(field)) return pick(EMAILS);
      if (field === 'minorUnits') return pick(['0', '1', '9999', '3000000', '999999999999999999']);
      if (/currency/i.test(field)) return pick(['USD', 'USD', 'USD', 'EUR', 'JPY']);
      if (field === 'slug') return pick(['claims-triage', `a-${below(1e6)}`]);
      if (field === 'timeZone') return pick(['UTC', 'Asia/Tokyo', 'America/New_York']);
      return pick(WELL);
    },
    wrong: [...NAUGHTY, 'not an address', '-1', '1.5', '1e5', '9'.repeat(40), 'XXX', 'Mars/Olympus', 5, true, [], {}],
  },
  Int: { well: () => pick([0, 1, 2, 3, 7, 90]), wrong: [-1, 4, 2.5, 2_147_483_647, 2_147_483_648, -2_147_483_649, '1', true] },
  Float: { well: () => pick([0.5, 1, 2, 52, 90, 0.0001]), wrong: [0, -1, 53, 1e308, 5e-324, 1.797e308, '1', true] },
  Fraction: { well: () => pick([0, 0.3, 0.6, 0.8, 1]), wrong: [-0.1, 1.1, 0.123456, 1e308, '0.5'] },
  Boolean: { well: () => chance(0.5), wrong: ['true', 1] },
  Date: {
    well: () => pick([day(0), day(-1), day(-7), day(-8), day(1), day(30), '0001-01-01', '9999-12-31']),
    wrong: ['2026-02-30', '', 'today', 20261123],
  },
  IsoWeek: {
    well: () => pick([weekOf(day(0)), addWeeks(weekOf(day(0)), -1), addWeeks(weekOf(day(0)), -2), addWeeks(weekOf(day(0)), 1)]),
    wrong: ['2026-W00', '2026-W54', 'now', 48],
  },
  UUID: { well: () => pick(COMMAND_IDS), wrong: ['', 'x', COMMAND_IDS[0]!.slice(1), 5] },
  URL: {
    well: () => pick(['https://example.com/a', 'http://example.com/?q=1#x']),
    wrong: ['javascript:alert(1)', 'file:///etc/passwd', '', ' https://example.com', `https://example.com/${'x'.repeat(3_000)}`, 5],
  },
};

const anyOf = (type: GraphQLInputType, field: string): unknown => {
  if (isNonNullType(type)) return chance(WRONG / 4) ? null : anyOf(type.ofType, field);
  if (isListType(type)) {
    if (chance(WRONG))
      return pick<unknown>([[], 'x', [null], Array(31).fill(anyOf(type.ofType, field)), Array(201).fill(anyOf(type.ofType, field))]);
    return Array.from({ length: 1 + below(3) }, () => anyOf(type.ofType, field));
  }
  if (isEnumType(type)) return chance(WRONG) ? pick(['NOTHING', '', '__proto__', 5]) : pick(type.getValues()).name;
  if (isInputObjectType(type)) return chance(WRONG / 2) ? pick<unknown>([[], 'x', { constructor: 1 }]) : inputOf(type);
  const { well, wrong } = SCALARS[type.name]!;
  return chance(WRONG) ? pick(wrong) : well(field);
};
/** Names that a command is seldom sent with: it would be refused for them alone. */
const SELDOM: Record<string, number> = { expectedRevision: 0.03, commandId: 0.15, slug: 0.1 };
const inputOf = (type: GraphQLInputObjectType): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(({ name, type: of }) => isNonNullType(of) || chance(SELDOM[name] ?? 0.4))
      .map(({ name, type: of }) => [name, chance(WRONG / 4) && !isNonNullType(of) ? null : anyOf(of, name)]),
  );

const MUTATIONS = Object.values(schema.getMutationType()!.getFields()).map(({ name, args }) => ({
  name,
  input: getNamedType(args[0]!.type) as GraphQLInputObjectType,
}));
const ROLES: readonly Role[] = ['PMO', 'ADMIN', 'TEAM', 'LEAD', 'OWNER', 'AUDITOR', 'VIEWER'];
/** Who most often may. */
const usualOf = (name: string): Role =>
  /^(publishTemplate|changePolicy|grantRole|revokeRole)$/.test(name) ? 'ADMIN' : name === 'acceptOwnership' ? 'OWNER' : 'PMO';
/** Refusals that are of the POC as it stands, or of the whole command. */
const OF_NO_FIELD =
  /^(WRONG_STATUS|GATE_SHUT|SEGREGATION_OF_DUTIES|CONFLICT|COMMAND_ID_REUSED|NO_MEASURE|INFRASTRUCTURE_UNFIT|\w+_MISSING)$/;

beforeAll(async () => {
  api = await startApi();
  const begun = async (input: object) => {
    const { id } = await api.propose(input);
    await api.must('PMO', 'kickOffPoc', { pocId: id });
    return id;
  };
  const running = await begun(scoped({ name: 'Running' }));
  pocs = [running, await begun(scoped({ name: 'Running, too' })), await begun(proposal({ name: 'Research', track: 'RESEARCH' }))];
  pocs.push((await api.propose(scoped({ name: 'Proposed' }))).id, (await api.propose(proposal({ name: 'Bare' }))).id);
  for (const pocId of pocs.slice(0, 2))
    await api.must('PMO', 'recordSpend', { pocId, envelope: 'POC', amount: { minorUnits: '100', currency: 'USD' } });
  const { data } = await api.ask('PMO', '{ pocs { nodes { spend { nodes { id } } } } }');
  spends = (data as { pocs: { nodes: { spend: { nodes: { id: string }[] } }[] } }).pocs.nodes.flatMap(({ spend }) =>
    spend.nodes.map(({ id }) => id),
  );
});
afterAll(() => api.close());

describe(`any command, SEED=${SEED}`, () => {
  it(`${COUNT} of them: each is carried out whole, or refused with what is wrong, and leaves no trace`, { timeout: 600_000 }, async () => {
    const told: Record<string, number> = {};
    const wrong: unknown[] = [];
    // So many, and then until enough of them were carried out: chance alone may refuse nearly all of the first.
    const isEnough = () => (told.recorded ?? 0) > COUNT / 20;
    for (let each = 0; each < COUNT || (!isEnough() && each < 2 * COUNT); each += 1) {
      const { name, input: type } = pick(MUTATIONS);
      const role = chance(0.2) ? pick(ROLES) : usualOf(name);
      const input = inputOf(type);
      const before = await api.head();
      const { status, payload, errors } = await api.run(role, name, input);
      const events = await api.engine.store.find({ positionFrom: before + 1n, limit: 1_000 });
      const codes = [...(errors ?? []).map(({ extensions }) => extensions.code), ...(payload?.userErrors ?? []).map(({ code }) => code)];
      const outcome = payload && codes.length === 0 ? (events.length > 0 ? 'recorded' : 'unchanged') : 'refused';
      for (const key of [outcome, ...codes]) told[key] = (told[key] ?? 0) + 1;
      const complain = (what: string) => wrong.push({ what, role, name, input, status, payload, errors });
      if (status !== 200 || (!payload && !errors)) complain('no answer');
      if (codes.some((code) => !/^[A-Z_]+$/.test(code) || code === 'INTERNAL_SERVER_ERROR' || code === 'UNAVAILABLE'))
        complain('ours to mend');
      if (outcome === 'refused' && events.length > 0) complain('refused, and recorded');
      if (outcome === 'refused' && payload?.position != null) complain('refused, and has a position');
      if (outcome === 'recorded' && payload?.position !== events.at(-1)?.position.toString()) complain('another position');
      if (new Set(events.map(({ commandId, stream }) => `${commandId} ${stream}`)).size > 1) complain('events of two commands');
      for (const [place, { message, extensions }] of (errors ?? []).entries()) {
        // GraphQL lists fifty wrong values, each with its field, and says behind them that there are more.
        const isEnd = place === 50 && message === 'More values are wrong than are listed; correct these first.';
        if (extensions.code === 'BAD_USER_INPUT' && !extensions.field?.length && !isEnd) complain('names no field');
      }
      for (const { code, message, field } of payload?.userErrors ?? []) {
        if (!OF_NO_FIELD.test(code) && !field?.length) complain(`${code} names no field`);
        if (message.length > 2_000 || /undefined|\[object|NaN|Error:/.test(message)) complain('says it badly');
      }
    }
    expect(wrong).toEqual([]);
    expect(api.reported).toEqual([]);
    if (process.env.TOLD) process.stderr.write(`${JSON.stringify(told)}\n`);
    expect(isEnough()).toBe(true);
  });

  it('and what is read afterwards is what a replay of the log gives', async () => {
    const { engine } = api;
    await engine.reader.waitFor(await api.head());
    expect(await engine.reader.parked()).toEqual([]);
    await engine.projector.stop();
    const { generation } = await rebuild(engine.databaseUrl, engine.store, { upTo: await engine.reader.present() });
    const client = new pg.Client({ connectionString: engine.databaseUrl });
    await client.connect();
    const live = (await client.query<{ generation: string }>('select generation from portfolio.live')).rows[0]!.generation;
    expect(await dump(engine.databaseUrl, generation)).toEqual(await dump(engine.databaseUrl, live));
    await dropGeneration(client, generation);
    await client.end();
  });
});
