import { AUTHENTICATION } from './default/authentication.ts';
import { COMPLIANCE } from './default/compliance.ts';
import { DATA_SYNC } from './default/data-sync.ts';
import { ERROR_HANDLING } from './default/error-handling.ts';
import { MONITORING } from './default/monitoring.ts';
import { PERFORMANCE } from './default/performance.ts';
import { SUPPORT } from './default/support.ts';
import type { Template } from './template.ts';

/**
 * The default production checklist: 28 items in seven areas, published on an empty log. Wording and scope follow the 28 tests of the ML Test Score
 * rubric, production-readiness and launch checklists of well-known SRE handbooks, NIST AI RMF 1.0, ISO/IEC 42001, the EU AI Act and the OWASP Top 10 for LLM applications (2025).
 */
export const DEFAULT_TEMPLATE: Omit<Template, 'version'> = {
  id: 'default',
  name: 'Production checklist',
  items: [...AUTHENTICATION, ...ERROR_HANDLING, ...MONITORING, ...DATA_SYNC, ...PERFORMANCE, ...COMPLIANCE, ...SUPPORT],
};
