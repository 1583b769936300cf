import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { InfrastructureTier } from '../graphql/generated/graphql';

/** KO-3: where a POC runs; the last two are real. */
export const tiers: readonly { readonly tier: InfrastructureTier; readonly name: MessageDescriptor; readonly isReal: boolean }[] = [
  { tier: 'LAPTOP', name: msg`Laptop`, isReal: false },
  { tier: 'SANDBOX', name: msg`Sandbox`, isReal: false },
  { tier: 'SHARED_PLATFORM', name: msg`Shared platform`, isReal: true },
  { tier: 'PRODUCTION_GRADE', name: msg`Production grade`, isReal: true },
];

export const tierName = Object.fromEntries(tiers.map(({ tier, name }) => [tier, name])) as Record<InfrastructureTier, MessageDescriptor>;
