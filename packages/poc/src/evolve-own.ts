import type { Recorded } from '@causeway/kernel/fact.ts';
import type { PocOwnEvent, PocOwnEventOf } from './events.ts';
import type { Decided, PocState } from './state.ts';

/** What the POC's own events make of it; the slices' parts stay theirs. */
export const evolveOwn = (state: PocState, fact: Recorded<PocOwnEvent>): PocState => {
  switch (fact.type) {
    case 'PocProposed':
      return { ...state, ...begun(state, fact.data) };
    case 'PocAdopted':
      return {
        ...state,
        ...begun(state, fact.data),
        status: 'RUNNING',
        isAdopted: true,
        startedOn: fact.data.startedOn,
        ran: { at: fact.recordedAt, commandId: fact.commandId, track: fact.data.track },
      };
    case 'PocDescribed':
      return described(state, fact.data);
    case 'PilotAnswered':
      return { ...state, pilot: answered(state.pilot, fact.data) };
    case 'PocKickedOff':
      return {
        ...state,
        status: 'RUNNING',
        startedOn: fact.data.on,
        kickedOffOn: fact.data.on,
        ran: { at: fact.recordedAt, commandId: fact.commandId, track: state.track },
      };
    case 'ProductionOpened':
      return { ...state, sibling: { ...fact.data, isClosed: false } };
    case 'TrackChanged':
      return { ...state, track: fact.data.to, sibling: fact.data.to === 'RESEARCH' ? closed(state.sibling) : state.sibling };
    case 'PocGraduated':
      return {
        ...state,
        status: 'GRADUATED',
        decisions: [...state.decisions, decided('GRADUATE', fact, { override: fact.data.override })],
      };
    case 'PocStopped': {
      const { stopReason, learned, saved } = fact.data;
      return {
        ...state,
        status: 'STOPPED',
        sibling: closed(state.sibling),
        decisions: [...state.decisions, decided('STOP', fact, { stopReason, learned, saved })],
      };
    }
    case 'PocExtended':
      return {
        ...state,
        decisionDueOn: fact.data.to,
        decisions: [...state.decisions, decided('EXTEND', fact, { extendTo: fact.data.to })],
      };
    default:
      return fact satisfies never;
  }
};

const begun = (state: PocState, data: PocOwnEventOf<'PocProposed' | 'PocAdopted'>['data']): Partial<PocState> => ({
  slug: data.slug,
  name: data.name,
  hypothesis: data.hypothesis,
  unit: data.unit,
  track: data.track,
  decisionDueOn: data.decisionDueOn,
  goLiveOn: data.goLiveOn,
  plannedWeeks: data.plannedWeeks,
  currency: data.expectedValuePerYear?.currency ?? null,
  feasibility: { ...state.feasibility, measure: data.success, expectedPerYear: data.expectedValuePerYear },
});

const described = (state: PocState, data: PocOwnEventOf<'PocDescribed'>['data']): PocState => ({
  ...state,
  name: data.name ?? state.name,
  hypothesis: data.hypothesis === undefined ? state.hypothesis : data.hypothesis,
  unit: data.unit ?? state.unit,
  decisionDueOn: data.decisionDueOn ?? state.decisionDueOn,
  goLiveOn: data.goLiveOn ?? state.goLiveOn,
  plannedWeeks: data.plannedWeeks ?? state.plannedWeeks,
  currency: state.currency ?? data.expectedValuePerYear?.currency ?? null,
  feasibility: {
    ...state.feasibility,
    measure: data.success ?? state.feasibility.measure,
    expectedPerYear: data.expectedValuePerYear ?? state.feasibility.expectedPerYear,
  },
});

const answered = (pilot: PocState['pilot'], answer: PocState['pilot'][number]): PocState['pilot'] =>
  pilot.some((one) => one.id === answer.id) ? pilot.map((one) => (one.id === answer.id ? answer : one)) : [...pilot, answer];

const closed = (sibling: PocState['sibling']): PocState['sibling'] => sibling && { ...sibling, isClosed: true };

const decided = (
  decision: Decided['decision'],
  fact: Recorded<PocOwnEventOf<'PocGraduated' | 'PocStopped' | 'PocExtended'>>,
  particulars: Partial<Decided>,
): Decided => ({
  id: fact.data.decisionId,
  decision,
  position: fact.position.toString(),
  decidedAt: fact.recordedAt,
  effectiveOn: fact.effectiveOn ?? null,
  decidedBy: fact.actor,
  rationale: fact.data.rationale,
  stopReason: null,
  learned: null,
  override: false,
  extendTo: null,
  saved: null,
  adopted: fact.data.adopted,
  gate: fact.data.gate,
  figures: fact.data.figures,
  findings: fact.data.findings,
  policy: fact.data.policy,
  ...particulars,
});
