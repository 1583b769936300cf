import { DIRECTIONS } from '@causeway/feasibility/commands.ts';
import { TIERS } from '@causeway/hosting/commands.ts';
import { TRACKS } from '@causeway/poc/commands.ts';
import type { FieldMappings } from '../mapping/mapping.ts';
import type { Source } from '../mapping/source.ts';
import { USUAL_YEARS } from './date.ts';
import { type Kinds, type Origin, type Taking, take } from './take.ts';
import type { Wanted } from './wanted.ts';

/** Why a row cannot be taken as it is: which column, what stands in it, and what to do. */
export interface RowProblem {
  /** As the mapping names it; null where no one column is meant. */
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
  /** Of what the rules refuse: for programs, a person has the reason. */
  readonly code?: string;
}

/** A row that cannot be taken; caught where rows are translated. */
export class BadRow extends Error {
  override readonly name = 'BadRow';
  readonly problem: RowProblem;
  constructor(reason: string, origin: Origin | null = null) {
    super(reason);
    this.problem = { column: origin?.column ?? null, value: origin?.cell ?? null, reason };
  }
}

/** The fields of one row, with where each came from. */
export interface Fields {
  readonly values: Omit<Wanted, 'status' | 'stopReason' | 'scores' | 'rationale'> & { readonly rationale?: string };
  /** By the path of the field in the contract's input. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Fields that the row leaves empty and the mapping fills. */
  readonly filled: readonly string[];
}

/** As sources are taken, each problem told with its field. */
export interface FieldTaking extends Omit<Taking, 'onUnread'> {
  readonly onUnread: (field: string, origin: Origin) => void;
}

/**
 * What a row says, field by field.
 * @throws BadRow where something that must be there is not
 */
export const readFields = (mapping: FieldMappings, { cell, today, onUnread }: FieldTaking): Fields => {
  const origins = new Map<string, Origin>();
  const filled: string[] = [];
  const read = <Kind extends keyof Kinds>(path: string, source: Source | undefined, kind: Kind): Kinds[Kind] | undefined => {
    if (source === undefined) return undefined;
    let unread: Origin | null = null;
    const taken = take(source, kind, {
      cell,
      today,
      onUnread: (origin) => {
        unread ??= origin;
        onUnread(origin.part === undefined ? path : `${path}.${origin.part}`, origin);
      },
    });
    if (taken) {
      origins.set(path, taken.origin);
      if (taken.isFilled) filled.push(path);
      return taken.value;
    }
    // What the row leaves empty is told by its column, too.
    const column = typeof source === 'string' ? source : (source.column ?? source.columns?.[0]);
    if (column !== undefined) origins.set(path, unread ?? { column, cell: cell(column) });
    if (typeof source === 'object' && source.required)
      throw new BadRow(
        unread === null
          ? `${path} is required, and the row says nothing of it.`
          : `${path} is required, and this gives none: it ${unreadFor(path)}.`,
        unread,
      );
    return undefined;
  };
  const word = <Word extends string>(path: string, source: Source | undefined, words: readonly Word[]): Word | undefined => {
    const found = read(path, source, 'name');
    if (found === undefined || words.includes(found as Word)) return found as Word | undefined;
    throw new BadRow(`${path} must be one of ${words.join(', ')}; translate the cell with values in the mapping.`, origins.get(path));
  };
  /** A group of which all parts named first are needed. */
  const whole = <Group extends object>(group: Group, needed: readonly (keyof Group)[]): Group | undefined =>
    needed.every((name) => group[name] !== undefined) ? present(group) : undefined;

  const { budget, plannedWeeks, owners, infrastructure, delivery, success } = mapping;
  const track = word('track', mapping.track, TRACKS);
  if (track === undefined)
    throw new BadRow(
      'track is neither PRODUCTION_BOUND nor RESEARCH; say in the mapping which (fields.track), with otherwise for rows that say nothing of it.',
    );
  const values = {
    slug: read('slug', mapping.slug, 'slug'),
    name: read('name', mapping.name, 'name') ?? '',
    hypothesis: read('hypothesis', mapping.hypothesis, 'text') ?? '',
    unit: read('unit', mapping.unit, 'name'),
    track,
    decisionDueOn: read('decisionDueOn', mapping.decisionDueOn, 'day'),
    goLiveOn: read('goLiveOn', mapping.goLiveOn, 'day'),
    checklistTemplateId: read('checklistTemplateId', mapping.checklistTemplateId, 'name'),
    budget:
      budget &&
      whole({ poc: read('budget.poc', budget.poc, 'money')!, production: read('budget.production', budget.production, 'money') }, ['poc']),
    plannedWeeks:
      plannedWeeks &&
      whole(
        {
          poc: read('plannedWeeks.poc', plannedWeeks.poc, 'number')!,
          production: read('plannedWeeks.production', plannedWeeks.production, 'number')!,
        },
        ['poc', 'production'],
      ),
    owners:
      owners &&
      present({
        productionOwner: read('owners.productionOwner', owners.productionOwner, 'address'),
        pocLead: read('owners.pocLead', owners.pocLead, 'address'),
        sponsor: read('owners.sponsor', owners.sponsor, 'address'),
      }),
    members: read('members', mapping.members, 'list'),
    infrastructure:
      infrastructure &&
      whole(
        {
          tier: word('infrastructure.tier', infrastructure.tier, TIERS)!,
          description: read('infrastructure.description', infrastructure.description, 'text'),
        },
        ['tier'],
      ),
    delivery:
      delivery &&
      whole(
        {
          pocTeam: read('delivery.pocTeam', delivery.pocTeam, 'name')!,
          productionTeam: read('delivery.productionTeam', delivery.productionTeam, 'name')!,
          pocVendor: read('delivery.pocVendor', delivery.pocVendor, 'name'),
          productionVendor: read('delivery.productionVendor', delivery.productionVendor, 'name'),
        },
        ['pocTeam', 'productionTeam'],
      ),
    success:
      success &&
      whole(
        {
          name: read('success.name', success.name, 'name')!,
          unit: read('success.unit', success.unit, 'name')!,
          direction: word('success.direction', success.direction, DIRECTIONS)!,
          target: read('success.target', success.target, 'number')!,
          baseline: read('success.baseline', success.baseline, 'number'),
          baselineOn: read('success.baselineOn', success.baselineOn, 'day'),
        },
        ['name', 'unit', 'direction', 'target'],
      ),
    expectedValuePerYear: read('expectedValuePerYear', mapping.expectedValuePerYear, 'money'),
    startedOn: read('startedOn', mapping.startedOn, 'past'),
    decidedOn: read('decidedOn', mapping.decidedOn, 'past'),
    rationale: read('rationale', mapping.rationale, 'text'),
    learned: read('learned', mapping.learned, 'text'),
  };
  return { values: present(values), origins, filled };
};

