import type { PocView } from '@causeway/poc/view.ts';
import { toGlobalId } from './global-id.ts';
import { type AreaFigures, amount, areas, envelope, numberFrom, one, type Reading, range } from './reading.ts';
import { foldForSearch } from './search.ts';

// What the temporal tables hold: one for each property of a POC's view. The declaration gives the DDL, the writer and the reader.

export type SqlType =
  | 'text'
  | 'integer'
  | 'bigint'
  | 'double precision'
  | 'boolean'
  | 'numeric'
  | 'jsonb'
  | 'text[]'
  | 'integer[]'
  | 'double precision[]';
/** A value as it is sent: JSON, structures for jsonb included. */
export type Columns = Readonly<Record<string, unknown>>;

export interface Table<Row = unknown> {
  readonly name: string;
  /** Columns that tell a POC's rows of this table apart; none: one row a POC. */
  readonly key: readonly string[];
  /** The same of a row: what tells it apart from the POC's other rows; '' where there is only one. */
  readonly keyOf: (row: Row) => string;
  /** Properties of a row that the columns hold: a new version is opened only where one of them changed. */
  readonly properties: readonly string[];
  readonly columns: Readonly<Record<string, SqlType>>;
  readonly toColumns: (row: Row) => Columns;
  /** Expressions that lists sort or filter by, each an index over the open rows. */
  readonly indexes?: readonly string[];
  /** Those that lists of the past sort by too, each a further index over the rows that ended: for a table that changes rarely. */
  readonly pastIndexes?: readonly string[];
}

/** A table that is read POC by POC. */
export interface ViewTable<Row = unknown> extends Table<Row> {
  readonly readings: Readonly<Record<keyof Row, Reading>>;
}

type ViewName = keyof PocView;
type RowOf<Name extends ViewName> = PocView[Name] extends readonly (infer Row)[] ? Row : NonNullable<PocView[Name]>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const keyOf =
  (property: string | null) =>
  (row: unknown): string =>
    property === null ? '' : String((row as Record<string, unknown>)[property]);

/** A table whose columns are the row's own properties. */
const plain = <Name extends ViewName>(
  name: Name,
  key: readonly string[],
  columns: Readonly<Record<string, SqlType>>,
): ViewTable<RowOf<Name>> => {
  const names = Object.keys(columns).map((property) => [property, snake(property)] as const);
  return {
    name,
    key: key.map(snake),
    keyOf: keyOf(key[0] ?? null),
    properties: Object.keys(columns),
    columns: Object.fromEntries(names.map(([property, column]) => [column, columns[property]!])),
    toColumns: (row) => {
      // Asked for each row of a rebuild.
      const found: Record<string, unknown> = {};
      for (const [property, column] of names) found[column] = (row as Record<string, unknown>)[property] ?? null;
      return found;
    },
    readings: Object.fromEntries(
      names.map(([property, column]) => [property, one(column, columns[property] === 'bigint' ? numberFrom : undefined)]),
    ) as unknown as Record<keyof RowOf<Name>, Reading>,
  };
};

const poc: ViewTable<RowOf<'poc'>> = (() => {
  const own = plain('poc', [], {
    slug: 'text',
    name: 'text',
    hypothesis: 'text',
    unit: 'text',
    startedOn: 'text',
    kickedOffOn: 'text',
    decisionDueOn: 'text',
    goLiveOn: 'text',
    missingSteps: 'jsonb',
    templateId: 'text',
    templateVersion: 'integer',
    hasChecklist: 'boolean',
  });
  /** Ties go by name, then by the id that clients see. */
  const thenByName = '(name collate "und-x-icu"), id collate "C"';
  return {
    ...own,
    columns: { ...own.columns, id: 'text', search: 'text' },
    toColumns: (row) => ({
      ...own.toColumns(row),
      id: toGlobalId('Poc', row.slug),
      search: foldForSearch([row.name, row.slug, row.hypothesis, row.unit]),
    }),
    indexes: [
      thenByName,
      // Absent days stand last in both directions.
      `(coalesce(decision_due_on, '~') collate "C"), ${thenByName}`,
      `(coalesce(decision_due_on, '') collate "C") desc, ${thenByName}`,
    ],
    pastIndexes: [thenByName],
  };
})();

/** A column holds one figure of all seven areas, in their order. */
const AREA_COUNTS = { area_scored: 'integer[]', area_stale: 'integer[]', area_total: 'integer[]' } as const;

const areaColumns = (areas: readonly AreaFigures[]): Columns => ({
  area_readiness: areas.map(({ readiness }) => readiness),
  area_scored: areas.map(({ scored }) => scored),
  area_stale: areas.map(({ stale }) => stale),
  area_total: areas.map(({ total }) => total),
});

