import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';

/** What may read otherwise once anything was written: every screen that shows it asks anew. */
const reads = new Set(['poc', 'pocs', 'portfolio', 'node', 'me', 'events', 'people']);
/** What one command alone changes. Thrown away with every other it would have to be read before the next dialog could open. */
const settings: Record<string, string | undefined> = { policy: 'changePolicy', checklistTemplates: 'publishTemplate' };

function readAnew(cache: Cache, mutation: string): void {
  for (const { fieldName, fieldKey } of cache.inspectFields('Query'))
    if (reads.has(fieldName) || settings[fieldName] === mutation) cache.invalidate('Query', fieldKey);
}

/**
 * A command changes more than it names (a score moves readiness, findings, the gate and the roadmap), so whatever it may have moved is read
 * anew. `updates.spec.ts` holds this list against the schema.
 */
export const mutations = [
  'acceptOwnership',
  'adoptPoc',
  'answerPilot',
  'changeBudget',
  'changeChecklist',
  'changeOwner',
  'changePolicy',
  'changeTeam',
  'changeTrack',
  'correctSpend',
  'decide',
  'declareInfrastructure',
  'describePoc',
  'endWaiver',
  'grantRole',
  'holdReview',
  'kickOffPoc',
  'nameDelivery',
  'proposePoc',
  'publishTemplate',
  'recordDrill',
  'recordFeasibility',
  'recordSpend',
  'recordValue',
  'revokeRole',
  'scoreItems',
  'waiveItem',
  'writeChecklist',
] as const;

export const updates: UpdatesConfig = {
  Mutation: Object.fromEntries(mutations.map((name) => [name, (_answer: unknown, _input: unknown, cache: Cache) => readAnew(cache, name)])),
};
