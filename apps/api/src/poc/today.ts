import { dayOf, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { PocParent } from '../graphql/parents.ts';

/** GE-1, GA-2: the day that a POC is read on, in the zone of the policy that it is read under: a decided one keeps its own. */
export const todayFor = async (poc: PocParent, { loaders }: RequestContext): Promise<PlainDate> => {
  const standing = (await loaders.row('standing', poc))!;
  const { timeZone } = await loaders.policyFor(standing.policyVersion, poc.moment);
  return dayOf(poc.moment.clock, timeZone);
};
