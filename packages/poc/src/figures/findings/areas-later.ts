import type { Area } from '@causeway/checklist/areas.ts';
import { absentAuthentication, isBlind } from '@causeway/checklist/later.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import { isDecisionNear, isTwoWeeksOn } from '@causeway/kernel/life.ts';
import { add, display, type Money, zero } from '@causeway/kernel/money.ts';
import type { Reading } from '../reading.ts';
import { day, listed, percent } from '../wording.ts';
import { exactly, type FindingRule } from './finding.ts';

/** The lines of the POC's own way to the gate that raise items of an area (MO-3). */
const linesOf = ({ way, budget }: Reading, area: Area): Money =>
  way.filter((step) => step.area === area).reduce((sum, step) => add(sum, step.cost), zero(budget.currency));

/** The day that two weeks are counted from: the start, or the adoption where the start is unknown. */
export const countedFrom = ({ state, zone }: Pick<Reading, 'state' | 'zone'>): string | null =>
  state.startedOn ?? (state.ran ? dayOf(state.ran.at, zone) : null);

/** AUTH_LATER: "we'll add authentication later". */
export const authLater: FindingRule = {
  code: 'AUTH_LATER',
  severity: 'CRITICAL',
  boundOnly: true,
  open: (reading) => {
    const start = countedFrom(reading);
    if (start === null || !isTwoWeeksOn(start, reading.clock, reading.zone)) return null;
    const absent = absentAuthentication(reading.standings);
    if (absent.length === 0) return null;
    const cost = linesOf(reading, 'AUTHENTICATION');
    return {
      message: `Running since ${day(start)}, and ${listed(absent.map(({ item }) => item.id))} of authentication ${
        absent.length === 1 ? 'is' : 'are'
      } still absent; authentication on the way to the gate costs ${display(cost)}.`,
      remedy: `Design and score at least 1: ${listed(absent.map(({ item }) => item.id))}.`,
      exposure: exactly(cost),
    };
  },
};

/** MONITORING_LATER: the decision comes, or came, without anything to see it by. */
export const monitoringLater: FindingRule = {
  code: 'MONITORING_LATER',
  severity: 'WARNING',
  boundOnly: true,
  livesIn: ['RUNNING', 'GRADUATED'],
  open: (reading) => {
    const { state, clock, zone } = reading;
    const readiness = reading.areas.MONITORING;
    if (readiness === null || !isBlind(reading.standings)) return null;
    const due = state.decisionDueOn;
    const graduated = state.status === 'GRADUATED';
    if (!graduated && !isDecisionNear(due, clock, zone)) return null;
    const cost = linesOf(reading, 'MONITORING');
    const occasion = graduated ? 'It was launched blind' : `Decision due on ${day(due as string)}`;
    return {
      message: `${occasion}: monitoring stands at ${percent(readiness)}, below a third; its part of the way to the gate costs ${display(cost)}.`,
      remedy: 'Bring monitoring to a third or more: dashboards, alerts that reach somebody, quality measured on live traffic.',
      exposure: exactly(cost),
    };
  },
};
