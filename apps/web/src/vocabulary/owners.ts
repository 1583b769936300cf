import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OwnerRole } from '../graphql/generated/graphql';

/** Who answers for a POC, in this order. */
export const ownerRoles: readonly { readonly role: OwnerRole; readonly name: MessageDescriptor }[] = [
  { role: 'PRODUCTION_OWNER', name: msg`Production owner` },
  { role: 'POC_LEAD', name: msg`POC lead` },
  { role: 'SPONSOR', name: msg`Sponsor` },
];
