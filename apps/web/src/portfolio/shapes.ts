import type { PocGrouping } from '../graphql/generated/graphql';

/** How the POCs of one filter are laid out: the seven areas of each, their figures as columns, or cards by status. */
export type Shape = 'matrix' | 'table' | 'board';

/** What stands in the address for each grouping. */
export const groupings: Readonly<Record<string, PocGrouping>> = { unit: 'UNIT', owner: 'OWNER', track: 'TRACK', band: 'BAND' };

/** The columns of each shape, in their order: the name, which is always there, aside. */
export const columnsOfShape = {
  matrix: [
    'status',
    'overall',
    'AUTHENTICATION',
    'ERROR_HANDLING',
    'MONITORING',
    'DATA_SYNC',
    'PERFORMANCE',
    'COMPLIANCE',
    'SUPPORT',
    'trend',
    'weakest',
    'budget',
    'findings',
    'owner',
    'gate',
    'forecast',
    'due',
    'changed',
  ],
  table: [
    'unit',
    'status',
    'track',
    'started',
    'overall',
    'scored',
    'week',
    'trend',
    'weakest',
    'feasibility',
    'band',
    'pocApproved',
    'pocSpent',
    'productionApproved',
    'productionSpent',
    'estimate',
    'shortfall',
    'risk',
    'findings',
    'owner',
    'lead',
    'gate',
    'forecast',
    'due',
    'changed',
  ],
  board: [],
} as const satisfies Record<Shape, readonly string[]>;

/** What a table shows until somebody chooses. */
export const firstOfTable: readonly string[] = [
  'unit',
  'status',
  'overall',
  'trend',
  'weakest',
  'productionApproved',
  'shortfall',
  'findings',
  'gate',
  'due',
];
