import { scoreSheet } from '@causeway/checklist/score-sheet.ts';
import { weekOf } from '@causeway/kernel/calendar.ts';
import { FINDINGS } from '@causeway/poc/figures/findings/find.ts';
import { forecastOn } from '@causeway/poc/figures/forecast.ts';
import { openWeeks } from '@causeway/poc/figures/open-weeks.ts';
import type { StandingRow } from '@causeway/poc/view/poc.ts';
import { toGlobalId } from '@causeway/portfolio/global-id.ts';
import type { PageArguments } from '@causeway/portfolio/reader/page.ts';
import { lastRows, made, property, row, rowIfAny, rows } from '../graphql/answers/row-fields.ts';
import { reading } from '../graphql/answers/wanted-below.ts';
import type { RequestContext } from '../graphql/context.ts';
import { badUserInput } from '../graphql/errors/errors.ts';
import type { PocResolvers, Resolvers, UserError } from '../graphql/generated/resolvers.ts';
import type { GateParent, PocParent } from '../graphql/parents.ts';
import { whenRead } from '../graphql/when-read.ts';
import { eventPage } from '../history/event-page.ts';
import { areasOf } from './areas.ts';
import { spendPage } from './spend-page.ts';
import { todayFor } from './today.ts';

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
  name: property('poc', 'name'),
  hypothesis: made('poc', ['hypothesis'], ({ hypothesis }) => hypothesis ?? ''),
  unit: property('poc', 'unit'),
  startedOn: property('poc', 'startedOn'),
  kickedOffOn: property('poc', 'kickedOffOn'),
  decisionDueOn: property('poc', 'decisionDueOn'),
  goLiveOn: property('poc', 'goLiveOn'),
  missingSteps: made('poc', ['missingSteps'], ({ missingSteps }) => missingSteps as readonly UserError[]),
  track: property('standing', 'track'),
  status: property('standing', 'status'),
  revision: property('standing', 'revision'),
  position: property('standing', 'position'),
  lastChangedAt: property('standing', 'lastChangedAt'),
  pilot: rows('pilot', [], (found) => found),
  feasibility: row('feasibility'),
  checklist: reading({ poc: ['hasChecklist'] }, (parent: PocParent, _: object, { loaders }: RequestContext) =>
    whenRead(loaders.row('poc', parent), (found) => (found!.hasChecklist ? { poc: parent, row: found! } : null)),
  ),
  readiness: row('standing'),
  earlierReadiness: async ({ pocId, moment }, { daysAgo }, { loaders }) => {
    const [found] = await loaders.rowsAt('standing', pocId, await loaders.daysBefore(moment, counted(daysAgo, 3_650, 'daysAgo')));
    return found ?? null;
  },
  budget: row('budget'),
  spend: reading({ spend: 'ALL' }, (parent: PocParent, page: PageArguments, { loaders }: RequestContext) =>
    spendPage(parent, page, (moment) =>
      moment === parent.moment ? loaders.rows('spend', parent) : loaders.rowsAt('spend', parent.pocId, moment),
    ),
  ),
  value: row('value'),
  owners: rows('owner', ['role'], (found) => [...found].sort((a, b) => OWNER_ROLES.indexOf(a.role) - OWNER_ROLES.indexOf(b.role))),
  members: reading({ member: ['person'] }, (parent: PocParent, _: object, { loaders }: RequestContext) =>
    whenRead(loaders.rows('member', parent), (found) => found.map(({ person }) => ({ id: person }))),
  ),
  infrastructure: rowIfAny('infrastructure'),
  delivery: rowIfAny('delivery'),
  production: rowIfAny('sibling'),
  drills: rows('drill', [], (found) => found),
  reviews: lastRows('review', (found, last) => latest(found, last).toReversed()),
  findings: rows('finding', ['severity', 'code'], (found) =>
    [...found].sort((a, b) => SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) || CODES.indexOf(a.code) - CODES.indexOf(b.code)),
  ),
  exposure: property('budget', 'exposure'),
  gate: reading({ standing: ['gateOpen', 'policyVersion'] }, (parent: PocParent, _: object, { loaders }: RequestContext) =>
    whenRead(loaders.row('standing', parent), (standing) => ({
      open: standing!.gateOpen,
      policyVersion: standing!.policyVersion,
      poc: parent,
    })),
  ),
  forecast: reading({ forecast: 'ALL', standing: ['policyVersion'] }, async (parent: PocParent, _: object, context: RequestContext) => {
    const found = await context.loaders.row('forecast', parent);
    return found && forecastOn(found, await todayFor(parent, context));
  }),
  roadmap: reading({ step: 'ALL' }, (parent: PocParent, _: object, { loaders }: RequestContext) =>
    whenRead(loaders.rows('step', parent), (steps) => ({ poc: parent, rows: steps })),
  ),
  round: reading({ standing: ['round', 'roundWeek', 'total', 'policyVersion'] }, (parent: PocParent, _: object, context: RequestContext) =>
    whenRead(context.loaders.row('standing', parent), async (standing) => openWeeks(standing!, weekOf(await todayFor(parent, context)))),
  ),
  scoreSheet: async ({ slug, moment }, { week }, { engine }) => {
    const state = await engine.executor.pocAt(`poc-${slug}`, moment.position);
    return state === null || state.checklist.items.length === 0 ? null : { week, lines: scoreSheet(state.checklist, week) };
  },
  trend: lastRows('week', latest),
  decisions: rows('decision', [], (found) => found.toReversed()),
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
  PilotAnswer: { answer: ({ answer }) => answer ?? '' },
  Readiness: {
    overall: reading({ standing: ['readiness'] }, ({ readiness }: StandingRow) => readiness),
    areas: ({ areas }) => areasOf(areas),
  },
  WeeklyReadiness: { areas: ({ areas }) => areasOf(areas) },
  GateEvaluation: {
    criteria: reading(
      {},
      (gate: GateParent, _: object, { loaders }: RequestContext) => ('poc' in gate ? loaders.rows('criterion', gate.poc) : gate.criteria),
      'criterion',
    ),
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

/** Relay's page info of a page; most ask for one of its cursors at most. */
export const pageInfo = (page: { edges: readonly { cursor: string }[]; hasNextPage: boolean; hasPreviousPage: boolean }) => ({
  hasNextPage: page.hasNextPage,
  hasPreviousPage: page.hasPreviousPage,
  get startCursor() {
    return page.edges[0]?.cursor ?? null;
  },
  get endCursor() {
    return page.edges.at(-1)?.cursor ?? null;
  },
});
