import { add, zero } from '@causeway/kernel/money.ts';
import { roadmapFrom, totalWeeksOf } from '@causeway/poc/figures/roadmap.ts';
import type { ItemRow, ScoreRow } from '@causeway/poc/view/checklist.ts';
import { reading } from '../graphql/answers/wanted-below.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import type { ChecklistParent, ItemParent, PocParent, RoadmapParent, StepParent } from '../graphql/parents.ts';
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
/** What finding an item's score and waiver takes. */
const IDS = { item: ['id'], score: ['id'], waiver: ['id'] } as const;

/** A field that is a property of an item's definition. */
const ofItem = <Name extends keyof ItemRow>(name: Name) => reading({ item: [name] }, ({ item }: ItemParent) => item[name]);
/** A field that is a property of an item's score, or what it is without one. */
const ofScore = <Name extends keyof ScoreRow, Without>(name: Name, without: Without) =>
  reading({ score: [name] }, ({ score }: ItemParent) => score?.[name] ?? without);

export const checklistResolvers: Resolvers = {
  Checklist: {
    templateId: reading({ poc: ['templateId'] }, ({ row }: ChecklistParent) => row.templateId),
    templateVersion: reading({ poc: ['templateVersion'] }, ({ row }: ChecklistParent) => row.templateVersion),
    items: reading(IDS, ({ poc }: ChecklistParent, _: object, context: RequestContext) => itemsOf(poc, context)),
  },
  ChecklistItem: {
    id: ofItem('id'),
    area: ofItem('area'),
    question: ofItem('question'),
    levels: ofItem('levels'),
    weight: ofItem('weight'),
    blocking: ofItem('blocking'),
    effortWeeks: ofItem('effortWeeks'),
    score: ofScore('score', null),
    teamScore: ofScore('teamScore', null),
    ownerScore: ofScore('ownerScore', null),
    disputed: ofScore('disputed', false),
    note: ofScore('note', null),
    evidence: ofScore('evidence', []),
    scoredAt: ofScore('scoredAt', null),
    scoredBy: reading({ score: ['scoredBy'] }, ({ score }: ItemParent) => (score?.scoredBy ? { id: score.scoredBy } : null)),
    week: ofScore('week', null),
    fresh: ofScore('fresh', false),
    waiver: reading({}, ({ waiver }: ItemParent) => waiver, 'waiver'),
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
    steps: reading({ standing: ['policyVersion'] }, async ({ poc, rows }: RoadmapParent, _: object, context: RequestContext) =>
      roadmapFrom(rows, await todayFor(poc, context)).map((step) => ({ poc, step })),
    ),
    totalWeeks: ({ rows }) => totalWeeksOf(rows),
    totalCost: reading({ budget: ['currency'] }, ({ poc, rows }: RoadmapParent, _: object, { loaders }: RequestContext) =>
      whenRead(loaders.row('budget', poc), (budget) => rows.map(({ cost }) => cost).reduce(add, zero(budget!.currency))),
    ),
  },
  RoadmapStep: {
    item: reading(IDS, ({ poc, step }: StepParent, _: object, context: RequestContext) =>
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
