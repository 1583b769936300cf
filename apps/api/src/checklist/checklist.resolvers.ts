import { add, zero } from '@causeway/kernel/money.ts';
import { roadmapFrom, totalWeeksOf } from '@causeway/poc/figures/roadmap.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import type { ItemParent, PocParent } from '../graphql/parents.ts';
import { todayFor } from '../poc/today.ts';

/** A POC's items with their scores and waivers, in checklist order: three tables, each read once for a whole page of POCs. */
const itemsOf = async ({ pocId, moment }: PocParent, { loaders }: RequestContext): Promise<ItemParent[]> => {
  const [items, scores, waivers] = await Promise.all([
    loaders.rows('item', pocId, moment),
    loaders.rows('score', pocId, moment),
    loaders.rows('waiver', pocId, moment),
  ]);
  const scoreOf = new Map(scores.map((score) => [score.id, score]));
  const waiverOf = new Map(waivers.map((waiver) => [waiver.id, waiver]));
  return items.map((item) => ({ item, score: scoreOf.get(item.id) ?? null, waiver: waiverOf.get(item.id) ?? null }));
};

export const checklistResolvers: Resolvers = {
  Checklist: {
    templateId: ({ row }) => row.templateId,
    templateVersion: ({ row }) => row.templateVersion,
    items: ({ poc }, _, context) => itemsOf(poc, context),
  },
  ChecklistItem: {
    id: ({ item }) => item.id,
    area: ({ item }) => item.area,
    question: ({ item }) => item.question,
    levels: ({ item }) => item.levels,
    weight: ({ item }) => item.weight,
    blocking: ({ item }) => item.blocking,
    effortWeeks: ({ item }) => item.effortWeeks,
    score: ({ score }) => score?.score ?? null,
    teamScore: ({ score }) => score?.teamScore ?? null,
    ownerScore: ({ score }) => score?.ownerScore ?? null,
    disputed: ({ score }) => score?.disputed ?? false,
    note: ({ score }) => score?.note ?? null,
    evidence: ({ score }) => score?.evidence ?? [],
    scoredAt: ({ score }) => score?.scoredAt ?? null,
    scoredBy: ({ score }) => (score?.scoredBy ? { id: score.scoredBy } : null),
    week: ({ score }) => score?.week ?? null,
    fresh: ({ score }) => score?.fresh ?? false,
    waiver: ({ waiver }) => waiver,
  },
  Waiver: {
    reason: ({ reason }) => reason ?? '',
    // CL-6: a waiver is a person's; nobody waives but a PMO.
    approvedBy: ({ approvedBy }) => ({ id: approvedBy! }),
    expiresOn: ({ expiresOn }) => expiresOn,
  },
  Roadmap: {
    steps: async ({ poc, rows }, _, context) => roadmapFrom(rows, await todayFor(poc, context)).map((step) => ({ poc, step })),
    totalWeeks: ({ rows }) => totalWeeksOf(rows),
    totalCost: async ({ poc: { pocId, moment }, rows }, _, { loaders }) => {
      const budget = (await loaders.row('budget', pocId, moment))!;
      return rows.map(({ cost }) => cost).reduce(add, zero(budget.currency));
    },
  },
  RoadmapStep: {
    item: async ({ poc, step }, _, context) => (await itemsOf(poc, context)).find(({ item }) => item.id === step.id)!,
    fromScore: ({ step }) => step.fromScore,
    toScore: ({ step }) => step.toScore,
    weeks: ({ step }) => step.weeks,
    startsOn: ({ step }) => step.startsOn,
    endsOn: ({ step }) => step.endsOn,
    cost: ({ step }) => step.cost,
  },
};