/** A week of the round as four numbers, one week after the other: a page of POCs reads them with every row. */
const roundFigures = ({ scored, ownerScored, complete, reviewed }: RowOf<'standing'>['round'][number]): number[] => [
  scored,
  ownerScored,
  Number(complete),
  Number(reviewed),
];
const roundFrom = (figures: readonly number[]): RowOf<'standing'>['round'] =>
  [0, 4].map((from) => ({
    scored: figures[from]!,
    ownerScored: figures[from + 1]!,
    complete: figures[from + 2] === 1,
    reviewed: figures[from + 3] === 1,
  }));

const standing: ViewTable<RowOf<'standing'>> = (() => {
  const own = plain('standing', [], {
    track: 'text',
    status: 'text',
    revision: 'integer',
    position: 'bigint',
    lastChangedAt: 'bigint',
    readiness: 'double precision',
    scored: 'integer',
    stale: 'integer',
    total: 'integer',
    disputed: 'integer',
    catches: 'integer',
    weakest: 'text',
    lastScoredWeek: 'text',
    roundWeek: 'text',
    gateOpen: 'boolean',
    policyVersion: 'integer',
    ownerIds: 'text[]',
    productionOwner: 'text',
    findings: 'text[]',
  });
  return {
    ...own,
    properties: [...own.properties, 'areas', 'round'],
    columns: { ...own.columns, area_readiness: 'double precision[]', ...AREA_COUNTS, round: 'integer[]' },
    toColumns: (row) => ({
      ...own.toColumns(row),
      position: row.position.toString(),
      ...areaColumns(row.areas),
      round: row.round.flatMap(roundFigures),
    }),
    readings: { ...own.readings, position: one('position', BigInt), areas, round: one('round', roundFrom) },
    indexes: ['readiness, poc_id', 'last_changed_at, poc_id', 'position'],
  };
})();

const budgetReadings = {
  currency: one('currency'),
  poc: envelope('poc_approved', 'poc_spent'),
  production: envelope('production_approved', 'production_spent'),
  ratio: one('ratio'),
  band: one('band'),
  actualRatio: one('actual_ratio'),
  plannedWeeks: {
    columns: ['planned_poc_weeks', 'planned_production_weeks'],
    from: (poc: number | null, production: number) => (poc === null ? null : { poc, production }),
  },
  workRatio: one('work_ratio'),
  hardeningEstimate: amount('hardening_estimate'),
  shortfall: amount('shortfall'),
  exposure: range('exposure_low', 'exposure_high'),
  saved: amount('saved'),
} satisfies ViewTable<RowOf<'budget'>>['readings'];

const budget: ViewTable<RowOf<'budget'>> = {
  name: 'budget',
  key: [],
  keyOf: () => '',
  properties: Object.keys(budgetReadings),
  columns: {
    currency: 'text',
    poc_approved: 'numeric',
    poc_spent: 'numeric',
    production_approved: 'numeric',
    production_spent: 'numeric',
    ratio: 'double precision',
    band: 'text',
    actual_ratio: 'double precision',
    planned_poc_weeks: 'double precision',
    planned_production_weeks: 'double precision',
    work_ratio: 'double precision',
    hardening_estimate: 'numeric',
    shortfall: 'numeric',
    exposure_low: 'numeric',
    exposure_high: 'numeric',
    saved: 'numeric',
  },
  toColumns: (row) => ({
    currency: row.currency,
    poc_approved: row.poc.approved.minorUnits,
    poc_spent: row.poc.spent.minorUnits,
    production_approved: row.production.approved.minorUnits,
    production_spent: row.production.spent.minorUnits,
    ratio: row.ratio,
    band: row.band,
    actual_ratio: row.actualRatio,
    planned_poc_weeks: row.plannedWeeks?.poc ?? null,
    planned_production_weeks: row.plannedWeeks?.production ?? null,
    work_ratio: row.workRatio,
    hardening_estimate: row.hardeningEstimate.minorUnits,
    shortfall: row.shortfall.minorUnits,
    exposure_low: row.exposure.low.minorUnits,
    exposure_high: row.exposure.high.minorUnits,
    saved: row.saved?.minorUnits ?? null,
  }),
  readings: budgetReadings,
  indexes: ['currency, production_approved, poc_id', 'currency, exposure_high, poc_id'],
};

const weekReadings = {
  week: one('week'),
  overall: one('overall'),
  areas,
  complete: one('complete'),
  reviewed: one('reviewed'),
  ownerPresent: one('owner_present'),
} satisfies ViewTable<RowOf<'week'>>['readings'];

const week: ViewTable<RowOf<'week'>> = {
  name: 'week',
  key: ['week'],
  keyOf: ({ week }) => week,
  properties: Object.keys(weekReadings),
  columns: {
    week: 'text',
    overall: 'double precision',
    area_readiness: 'double precision[]',
    ...AREA_COUNTS,
    complete: 'boolean',
    reviewed: 'boolean',
    owner_present: 'boolean',
  },
  toColumns: (row) => ({
    week: row.week,
    overall: row.overall,
    ...areaColumns(row.areas),
    complete: row.complete,
    reviewed: row.reviewed,
    owner_present: row.ownerPresent,
  }),
  readings: weekReadings,
};

