import type { Policy } from '../policy.ts';
import type { PocOwnEventOf } from '../events.ts';

/** GA-2: the policy as a decision keeps it. */
export const plainPolicy = (policy: Policy): PocOwnEventOf<'PocGraduated'>['data']['policy'] => ({
  ...policy,
  weeklyRates: policy.weeklyRates.map((rate) => ({ ...rate })),
});
