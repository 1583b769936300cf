import { moneyResolvers } from '../budget/money.resolvers.ts';
import { checklistResolvers } from '../checklist/checklist.resolvers.ts';
import { historyQueries, historyResolvers } from '../history/history.resolvers.ts';
import { peopleMutations, peopleQueries, peopleResolvers } from '../people/people.resolvers.ts';
import { pocMutations } from '../poc/mutations.ts';
import { pocResolvers } from '../poc/poc.resolvers.ts';
import { pocQueries } from '../poc/queries.ts';
import { pocSubscriptions } from '../poc/subscription.ts';
import { policyMutations, policyQueries } from '../policy/policy.resolvers.ts';
import { portfolioQueries, portfolioResolvers } from '../portfolio/portfolio.resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { nodeQueries, nodeResolvers } from './node.resolvers.ts';
import { SCALARS } from './scalars.ts';

/** Every resolver of the schema. */
export const resolvers: Resolvers = {
  ...SCALARS,
  ...nodeResolvers,
  ...pocResolvers,
  ...checklistResolvers,
  ...moneyResolvers,
  ...portfolioResolvers,
  ...historyResolvers,
  ...peopleResolvers,
  Query: { ...nodeQueries, ...pocQueries, ...portfolioQueries, ...historyQueries, ...peopleQueries, ...policyQueries },
  Mutation: { ...pocMutations, ...policyMutations, ...peopleMutations },
  Subscription: pocSubscriptions,
};
