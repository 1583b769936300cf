import { seeded } from '@causeway/engine/testing/seeded.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseMapping } from '../mapping/read.ts';
import { type OwnEngine, ownEngine } from '../testing/engine.ts';
import { folder } from '../testing/files.ts';
import { checkFile } from './check.ts';
import { rehearsal } from './rehearsal.ts';
import type { RowResult } from './report.ts';
import { runImport } from './run.ts';

// Registers by chance, edition after edition, beside a model that knows one thing: what the register said last of each field.

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));
const file = folder();
let own: OwnEngine;
beforeAll(async () => {
  own = await ownEngine();
});
afterAll(() => own.close());

/** What a cell may say, and how the mapping reads it; an empty one says nothing. */
const FIELDS = {
  name: { column: 'Name', says: ['Chat', 'Triage', 'Flood alert'] },
  unit: { column: 'Unit', says: ['', 'Roads', 'Parks'] },
  'budget.poc': { column: 'Budget', says: ['', '1.000,50', '2.500,00', '40.000,00'] },
  'owners.sponsor': { column: 'Sponsor', says: ['', 'kim@example.org', 'ola@example.org'] },
  infrastructure: { column: 'Runs on', says: ['', 'laptop', 'cloud'] },
  decisionDueOn: { column: 'Due', says: ['', '3.2.27', '28.11.27'] },
  'scores.COMP-3': { column: 'Tested', says: ['', 'no', 'planned', 'yes'] },
} as const;
type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];
type Row = { readonly id: string } & Record<Field, string>;

const MAPPING = `register: last-word
identity: [Id]
status: { value: RUNNING }
fields:
  name: Name
  hypothesis: { value: not stated }
  unit: Unit
  track: { value: RESEARCH }
  checklistTemplateId: { value: default }
  budget: { poc: { column: Budget, currency: EUR, decimal: "," } }
  owners: { sponsor: Sponsor }
  infrastructure: { tier: { column: Runs on, values: { laptop: LAPTOP, cloud: SHARED_PLATFORM } } }
  decisionDueOn: { column: Due, formats: [D.M.YY] }
scores:
  - { item: COMP-3, column: Tested, values: { "no": 0, planned: 1, "yes": 2 } }
`;

/** Which fields an event says, as the report names them. */
const fieldsOf = ({ type, data }: { type: string; data: Readonly<Record<string, unknown>> }): string[] => {
  switch (type) {
    case 'PocDescribed':
      return Object.keys(data).filter((name) => name !== 'reason');
    case 'ItemScored':
      return [`scores.${data.itemId}`];
    default:
      return [{ BudgetChanged: 'budget.poc', OwnerChanged: 'owners.sponsor', InfrastructureDeclared: 'infrastructure' }[type] ?? type];
  }
};

it(`of each row the log gains what the register says otherwise than last time, of that day, and nothing else, SEED=${SEED}`, async () => {
  const random = seeded(SEED);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const anew = (row: Row, share: number): Row => ({
    ...row,
    ...Object.fromEntries(NAMES.filter(() => random() < share).map((name) => [name, pick(FIELDS[name].says)])),
  });
  const row = (id: string): Row => anew({ id, ...Object.fromEntries(NAMES.map((name) => [name, FIELDS[name].says.at(-1)])) } as Row, 0.8);

  const taken = async (rows: readonly Row[], on: string, isDry = false): Promise<RowResult[]> => {
    const columns = NAMES.toSorted(() => random() - 0.5);
    const lines = [
      ['Id', ...columns.map((name) => FIELDS[name].column)],
      ...rows.map((one) => [one.id, ...columns.map((name) => one[name])]),
    ];
    const sign = pick([';', '\t', '|']);
    const path = file(`${on}.csv`, lines.map((cells) => cells.join(sign)).join(pick(['\n', '\r\n'])));
    const mapping = parseMapping(MAPPING);
    const results: RowResult[] = [];
    const door = isDry ? rehearsal(own.door, Date.now) : own.door;
    await runImport({ file: await checkFile(path, mapping), mapping, door, speaksOf: on, onRow: (result) => void results.push(result) });
    return results;
  };

  /** By id: where it stands, what the register said last of each field, and how many events there are. */
  const known = new Map<string, { slug: string; said: Row; events: number }>();
  let rows = Array.from({ length: 8 }, (_, place) => row(`A-${place}`));
  for (const on of ['2023-12-31', '2024-06-30', '2024-12-31', '2025-12-31']) {
    const told = await taken(rows, on, true);
    const results = await taken(rows, on);
    expect(told.map(({ outcome, changed }) => [outcome, changed])).toEqual(results.map(({ outcome, changed }) => [outcome, changed]));
    for (const [place, now] of rows.entries()) {
      const { slug, outcome, changed } = results[place]!;
      const before = known.get(now.id);
      const events = await own.events(slug!);
      const said = { ...before?.said, ...Object.fromEntries(Object.entries(now).filter(([, cell]) => cell !== '')) } as Row;
      if (before) {
        const expected = NAMES.filter((name) => now[name] !== '' && now[name] !== before.said[name]).toSorted();
        const recorded = events.slice(before.events);
        expect([...changed].toSorted()).toEqual(expected);
        expect(recorded.flatMap(fieldsOf).toSorted()).toEqual(expected);
        expect(recorded.every(({ effectiveOn }) => effectiveOn === on)).toBe(true);
      }
      expect(outcome).toBe(before === undefined ? 'taken' : changed.length > 0 ? 'changed' : 'known');
      known.set(now.id, { slug: slug!, said, events: events.length });
    }
    // What people change here is none of the register's words, and stays where it says the same again.
    for (const { slug } of known.values())
      if (random() < 0.4) {
        await own.does(slug, 'describePoc', { unit: 'By hand', decisionDueOn: '2028-01-01', reason: 'known better' });
        await own.does(slug, 'scoreItems', { scores: [{ itemId: 'COMP-3', score: 1, note: `known better on ${on}` }] });
        await own.does(slug, 'declareInfrastructure', { tier: 'SANDBOX' });
        await own.does(slug, 'changeOwner', { role: 'SPONSOR', email: 'zoe@example.org', reason: 'known better' });
      }
    for (const one of known.values()) one.events = (await own.events(one.slug)).length;
    const head = await own.head();
    for (const day of [on, '2023-01-31'])
      expect((await taken(day === on ? rows : rows.map((one) => anew(one, 1)), day)).map(({ outcome }) => outcome)).toEqual(
        rows.map(() => 'known'),
      );
    expect(await own.head()).toBe(head);
    rows = [...rows.filter(() => random() < 0.8).map((one) => anew(one, 0.3)), row(`B-${on}`)].toSorted(() => random() - 0.5);
  }
});
