/** The seven areas of production readiness, in their order (CL-1). */
export const AREAS = ['AUTHENTICATION', 'ERROR_HANDLING', 'MONITORING', 'DATA_SYNC', 'PERFORMANCE', 'COMPLIANCE', 'SUPPORT'] as const;
export type Area = (typeof AREAS)[number];
