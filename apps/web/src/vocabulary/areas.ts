import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Area } from '../graphql/generated/graphql';

/** The seven areas in the product's order, with the short form that fits over a narrow column. */
export const areas: readonly { readonly area: Area; readonly name: MessageDescriptor; readonly short: MessageDescriptor }[] = [
  { area: 'AUTHENTICATION', name: msg`Authentication`, short: msg`Auth` },
  { area: 'ERROR_HANDLING', name: msg`Error handling`, short: msg`Errors` },
  { area: 'MONITORING', name: msg`Monitoring`, short: msg`Monitor` },
  { area: 'DATA_SYNC', name: msg`Data sync`, short: msg`Data` },
  { area: 'PERFORMANCE', name: msg`Performance`, short: msg`Perform` },
  { area: 'COMPLIANCE', name: msg`Compliance`, short: msg`Comply` },
  { area: 'SUPPORT', name: msg`Support`, short: msg`Support` },
];

export const areaName = Object.fromEntries(areas.map(({ area, name }) => [area, name])) as Record<Area, MessageDescriptor>;
