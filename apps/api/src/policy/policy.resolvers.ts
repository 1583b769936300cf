import { mutate } from '../commands/mutate.ts';
import { asOfFrom } from '../graphql/as-of.ts';
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/resolvers.ts';

export const policyQueries: Pick<QueryResolvers, 'policy' | 'checklistTemplates'> = {
  policy: async (_, { asOf }, { engine, actor }) => {
    await actor();
    return engine.reader.policyAt(await engine.reader.resolve(asOfFrom(asOf)));
  },
  checklistTemplates: async (_, { asOf }, { engine, actor }) => {
    await actor();
    return engine.reader.templatesAt(await engine.reader.resolve(asOfFrom(asOf)));
  },
};

export const policyMutations: Pick<MutationResolvers, 'changePolicy' | 'publishTemplate'> = {
  changePolicy: async (_, { input }, context) => {
    const { moment, position, userErrors } = await mutate('changePolicy', input, context);
    return { policy: moment ? await context.engine.reader.policyAt(moment) : null, position, userErrors };
  },
  publishTemplate: async (_, { input }, context) => {
    const { moment, position, userErrors } = await mutate('publishTemplate', input, context);
    const templates = moment ? await context.engine.reader.templatesAt(moment) : [];
    return { template: templates.find(({ id }) => id === input.id) ?? null, position, userErrors };
  },
};
