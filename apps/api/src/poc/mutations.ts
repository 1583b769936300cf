import type { GraphQLResolveInfo } from 'graphql';
import { mutate } from '../commands/mutate.ts';
import { wantedBelow } from '../graphql/answers/wanted-below.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { MutationResolvers } from '../graphql/generated/resolvers.ts';

/** The mutations of a POC: each sends its input as the command of its own name, and answers the POC with the command's effect. */
const POC_COMMANDS = [
  'proposePoc',
  'describePoc',
  'answerPilot',
  'kickOffPoc',
  'adoptPoc',
  'writeChecklist',
  'changeChecklist',
  'scoreItems',
  'holdReview',
  'waiveItem',
  'endWaiver',
  'changeBudget',
  'recordSpend',
  'correctSpend',
  'recordFeasibility',
  'recordValue',
  'changeOwner',
  'changeTeam',
  'acceptOwnership',
  'declareInfrastructure',
  'nameDelivery',
  'recordDrill',
  'changeTrack',
  'decide',
] as const;

type PocCommandName = (typeof POC_COMMANDS)[number];

const pocCommand =
  (type: PocCommandName) =>
  async (_: unknown, { input }: { input: object }, context: RequestContext, info: GraphQLResolveInfo) => {
    const { stream, moment, position, userErrors } = await mutate(type, input, context);
    if (stream === null || moment === null) return { poc: null, position, userErrors };
    const poc = await context.loaders.bySlug(stream.slice('poc-'.length), moment, wantedBelow(info));
    return { poc, position, userErrors };
  };

export const pocMutations = Object.fromEntries(POC_COMMANDS.map((type) => [type, pocCommand(type)])) as unknown as Pick<
  MutationResolvers,
  PocCommandName
>;
