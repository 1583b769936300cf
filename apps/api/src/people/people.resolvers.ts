import { mayReadEmail } from '@causeway/poc/reading-rights.ts';
import { toGlobalId } from '@causeway/portfolio/global-id.ts';
import { pageOf, pageRequest } from '@causeway/portfolio/reader/page.ts';
import { mutate } from '../commands/mutate.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../graphql/generated/resolvers.ts';
import { searchable } from '../graphql/searchable.ts';
import { pageInfo } from '../poc/poc.resolvers.ts';

const MOST = 500;
const SEES_ALL_ADDRESSES = ['PMO', 'AUDITOR', 'ADMIN'];

export const peopleQueries: Pick<QueryResolvers, 'me' | 'people'> = {
  me: async (_, __, { actor, engine }) => {
    const { id, roles } = await actor();
    const moment = await engine.reader.present();
    const held = async (role: 'POC_LEAD' | 'PRODUCTION_OWNER') =>
      (await engine.reader.heldBy(id, role, moment)).map((key) => ({ ...key, moment }));
    const worksOn = async () => (await engine.reader.worksOn(id, moment)).map((key) => ({ ...key, moment }));
    return { person: { id }, roles, leads: () => held('POC_LEAD'), owns: () => held('PRODUCTION_OWNER'), worksOn } as never;
  },
  people: async (_, { search, ...page }, { actor, engine }) => {
    const { roles } = await actor();
    if (search != null) searchable(search, ['search']);
    const request = pageRequest(page, ['people', search ?? null], MOST);
    const found = await engine.directory.search({
      search: search ?? null,
      searchEmails: roles.some((role) => SEES_ALL_ADDRESSES.includes(role)),
      after: request.from?.key ?? null,
      limit: request.size + 1,
    });
    const paged = pageOf(
      found,
      request,
      { position: 0n, clock: 0 },
      ({ key }) => key,
      ({ person }) => ({ id: person.id }),
    );
    return { edges: paged.edges, nodes: paged.edges.map(({ node }) => node), pageInfo: pageInfo(paged) };
  },
};

const roleCommand =
  (type: 'grantRole' | 'revokeRole') =>
  async (_: unknown, { input }: { input: { email: string } }, context: RequestContext) => {
    const { position, userErrors } = await mutate(type, input, context);
    const person = position === null ? null : await context.engine.directory.byEmail(input.email);
    return {
      person: person && { id: person.id },
      roles: person ? await context.engine.executor.rolesOf(person.id) : null,
      position,
      userErrors,
    };
  };

export const peopleMutations: Pick<MutationResolvers, 'grantRole' | 'revokeRole'> = {
  grantRole: roleCommand('grantRole'),
  revokeRole: roleCommand('revokeRole'),
};

export const peopleResolvers: Resolvers = {
  Person: {
    id: ({ id }) => toGlobalId('Person', id),
    displayName: async ({ id }, _, { loaders }) => (await loaders.people.load(id))?.displayName ?? null,
    email: async ({ id }, _, context) => {
      const actor = await context.actor();
      const isOnTogether = mayReadEmail(actor, id, false) || (await context.loaders.colleagues(actor.id)).has(id);
      return mayReadEmail(actor, id, isOnTogether) ? ((await context.loaders.people.load(id))?.email ?? null) : null;
    },
    erased: async ({ id }, _, { loaders }) => (await loaders.people.load(id))?.erased ?? false,
  },
};