/** Every table of a generation, by the property of the view that it holds. */
export const TABLES: { readonly [Name in ViewName]: ViewTable<RowOf<Name>> } = {
  poc,
  standing,
  budget,
  feasibility: plain('feasibility', [], {
    state: 'text',
    measure: 'jsonb',
    value: 'double precision',
    measuredOn: 'text',
    evidence: 'jsonb',
  }),
  value: plain('value', [], {
    expectedPerYear: 'jsonb',
    measuredPerYear: 'jsonb',
    measuredOn: 'text',
    proven: 'boolean',
    evidence: 'jsonb',
  }),
  infrastructure: plain('infrastructure', [], { tier: 'text', description: 'text', declaredAt: 'bigint' }),
  delivery: plain('delivery', [], { pocTeam: 'text', productionTeam: 'text', pocVendor: 'text', productionVendor: 'text' }),
  sibling: plain('sibling', [], {
    openedOn: 'text',
    openedWith: 'jsonb',
    envelope: 'jsonb',
    owner: 'text',
    team: 'text',
    vendor: 'text',
    goLiveOn: 'text',
    state: 'text',
  }),
  forecast: plain('forecast', [], {
    alreadyMet: 'boolean',
    expectedOn: 'text',
    earliestOn: 'text',
    latestOn: 'text',
    weeksObserved: 'integer',
  }),
  item: plain('item', ['id'], {
    id: 'text',
    place: 'integer',
    area: 'text',
    question: 'text',
    levels: 'jsonb',
    weight: 'integer',
    blocking: 'boolean',
    effortWeeks: 'double precision',
  }),
  score: plain('score', ['id'], {
    id: 'text',
    score: 'integer',
    teamScore: 'integer',
    ownerScore: 'integer',
    disputed: 'boolean',
    note: 'text',
    evidence: 'jsonb',
    scoredAt: 'bigint',
    scoredBy: 'text',
    week: 'text',
    fresh: 'boolean',
  }),
  waiver: plain('waiver', ['id'], { id: 'text', reason: 'text', approvedBy: 'text', expiresOn: 'text' }),
  week,
  finding: plain('finding', ['code'], {
    code: 'text',
    severity: 'text',
    message: 'text',
    remedy: 'text',
    since: 'bigint',
    exposure: 'jsonb',
  }),
  criterion: plain('criterion', ['place'], {
    place: 'integer',
    code: 'text',
    area: 'text',
    met: 'boolean',
    required: 'text',
    actual: 'text',
    requiredValue: 'double precision',
    actualValue: 'double precision',
    items: 'jsonb',
  }),
  step: plain('step', ['id'], {
    id: 'text',
    place: 'integer',
    fromScore: 'integer',
    toScore: 'integer',
    weeks: 'double precision',
    workingDays: 'integer',
    cost: 'jsonb',
  }),
  owner: plain('owner', ['role'], { role: 'text', person: 'text', since: 'bigint', accepted: 'boolean', attendance: 'double precision' }),
  member: plain('member', ['person'], { person: 'text', place: 'integer' }),
  drill: plain('drill', ['scenario'], {
    scenario: 'text',
    passed: 'boolean',
    ranOn: 'text',
    evidence: 'jsonb',
    note: 'text',
    validUntil: 'text',
  }),
  review: plain('review', ['week'], { week: 'text', heldAt: 'bigint', attendees: 'jsonb', ownerPresent: 'boolean', note: 'text' }),
  spend: plain('spend', ['id'], {
    id: 'text',
    place: 'integer',
    envelope: 'text',
    amount: 'jsonb',
    on: 'text',
    note: 'text',
    corrected: 'jsonb',
    recordedBy: 'text',
  }),
  pilot: plain('pilot', ['id'], { id: 'text', place: 'integer', question: 'text', answer: 'text' }),
  decision: plain('decision', ['id'], {
    id: 'text',
    place: 'integer',
    decision: 'text',
    position: 'text',
    decidedAt: 'bigint',
    effectiveOn: 'text',
    decidedBy: 'text',
    rationale: 'text',
    stopReason: 'text',
    learned: 'text',
    override: 'boolean',
    extendTo: 'text',
    saved: 'jsonb',
    gate: 'jsonb',
  }),
};

/** What stands beside the POCs, in the same temporal form, under poc_id 0. */
export const SHARED_TABLES = {
  policy: {
    name: 'policy',
    key: [],
    keyOf: () => '',
    properties: ['body'],
    columns: { body: 'jsonb' },
    toColumns: ({ body }) => ({ body }),
  } satisfies Table<{ body: unknown }>,
  template: {
    name: 'template',
    key: ['id'],
    keyOf: ({ id }) => id,
    properties: ['id', 'body'],
    columns: { id: 'text', body: 'jsonb' },
    toColumns: (row: { id: string; body: unknown }) => ({ id: row.id, body: row.body }),
  } satisfies Table<{ id: string; body: unknown }>,
} as const;

export const ALL_TABLES: readonly Table[] = [...Object.values(TABLES), ...Object.values(SHARED_TABLES)] as unknown as Table[];
