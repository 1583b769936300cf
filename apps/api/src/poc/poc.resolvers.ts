import { scoreSheet } from '@causeway/checklist/score-sheet.ts';
import { weekOf } from '@causeway/kernel/calendar.ts';
import { FINDINGS } from '@causeway/poc/figures/findings/find.ts';
import { forecastOn } from '@causeway/poc/figures/forecast.ts';
import { openWeeks } from '@causeway/poc/figures/open-weeks.ts';
import type { StandingRow } from '@causeway/poc/view.ts';
import { toGlobalId } from '@causeway/portfolio/global-id.ts';
import type { PageArguments } from '@causeway/portfolio/reader/page.ts';
import type { RowOf, TableName } from '@causeway/portfolio/reader/poc-rows.ts';
import type { RequestContext } from '../graphql/context.ts';
import { badUserInput } from '../graphql/errors.ts';
import type { PocResolvers, Resolvers, UserError } from '../graphql/generated/resolvers.ts';
import type { PocParent } from '../graphql/parents.ts';
import { reading } from '../graphql/tables-below.ts';
import { whenRead } from '../graphql/when-read.ts';
import { eventPage } from '../history/event-page.ts';
import { areasOf } from './areas.ts';
import { spendPage } from './spend-page.ts';
import { todayFor } from './today.ts';

/** A field that is read off a POC's only row of a table; null where it has none. */
const ofRowIfAny = <Name extends TableName, Result>(name: Name, read: (row: RowOf<Name> | null) => Result) =>
  reading([name], (parent: PocParent, _: object, { loaders }: RequestContext) => whenRead(loaders.row(name, parent), read));
const ofRow = <Name extends TableName, Result>(name: Name, read: (row: RowOf<Name>) => Result) => ofRowIfAny(name, (row) => read(row!));
/** A field that is read off a POC's rows of a table. */
const ofRows = <Name extends TableName, Result>(name: Name, read: (rows: readonly RowOf<Name>[]) => Result) =>
  reading([name], (parent: PocParent, _: object, { loaders }: RequestContext) => whenRead(loaders.rows(name, parent), read));
/** The newest so many of a POC's rows of a table, as its argument `last` says. */
const ofLatestRows = <Name extends TableName, Result>(name: Name, read: (rows: readonly RowOf<Name>[]) => Result) =>
  reading([name], (parent: PocParent, { last }: { last?: number | null }, { loaders }: RequestContext) =>
    whenRead(loaders.rows(name, parent), (rows) => read(latest(rows, last))),
  );

const readinessFrom = ({ readiness, areas, ...figures }: StandingRow) => ({ ...figures, overall: readiness, areas: areasOf(areas) });

/** A number of things, as it is asked for. @throws GraphQLError BAD_USER_INPUT for none or too many. */
const counted = (count: number, most: number, field: string): number => {
  if (count < 0 || count > most) throw badUserInput(`Ask for 0 to ${most}.`, [field]);
  return count;
};

/** The last so many of a list, newest last. */
const latest = <Item>(list: readonly Item[], count: number | null | undefined): readonly Item[] => {
  if (count == null) return list;
  return counted(count, 500, 'last') === 0 ? [] : list.slice(-count);
};

const SEVERITY = ['CRITICAL', 'WARNING', 'INFO'];

/** The order of the rules' table. */
const CODES = FINDINGS.map(({ code }) => code);

const OWNER_ROLES = ['PRODUCTION_OWNER', 'POC_LEAD', 'SPONSOR'];

