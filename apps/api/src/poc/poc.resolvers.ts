import { FINDINGS } from '@causeway/poc/figures/findings/find.ts';
import { forecastOn } from '@causeway/poc/figures/forecast.ts';
import type { PocRow, PocView } from '@causeway/poc/view.ts';
import type { RequestContext } from '../graphql/context.ts';
import { badUserInput } from '../graphql/errors.ts';
import type { PocResolvers, Resolvers, UserError } from '../graphql/generated/resolvers.ts';
import { toGlobalId } from '../graphql/global-id.ts';
import type { PocParent } from '../graphql/parents.ts';
import { eventPage } from '../history/event-page.ts';
import { areasOf } from './areas.ts';
import { spendPage } from './spend-page.ts';
import { todayFor } from './today.ts';

const row = async <Name extends keyof PocView>(name: Name, { pocId, moment }: PocParent, { loaders }: RequestContext) =>
  loaders.row(name, pocId, moment);
const rows = <Name extends keyof PocView>(name: Name, { pocId, moment }: PocParent, { loaders }: RequestContext) =>
  loaders.rows(name, pocId, moment);
const identity = async (poc: PocParent, context: RequestContext): Promise<PocRow> => (await row('poc', poc, context))!;
const standing = async (poc: PocParent, context: RequestContext) => (await row('standing', poc, context))!;

/** The last so many of a list, newest last. */
const latest = <Item>(list: readonly Item[], count: number | null | undefined): readonly Item[] => {
  if (count != null && (count < 0 || count > 500)) throw badUserInput('Ask for 0 to 500.', ['last']);
  return count === 0 ? [] : list.slice(-(count ?? list.length));
};

const SEVERITY = ['CRITICAL', 'WARNING', 'INFO'];

/** The order of the rules' table. */
const CODES = FINDINGS.map(({ code }) => code);

const OWNER_ROLES = ['PRODUCTION_OWNER', 'POC_LEAD', 'SPONSOR'];

const poc: PocResolvers = {
  id: ({ slug }) => toGlobalId('Poc', slug),
  slug: ({ slug }) => slug,
  name: async (parent, _, context) => (await identity(parent, context)).name,
  hypothesis: async (parent, _, context) => (await identity(parent, context)).hypothesis ?? '',
  unit: async (parent, _, context) => (await identity(parent, context)).unit,
  startedOn: async (parent, _, context) => (await identity(parent, context)).startedOn,
  kickedOffOn: async (parent, _, context) => (await identity(parent, context)).kickedOffOn,
  decisionDueOn: async (parent, _, context) => (await identity(parent, context)).decisionDueOn,
  missingSteps: async (parent, _, context) => (await identity(parent, context)).missingSteps as readonly UserError[],
  track: async (parent, _, context) => (await standing(parent, context)).track,
  status: async (parent, _, context) => (await standing(parent, context)).status,
  revision: async (parent, _, context) => (await standing(parent, context)).revision,
  position: async (parent, _, context) => (await standing(parent, context)).position,
  lastChangedAt: async (parent, _, context) => (await standing(parent, context)).lastChangedAt,
  pilot: async (parent, _, context) =>
    (await rows('pilot', parent, context)).map(({ id, question, answer }) => ({ id, question, answer: answer ?? '' })),
  feasibility: async (parent, _, context) => (await row('feasibility', parent, context))!,
  checklist: async (parent, _, context) => {
    const own = await identity(parent, context);
    return own.hasChecklist ? { poc: parent, row: own } : null;
  },
  readiness: async (parent, _, context) => {
    const { readiness, areas, ...figures } = await standing(parent, context);
    return { ...figures, overall: readiness, areas: areasOf(areas) };
  },
  budget: async (parent, _, context) => (await row('budget', parent, context))!,
  spend: (parent, page, { loaders }) => spendPage(parent, page, (moment) => loaders.rows('spend', parent.pocId, moment)),
  value: async (parent, _, context) => (await row('value', parent, context))!,
  owners: async (parent, _, context) =>
    [...(await rows('owner', parent, context))].sort((a, b) => OWNER_ROLES.indexOf(a.role) - OWNER_ROLES.indexOf(b.role)),
  members: async (parent, _, context) => (await rows('member', parent, context)).map(({ person }) => ({ id: person })),
  infrastructure: (parent, _, context) => row('infrastructure', parent, context),
  delivery: (parent, _, context) => row('delivery', parent, context),
  production: (parent, _, context) => row('sibling', parent, context),
  drills: (parent, _, context) => rows('drill', parent, context),
  reviews: async (parent, { last }, context) => [...latest(await rows('review', parent, context), last)].reverse(),
  findings: async (parent, _, context) =>
    [...(await rows('finding', parent, context))].sort(
      (a, b) => SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) || CODES.indexOf(a.code) - CODES.indexOf(b.code),
    ),
  exposure: async (parent, _, context) => (await row('budget', parent, context))!.exposure,
  gate: async (parent, _, context) => {
    const [{ gateOpen, policyVersion }, criteria] = await Promise.all([standing(parent, context), rows('criterion', parent, context)]);
    return { open: gateOpen, policyVersion, criteria };
  },
  forecast: async (parent, _, context) => {
    const found = await row('forecast', parent, context);
    return found && forecastOn(found, await todayFor(parent, context));
  },
  roadmap: async (parent, _, context) => ({ poc: parent, rows: await rows('step', parent, context) }),
  trend: async (parent, { last }, context) =>
    latest(await rows('week', parent, context), last).map((week) => ({ ...week, areas: areasOf(week.areas) })),
  decisions: async (parent, _, context) => [...(await rows('decision', parent, context))].reverse(),
  history: (parent, page, { loaders }) =>
    eventPage({ stream: `poc-${parent.slug}` }, page, 'ASC', parent, (query) => loaders.events(query)),
};

export const pocResolvers: Resolvers = {
  Poc: poc,
  PocConnection: {
    edges: ({ edges, moment, isPast }) => edges.map(({ cursor, node }) => ({ cursor, node: { ...node, moment, isPast } })),
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
