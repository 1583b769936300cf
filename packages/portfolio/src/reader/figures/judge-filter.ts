import { addWeeks } from '@causeway/kernel/calendar.ts';
import type { PocFilter } from '../filter.ts';
import type { PocGrouping } from '../grouping.ts';
import { roundFigureOf } from '../round-figure.ts';
import type { PocFigures } from './poc-figures.ts';

/** What POCs are grouped by, as `GROUPINGS` has it in SQL. */
export const GROUP_KEYS: Readonly<Record<PocGrouping, (poc: PocFigures) => string | null>> = {
  UNIT: ({ unit }) => unit,
  OWNER: ({ productionOwner }) => productionOwner,
  TRACK: ({ track }) => track,
  BAND: ({ band }) => band,
};

type Condition = (poc: PocFigures) => boolean;

/** The filter as conditions on what is kept of a POC, as `conditionsOf` has them in SQL; its search is not among them. */
export const judgeOf = (filter: PocFilter): Condition => {
  const conditions: Condition[] = [];
  const when = <Value>(value: Value | null | undefined, condition: (value: Value) => Condition) => {
    if (value !== null && value !== undefined) conditions.push(condition(value));
  };
  const oneOf =
    (read: (poc: PocFigures) => string | null) =>
    (wanted: readonly string[]): Condition => {
      const set = new Set<string | null>(wanted);
      return (poc) => {
        const value = read(poc);
        return value !== null && set.has(value);
      };
    };
  when(
    filter.status,
    oneOf(({ status }) => status),
  );
  when(
    filter.track,
    oneOf(({ track }) => track),
  );
  when(
    filter.unit,
    oneOf(({ unit }) => unit),
  );
  when(
    filter.slug,
    oneOf(({ slug }) => slug),
  );
  when(
    filter.band,
    oneOf(({ band }) => band),
  );
  when(
    filter.group,
    ({ by, key }) =>
      (poc) =>
        GROUP_KEYS[by](poc) === key,
  );
  when(
    filter.finding,
    (codes) =>
      ({ findings }) =>
        findings.some((code) => codes.includes(code)),
  );
  when(
    filter.gateOpen,
    (isOpen) =>
      ({ gateOpen }) =>
        gateOpen === isOpen,
  );
  when(
    filter.ownerId,
    (person) =>
      ({ ownerIds }) =>
        ownerIds.includes(person),
  );
  when(
    filter.readinessBelow,
    (bound) =>
      ({ readiness }) =>
        readiness < bound,
  );
  when(
    filter.changedAfter,
    (after) =>
      ({ position }) =>
        position > after,
  );
  when(filter.incompleteIn, (week) => {
    const next = addWeeks(week, 1);
    return (poc) => roundFigureOf('complete', poc, week, next) === 0;
  });
  return (poc) => conditions.every((isMet) => isMet(poc));
};