const poc: PocResolvers = {
  id: ({ slug }) => toGlobalId('Poc', slug),
  slug: ({ slug }) => slug,
  name: ofRow('poc', ({ name }) => name),
  hypothesis: ofRow('poc', ({ hypothesis }) => hypothesis ?? ''),
  unit: ofRow('poc', ({ unit }) => unit),
  startedOn: ofRow('poc', ({ startedOn }) => startedOn),
  kickedOffOn: ofRow('poc', ({ kickedOffOn }) => kickedOffOn),
  decisionDueOn: ofRow('poc', ({ decisionDueOn }) => decisionDueOn),
  missingSteps: ofRow('poc', ({ missingSteps }) => missingSteps as readonly UserError[]),
  track: ofRow('standing', ({ track }) => track),
  status: ofRow('standing', ({ status }) => status),
  revision: ofRow('standing', ({ revision }) => revision),
  position: ofRow('standing', ({ position }) => position),
  lastChangedAt: ofRow('standing', ({ lastChangedAt }) => lastChangedAt),
  pilot: ofRows('pilot', (rows) => rows.map(({ id, question, answer }) => ({ id, question, answer: answer ?? '' }))),
  feasibility: ofRow('feasibility', (row) => row),
  checklist: reading(['poc'], (parent: PocParent, _: object, { loaders }: RequestContext) =>
    whenRead(loaders.row('poc', parent), (row) => (row!.hasChecklist ? { poc: parent, row: row! } : null)),
  ),
  readiness: ofRow('standing', readinessFrom),
  earlierReadiness: async ({ pocId, moment }, { daysAgo }, { loaders }) => {
    const [found] = await loaders.rowsAt('standing', pocId, await loaders.daysBefore(moment, counted(daysAgo, 3_650, 'daysAgo')));
    return found ? readinessFrom(found) : null;
  },
  budget: ofRow('budget', (row) => row),
  spend: reading(['spend'], (parent: PocParent, page: PageArguments, { loaders }: RequestContext) =>
    spendPage(parent, page, (moment) =>
      moment === parent.moment ? loaders.rows('spend', parent) : loaders.rowsAt('spend', parent.pocId, moment),
    ),
  ),
  value: ofRow('value', (row) => row),
  owners: ofRows('owner', (rows) => [...rows].sort((a, b) => OWNER_ROLES.indexOf(a.role) - OWNER_ROLES.indexOf(b.role))),
  members: ofRows('member', (rows) => rows.map(({ person }) => ({ id: person }))),
  infrastructure: ofRowIfAny('infrastructure', (row) => row),
  delivery: ofRowIfAny('delivery', (row) => row),
  production: ofRowIfAny('sibling', (row) => row),
  drills: ofRows('drill', (rows) => rows),
  reviews: ofLatestRows('review', (rows) => rows.toReversed()),
  findings: ofRows('finding', (rows) =>
    [...rows].sort((a, b) => SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) || CODES.indexOf(a.code) - CODES.indexOf(b.code)),
  ),
  exposure: ofRow('budget', ({ exposure }) => exposure),
  gate: reading(['standing', 'criterion'], (parent: PocParent, _: object, { loaders }: RequestContext) =>
    whenRead(loaders.row('standing', parent), (standing) =>
      whenRead(loaders.rows('criterion', parent), (criteria) => ({
        open: standing!.gateOpen,
        policyVersion: standing!.policyVersion,
        criteria,
      })),
    ),
  ),
  forecast: reading(['forecast', 'standing'], async (parent: PocParent, _: object, context: RequestContext) => {
    const found = await context.loaders.row('forecast', parent);
    return found && forecastOn(found, await todayFor(parent, context));
  }),
  roadmap: reading(['step'], (parent: PocParent, _: object, { loaders }: RequestContext) =>
    whenRead(loaders.rows('step', parent), (rows) => ({ poc: parent, rows })),
  ),
  round: reading(['standing'], (parent: PocParent, _: object, context: RequestContext) =>
    whenRead(context.loaders.row('standing', parent), async (standing) => openWeeks(standing!, weekOf(await todayFor(parent, context)))),
  ),
  scoreSheet: async ({ slug, moment }, { week }, { engine }) => {
    const state = await engine.executor.pocAt(`poc-${slug}`, moment.position);
    return state === null || state.checklist.items.length === 0 ? null : { week, lines: scoreSheet(state.checklist, week) };
  },
  trend: ofLatestRows('week', (rows) => rows.map((week) => ({ ...week, areas: areasOf(week.areas) }))),
  decisions: reading(['decision'], (parent: PocParent, _: object, { loaders }: RequestContext) =>
    whenRead(loaders.rows('decision', parent), (rows) => rows.toReversed()),
  ),
  history: (parent, page, { loaders }) =>
    eventPage({ stream: `poc-${parent.slug}` }, page, 'ASC', parent, (query) => loaders.events(query)),
};

export const pocResolvers: Resolvers = {
  Poc: poc,
  PocConnection: {
    edges: ({ edges, moment, isPast }) =>
      edges.map((edge) => ({ cursor: () => edge.cursor, node: { ...edge.node, moment, isPast } })) as never,
    nodes: ({ edges, moment, isPast }) => edges.map(({ node }) => ({ ...node, moment, isPast })),
    pageInfo: (page) => pageInfo(page),
    totalCount: ({ totalCount }) => totalCount(),
    position: ({ moment }) => moment.position,
  },
  Owner: { person: ({ person }) => ({ id: person }) },
  Review: { attendees: ({ attendees }) => attendees.map((id) => ({ id })) },
  Spend: { recordedBy: ({ recordedBy }) => (recordedBy === null ? null : { id: recordedBy }) },
  ProductionSibling: { owner: ({ owner }) => (owner === null ? null : { id: owner }) },
  DecisionRecord: {
    decidedBy: ({ decidedBy }) => (decidedBy === null ? null : { id: decidedBy }),
    rationale: ({ rationale }) => rationale ?? '',
  },
};

/** Relay's page info of a page. */
export const pageInfo = (page: { edges: readonly { cursor: string }[]; hasNextPage: boolean; hasPreviousPage: boolean }) => ({
  hasNextPage: page.hasNextPage,
  hasPreviousPage: page.hasPreviousPage,
  startCursor: page.edges[0]?.cursor ?? null,
  endCursor: page.edges.at(-1)?.cursor ?? null,
});
