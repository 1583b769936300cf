import type { PocOwnEventOf } from '../events.ts';
import type { Policy } from '../policy.ts';

/** GA-2: the policy as a decision keeps it. */
export const plainPolicy = (policy: Policy): PocOwnEventOf<'PocGraduated'>['data']['policy'] => ({
  ...policy,
  weeklyRates: policy.weeklyRates.map((rate) => ({ ...rate })),
});
