import type { DrillScenario } from '@causeway/drills/commands.ts';
import type { InfrastructureTier } from '@causeway/hosting/commands.ts';
import type { OwnerRole } from '@causeway/ownership/commands.ts';
import type { StopReason } from '@causeway/poc/commands.ts';
import type { When } from './calendar.ts';
import { emailOf, type Who } from './people.ts';
import type { Beat, Storyline } from './storyline.ts';

// What happens to a POC, a line for each: the command of the contract with the day and the person.

type Envelope = 'POC' | 'PRODUCTION';

const page = (path: string): string => `https://example.com/${path}`;

export const spent = (on: When, by: Who, envelope: Envelope, amount: number, note: string): Beat => ({
  on,
  by,
  command: ({ money }) => ({ type: 'recordSpend', input: { envelope, amount: money(amount), note } }),
});
/** A spend is found by what it was for. */
export const spendCorrected = (on: When, by: Who, note: string, amount: number, reason: string): Beat => ({
  on,
  by,
  command: ({ money, poc }) => ({
    type: 'correctSpend',
    input: { spendId: poc?.budget.spends.find((spend) => spend.note === note)?.id, amount: money(amount), reason },
  }),
});
export const budget = (on: When, envelope: Envelope, approved: number, reason: string): Beat => ({
  on,
  by: 'pmo',
  command: ({ money }) => ({ type: 'changeBudget', input: { envelope, approved: money(approved), reason } }),
});
export const feasibility = (on: When, by: Who, value: number, evidence: string, note: string): Beat => ({
  on,
  by,
  command: () => ({ type: 'recordFeasibility', input: { value, evidence: [page(evidence)], note } }),
});
export const value = (on: When, by: Who, perYear: number, evidence: string, note: string): Beat => ({
  on,
  by,
  command: ({ money }) => ({ type: 'recordValue', input: { measuredPerYear: money(perYear), evidence: [page(evidence)], note } }),
});
export const drill = (on: When, by: Who, scenario: DrillScenario, passed: boolean, evidence: string, note: string): Beat => ({
  on,
  by,
  command: () => ({ type: 'recordDrill', input: { scenario, passed, evidence: [page(evidence)], note } }),
});
export const waived = (on: When, itemId: string, until: When, reason: string): Beat => ({
  on,
  by: 'pmo',
  command: ({ day }) => ({ type: 'waiveItem', input: { itemId, expiresOn: day(until), reason } }),
});
export const waiverEnded = (on: When, itemId: string, reason: string): Beat => ({
  on,
  by: 'pmo',
  command: () => ({ type: 'endWaiver', input: { itemId, reason } }),
});
/** CL-5: one item, as somebody sees it who did not build it. */
export const opinion = (on: When, by: Who, itemId: string, score: number, note: string): Beat => ({
  on,
  by,
  command: () => ({ type: 'scoreItems', input: { scores: [{ itemId, score, note }] } }),
});
export const accepted = (on: When, by: Who): Beat => ({ on, by, command: () => ({ type: 'acceptOwnership', input: {} }) });
export const owner = (on: When, role: OwnerRole, who: Who, reason: string): Beat => ({
  on,
  by: 'pmo',
  command: () => ({ type: 'changeOwner', input: { role, email: emailOf(who), reason } }),
});
export const team = (on: When, by: Who, add: readonly Who[], remove: readonly Who[] = []): Beat => ({
  on,
  by,
  command: () => ({ type: 'changeTeam', input: { add: add.map(emailOf), remove: remove.map(emailOf) } }),
});
export const moved = (on: When, by: Who, tier: InfrastructureTier, description: string): Beat => ({
  on,
  by,
  command: () => ({ type: 'declareInfrastructure', input: { tier, description } }),
});
export const delivery = (on: When, by: Who, names: NonNullable<Storyline['delivery']>): Beat => ({
  on,
  by,
  command: () => ({ type: 'nameDelivery', input: names }),
});
export const checklistWritten = (on: When): Beat => ({
  on,
  by: 'pmo',
  command: () => ({ type: 'writeChecklist', input: { templateId: 'default' } }),
});
export const track = (on: When, to: 'PRODUCTION_BOUND' | 'RESEARCH', reason: string): Beat => ({
  on,
  by: 'pmo',
  command: () => ({ type: 'changeTrack', input: { track: to, reason } }),
});
export const extended = (on: When, to: When, rationale: string): Beat => ({
  on,
  by: 'pmo',
  command: ({ day }) => ({ type: 'decide', input: { decision: 'EXTEND', extendTo: day(to), rationale } }),
});
export const graduated = (on: When, rationale: string, override = false): Beat => ({
  on,
  by: 'pmo',
  command: () => ({ type: 'decide', input: { decision: 'GRADUATE', rationale, override } }),
});
export const stopped = (on: When, stopReason: StopReason, rationale: string, learned: string): Beat => ({
  on,
  by: 'pmo',
  command: () => ({ type: 'decide', input: { decision: 'STOP', stopReason, rationale, learned } }),
});
