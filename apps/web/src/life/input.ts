import { readNumber } from '../forms/number-text';
import type { AdoptPocInput, ProposePocInput } from '../graphql/generated/graphql';
import { scoresFrom } from '../week/entries';
import type { SheetItem } from '../week/ScoreRow';
import { linesOf } from './adopt/adopted-scores';
import type { Draft } from './draft';
import type { Ground } from './ground';
import { amountOf, approvedOf, deliveryOf, hasMeasure, type Point, valueCurrency, weeksOf } from './read';

/** What both commands say of a POC: only what was filled in. */
function beginningOf(draft: Draft, ground: Ground, point: Point): ProposePocInput {
  const { POC, PRODUCTION } = approvedOf(draft, point);
  const delivery = deliveryOf(draft);
  const weeks = weeksOf(draft);
  const value = amountOf(draft.expectedValue, valueCurrency(draft, ground.defaultCurrency), point);
  const owners = {
    ...(draft.productionOwner.trim() && { productionOwner: draft.productionOwner.trim() }),
    ...(draft.pocLead.trim() && { pocLead: draft.pocLead.trim() }),
    ...(draft.sponsor.trim() && { sponsor: draft.sponsor.trim() }),
  };
  return {
    name: draft.name,
    hypothesis: draft.hypothesis,
    track: draft.track || 'PRODUCTION_BOUND',
    ...(draft.slug && { slug: draft.slug }),
    ...(draft.unit.trim() && { unit: draft.unit }),
    ...(draft.decisionDueOn && { decisionDueOn: draft.decisionDueOn }),
    ...(draft.goLiveOn && { goLiveOn: draft.goLiveOn }),
    ...(draft.template && { checklistTemplateId: draft.template }),
    ...(POC && { budget: { poc: POC, ...(PRODUCTION && { production: PRODUCTION }) } }),
    ...(weeks && { plannedWeeks: weeks }),
    ...(Object.keys(owners).length > 0 && { owners }),
    ...(draft.members.length > 0 && { members: [...draft.members] }),
    ...(draft.tier && { infrastructure: { tier: draft.tier, ...(draft.where.trim() && { description: draft.where }) } }),
    ...(delivery && { delivery }),
    ...(hasMeasure(draft) && {
      success: {
        name: draft.measureName,
        unit: draft.measureUnit,
        direction: draft.direction,
        target: readNumber(draft.target) ?? 0,
        ...(draft.baseline.trim() && { baseline: readNumber(draft.baseline) }),
        ...(draft.baselineOn && { baselineOn: draft.baselineOn }),
      },
    }),
    ...(value && { expectedValuePerYear: value }),
  };
}

export function proposalOf(draft: Draft, ground: Ground, point: Point): ProposePocInput {
  const pilot = Object.entries(draft.pilot).flatMap(([id, answer]) => (answer.trim() ? [{ id, answer }] : []));
  return { ...beginningOf(draft, ground, point), ...(pilot.length > 0 && { pilot }) };
}

export function adoptionOf(draft: Draft, ground: Ground, point: Point, items: readonly Pick<SheetItem, 'id'>[]): AdoptPocInput {
  const scores = scoresFrom(linesOf(items), draft.scores);
  return {
    ...beginningOf(draft, ground, point),
    ...(draft.startedOn && { startedOn: draft.startedOn }),
    ...(scores.length > 0 && { scores }),
    ...(draft.outcome && {
      outcome: {
        decision: draft.outcome,
        rationale: draft.rationale,
        ...(draft.outcomeOn && { on: draft.outcomeOn }),
        ...(draft.outcome === 'STOP' && draft.stopReason && { stopReason: draft.stopReason }),
        ...(draft.outcome === 'STOP' && draft.learned.trim() && { learned: draft.learned }),
      },
    }),
  };
}