const DAYS = ['decisionDueOn', 'goLiveOn', 'success.baselineOn'];
const DAYS_GONE_BY = ['startedOn', 'decidedOn', 'speaksOf'];
const LIMITS = `its limits (${USUAL_YEARS} without notBefore and notAfter)`;
const NUMBERS = ['plannedWeeks.poc', 'plannedWeeks.production', 'success.target', 'success.baseline'];

/** What a cell that gives nothing of a field is not, and what in the mapping would change that. */
export const unreadFor = (field: string): string => {
  if (DAYS.includes(field)) return `is in none of its formats (add the one that it is written in), or outside ${LIMITS}`;
  if (DAYS_GONE_BY.includes(field))
    return `is in none of its formats (add the one that it is written in), outside ${LIMITS}, or still to come`;
  if (field.endsWith('.currency'))
    return 'is no currency in force (ISO 4217): say which it means (values of currency in the mapping), or what counts without one (otherwise)';
  if (field.startsWith('budget.') || field === 'expectedValuePerYear')
    return 'is no amount in its currency that reads in one way only: say what stands before the fraction (decimal), or take the part that counts (extract)';
  if (NUMBERS.includes(field))
    return 'is no number that reads in one way only: say what stands before the fraction (decimal), or take the part that counts (extract)';
  if (field === 'slug')
    return 'leaves too little for a slug, which has three letters of a to z or digits at least, or extract does not fit it';
  return 'is not among its values (add it there), extract does not fit it, or replace leaves nothing of it';
};

/** Without the members that say nothing. */
const present = <Group extends object>(group: Group): Group =>
  Object.fromEntries(
    Object.entries(group).filter(([, value]) => value !== undefined && !(typeof value === 'object' && Object.keys(value).length === 0)),
  ) as Group;
