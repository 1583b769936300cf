import { AREAS, type Area } from '@causeway/checklist/areas.ts';
import { lastFor, onceFor } from '@causeway/kernel/remember.ts';
import type { CriterionRow } from '../../view/gate.ts';
import { atLeast, type Exact, exact, exactOf, toNumber } from '../exact.ts';
import type { Reading } from '../reading.ts';
import { areaName, counted, listed, percent } from '../wording.ts';
import { criterion } from './criterion.ts';

/** GA-1, MO-4: what the checklist answers for; without one, readiness, areas and blocking items are unmet. */
export const checklistCriteria = ({ standings, policy, overall, areas }: Reading): readonly CriterionRow[] =>
  of(standings, policy, overall, areas);

type Asked = Pick<Reading, 'standings' | 'policy' | 'overall' | 'areas'>;

const of = lastFor(
  (standings: Asked['standings'], policy: Asked['policy'], overall: Asked['overall'], areas: Asked['areas']): readonly CriterionRow[] => {
    const asked: Asked = { standings, policy, overall, areas };
    return [overallCriterion(asked), ...AREAS.map((area) => areaCriterion(asked, area)), blocking(asked), waivers(asked)];
  },
);

const isWritten = ({ standings }: Asked): boolean => standings.length > 0;
const NONE = 'no checklist is written';

const overallCriterion = (reading: Asked): CriterionRow =>
  criterion(
    'OVERALL_READINESS',
    isWritten(reading) && atLeast(reading.overall, exactOf(reading.policy.overall)),
    `readiness of at least ${percent(exactOf(reading.policy.overall))}`,
    isWritten(reading) ? percent(reading.overall) : NONE,
    { requiredValue: reading.policy.overall, actualValue: toNumber(reading.overall) },
  );

/** What a policy says of an area at so many points of so many: there are some hundred of each, so that all POCs share them. */
const known = onceFor((_: Asked['policy']) => new Map<string, CriterionRow>());

const areaCriterion = (reading: Asked, area: Area): CriterionRow => {
  const readiness = reading.areas[area];
  const said = `${area} ${isWritten(reading)} ${readiness?.top}/${readiness?.bottom}`;
  const criteria = known(reading.policy);
  let one = criteria.get(said);
  if (one === undefined) {
    one = areaCriterionOf(area, isWritten(reading), readiness, reading.policy);
    criteria.set(said, one);
  }
  return one;
};

const areaCriterionOf = (area: Area, isListed: boolean, readiness: Exact | null, { perArea }: Asked['policy']): CriterionRow =>
  criterion(
    'AREA_READINESS',
    isListed && (readiness === null || atLeast(readiness, exactOf(perArea))),
    `readiness of ${areaName(area)} of at least ${percent(exactOf(perArea))}`,
    !isListed ? NONE : readiness === null ? 'all of it is waived' : percent(readiness),
    { area, requiredValue: perArea, actualValue: readiness && toNumber(readiness) },
  );

const blocking = (reading: Asked): CriterionRow => {
  const { blockingScore } = reading.policy;
  const asked = reading.standings.filter(({ item, waiver }) => item.blocking && waiver === null);
  const low = asked.filter(({ score }) => (score ?? 0) < blockingScore).map(({ item }) => item.id);
  const stale = asked.filter(({ score, fresh }) => (score ?? 0) >= blockingScore && !fresh).map(({ item }) => item.id);
  const wanting = [low.length > 0 && `below ${blockingScore}: ${listed(low)}`, stale.length > 0 && `stale: ${listed(stale)}`].filter(
    Boolean,
  );
  return criterion(
    'BLOCKING_ITEMS',
    isWritten(reading) && wanting.length === 0,
    `each blocking item at ${blockingScore} or more, scored for this or the previous week`,
    !isWritten(reading)
      ? NONE
      : wanting.length > 0
        ? wanting.join('; ')
        : `all ${counted(asked.length, 'blocking item')} at ${blockingScore} or more, and fresh`,
    {
      requiredValue: blockingScore,
      actualValue: asked.length > 0 ? Math.min(...asked.map(({ score }) => score ?? 0)) : null,
      items: asked.filter(({ item }) => low.includes(item.id) || stale.includes(item.id)).map(({ item }) => item.id),
    },
  );
};

const waivers = ({ standings }: Asked): CriterionRow => {
  const weight = (list: typeof standings): number => list.reduce((sum, { item }) => sum + item.weight, 0);
  const waived = standings.filter(({ waiver }) => waiver !== null);
  const blockers = waived.filter(({ item }) => item.blocking);
  const share = exact(weight(waived), weight(standings) || 1);
  const isTooMuch = !atLeast(exact(1, 10), share);
  const wanting = [
    blockers.length > 0 && `blocking and waived: ${listed(blockers.map(({ item }) => item.id))}`,
    isTooMuch && `${percent(share)} of all weight is waived`,
  ].filter(Boolean);
  return criterion(
    'WAIVERS',
    wanting.length === 0,
    'no blocking item waived, and at most 10% of all weight',
    wanting.length > 0 ? wanting.join('; ') : waived.length > 0 ? `${percent(share)} of all weight is waived` : 'nothing is waived',
    { requiredValue: 0.1, actualValue: toNumber(share), items: (isTooMuch ? waived : blockers).map(({ item }) => item.id) },
  );
};
