import { add, zero } from '@causeway/kernel/money.ts';
import { roadmapFrom, totalWeeksOf } from '@causeway/poc/figures/roadmap.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import type { ChecklistParent, ItemParent, PocParent, RoadmapParent, StepParent } from '../graphql/parents.ts';
import { reading } from '../graphql/tables-below.ts';
import { type Read, whenRead } from '../graphql/when-read.ts';
import { todayFor } from '../poc/today.ts';

/** A POC's items with their scores and waivers, in checklist order. */
const itemsOf = (poc: PocParent, { loaders }: RequestContext): Read<ItemParent[]> =>
  whenRead(loaders.rows('item', poc), (items) =>
    whenRead(loaders.rows('score', poc), (scores) =>
      whenRead(loaders.rows('waiver', poc), (waivers) => {
        const scoreOf = new Map(scores.map((score) => [score.id, score]));
        const waiverOf = new Map(waivers.map((waiver) => [waiver.id, waiver]));
        return items.map((item) => ({ item, score: scoreOf.get(item.id) ?? null, waiver: waiverOf.get(item.id) ?? null }));
      }),
    ),
  );
const ITEM_TABLES = ['item', 'score', 'waiver'] as const;

export const checklistResolvers: Resolvers = {
  Checklist: {
    templateId: ({ row }) => row.templateId,
    templateVersion: ({ row }) => row.templateVersion,
    items: reading(ITEM_TABLES, ({ poc }: ChecklistParent, _: object, context: RequestContext) => itemsOf(poc, context)),
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
  GivenScore: {
    scoredAt: ({ at }) => at,
    scoredBy: ({ by }) => (by === null ? null : { id: by }),
  },
  Roadmap: {
    steps: reading(['standing'], async ({ poc, rows }: RoadmapParent, _: object, context: RequestContext) =>
      roadmapFrom(rows, await todayFor(poc, context)).map((step) => ({ poc, step })),
    ),
    totalWeeks: ({ rows }) => totalWeeksOf(rows),
    totalCost: reading(['budget'], ({ poc, rows }: RoadmapParent, _: object, { loaders }: RequestContext) =>
      whenRead(loaders.row('budget', poc), (budget) => rows.map(({ cost }) => cost).reduce(add, zero(budget!.currency))),
    ),
  },
  RoadmapStep: {
    item: reading(ITEM_TABLES, ({ poc, step }: StepParent, _: object, context: RequestContext) =>
      whenRead(itemsOf(poc, context), (items) => items.find(({ item }) => item.id === step.id)!),
    ),
    fromScore: ({ step }) => step.fromScore,
    toScore: ({ step }) => step.toScore,
    weeks: ({ step }) => step.weeks,
    startsOn: ({ step }) => step.startsOn,
    endsOn: ({ step }) => step.endsOn,
    cost: ({ step }) => step.cost,
  },
};
