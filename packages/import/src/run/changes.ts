import { scoresOf } from '@causeway/checklist/of-item.ts';
import { addDays, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { PocState } from '@causeway/poc/state.ts';
import { asRead } from '../row/as-read.ts';
import type { Wanted, WantedScore } from '../row/wanted.ts';
import type { ImportMutation, KnownPoc } from './door.ts';
import { excerptOf } from './excerpt.ts';
import type { Standing } from './said.ts';

/** One command of a changed row. */
export interface Change {
  /** What it changes, for the report. */
  readonly what: readonly string[];
  /** The same as a command for each of several things: where one of them is refused, the others are not. */
  readonly apart?: readonly Change[];
  readonly type: ImportMutation;
  readonly input: Readonly<Record<string, unknown>>;
  /** What comes after it rests on it: is it refused, nothing more is sent. */
  readonly isStep?: boolean;
}

export interface Changes {
  readonly changes: readonly Change[];
  /** What the register changed and the rules leave as it is, each with what to do. */
  readonly refused: readonly string[];
  /** What the register changed and nothing can be done about: told, no more. */
  readonly kept: readonly string[];
}

interface Asked {
  readonly wanted: Wanted;
  readonly standing: Standing;
  readonly emails: KnownPoc['emails'];
  readonly today: PlainDate;
  readonly speaksOf: PlainDate | null;
  readonly reason: string;
  /** Where the row does not say what was learned. */
  readonly learned?: string | undefined;
}

/**
 * What a newer edition says otherwise than the register said last, as commands: money first, whose currency other amounts are in; descriptions, people
 * and platform; then the track and the status, which rest on them; scores where it runs. What people changed here in the meantime stays, unless the
 * register changed the same.
 */
export const changesOf = (asked: Asked): Changes => {
  const { wanted, standing } = asked;
  const life = lifeOf(asked);
  return {
    changes: [
      ...budgeted(asked),
      ...described(asked),
      ...owned(asked),
      ...teamed(asked),
      ...hosted(asked),
      ...listed(asked),
      ...tracked(asked),
      ...life.changes.filter(({ type }) => type === 'kickOffPoc'),
      // What is withdrawn before it ran is never scored, neither now nor when the same is imported again.
      ...(standing.now.ran === null && wanted.status === 'STOPPED' ? [] : scored(wanted.scores, standing)),
      ...life.changes.filter(({ type }) => type !== 'kickOffPoc'),
    ],
    refused: life.refused,
    kept: keptOf(asked),
  };
};

/** What the register says otherwise and the log keeps for good, as sentences. */
const keptOf = (asked: Asked): string[] => {
  const {
    wanted,
    standing: { said, now },
  } = asked;
  const { startedOn, decidedOn, stopReason, learned, slug } = wanted;
  const decision = wanted.status === said.status ? said.decisions.at(-1) : undefined;
  const ofDecision = (field: string, given: string | null | undefined, kept: string | null | undefined): string[] =>
    given == null || kept == null || same(given, kept)
      ? []
      : [`${field} stays ${excerptOf(kept)}: a decision stands as it was recorded (the register says ${excerptOf(given)}).`];
  return [
    ...(startedOn !== undefined && said.isAdopted && startedOn !== said.startedOn
      ? [`startedOn stays ${said.startedOn ?? 'unknown'}: the start of an adopted POC is not changed (the register says ${startedOn}).`]
      : []),
    ...ofDecision('decidedOn', decidedOn, decision?.effectiveOn),
    ...ofDecision('stopReason', stopReason, decision?.stopReason),
    ...ofDecision('learned', learned, decision?.learned),
    ...(slug !== undefined && slug !== now.slug ? [`slug stays ${now.slug}: it is for ever.`] : []),
    ...newOwners(asked).flatMap(({ name }) =>
      isOwnerErased(name, asked)
        ? [`owners.${name}: nobody is named, for whom the register named was erased, and may be whom it names still; name another by hand.`]
        : [],
    ),
    ...(isMemberErased(asked) && newMembers(asked).length > 0
      ? ['members: nobody is added, for one of them was erased, and may be whom the register names still; add others by hand.']
      : []),
  ];
};

/** The same but for what is absent, and for what nobody sees: another tool that wrote the file is no change of what it says. */
const same = (one: unknown, other: unknown): boolean => written(one) === written(other);
const written = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(
          Object.entries(each)
            .filter(([, member]) => member !== null && member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : typeof each === 'string'
        ? asRead(each)
        : each,
  );

/** A cell that was emptied, or holds what nobody sees, says nothing new. */
const saysSomething = (value: unknown): boolean => value !== undefined && !(typeof value === 'string' && asRead(value).trim() === '');

/** Whether all that is said of one thing was said before; an emptied part of it says nothing, unless something else of it changed. */
const saidBefore = (wanted: object, before: object | null): boolean =>
  before !== null && Object.entries(wanted).every(([part, value]) => same(value, (before as Record<string, unknown>)[part]));

const descriptionOf = ({ name, hypothesis, unit, decisionDueOn, goLiveOn, plannedWeeks, feasibility }: PocState) => ({
  name,
  hypothesis,
  unit,
  decisionDueOn,
  goLiveOn,
  plannedWeeks,
  success: feasibility.measure,
  expectedValuePerYear: feasibility.expectedPerYear,
});

const described = ({ wanted, standing: { said, now }, reason }: Asked): Change[] => {
  const [before, here] = [descriptionOf(said), descriptionOf(now)];
  const what = (Object.keys(before) as (keyof typeof before)[]).filter((name) => {
    const value = wanted[name];
    if (!saysSomething(value) || same(value, here[name])) return false;
    if (name === 'success') return !saidBefore(wanted.success!, before.success);
    // A hypothesis that was redacted stays so.
    return !same(value, before[name]) && !(name === 'hypothesis' && before.hypothesis === null);
  });
  const describing = (names: typeof what): Change => ({
    what: names,
    type: 'describePoc',
    input: { ...Object.fromEntries(names.map((name) => [name, wanted[name]])), reason },
  });
  return what.length === 0 ? [] : [{ ...describing(what), apart: what.map((name) => describing([name])) }];
};

const tracked = ({ wanted, standing: { said, now }, reason }: Asked): Change[] =>
  wanted.track === said.track || wanted.track === now.track
    ? []
    : [{ what: ['track'], type: 'changeTrack', input: { track: wanted.track, reason } }];

const budgeted = ({ wanted: { budget }, standing: { said, now }, reason }: Asked): Change[] => {
  const one = (name: string, envelope: 'POC' | 'PRODUCTION', approved: Money | undefined): Change[] =>
    approved === undefined || same(approved, said.budget.approved[envelope]) || same(approved, now.budget.approved[envelope])
      ? []
      : [{ what: [`budget.${name}`], type: 'changeBudget', input: { envelope, approved, reason } }];
  return budget === undefined ? [] : [...one('poc', 'POC', budget.poc), ...one('production', 'PRODUCTION', budget.production)];
};

const ROLES = { productionOwner: 'PRODUCTION_OWNER', pocLead: 'POC_LEAD', sponsor: 'SPONSOR' } as const;
const folded = (email: string): string => email.trim().toLowerCase();

type Owner = keyof typeof ROLES;

/** The owners that the register names, neither last time nor here already. */
const newOwners = ({
  wanted: { owners = {} },
  standing: { said, now },
  emails,
}: Asked): { readonly name: Owner; readonly email: string }[] =>
  (Object.keys(ROLES) as Owner[]).flatMap((name) => {
    const email = owners[name];
    const isNamed = ({ ownership }: PocState): boolean => {
      const person = ownership.owners[ROLES[name]]?.person;
      return person !== undefined && folded(emails.get(person) ?? '') === folded(email ?? '');
    };
    return email === undefined || isNamed(said) || isNamed(now) ? [] : [{ name, email }];
  });

/** PR-2: whoever was erased is not brought back by a register that still names them, by an address that nobody has here. */
const isOwnerErased = (name: Owner, { standing: { said }, emails }: Asked): boolean => {
  const owner = said.ownership.owners[ROLES[name]];
  return Boolean(owner && !emails.has(owner.person));
};

const owned = (asked: Asked): Change[] =>
  newOwners(asked)
    .filter(({ name }) => !isOwnerErased(name, asked))
    .map(({ name, email }) => ({
      what: [`owners.${name}`],
      type: 'changeOwner',
      input: { role: ROLES[name], email, reason: asked.reason },
    }));

const isAmong = (email: string, people: readonly string[]): boolean => people.some((each) => folded(each) === folded(email));
const membersOf = ({ ownership }: PocState, emails: KnownPoc['emails']): string[] =>
  ownership.recordedMembers.flatMap((person) => emails.get(person) ?? []);

/** Whom the register names as a member and did not before. */
const newMembers = ({ wanted: { members = [] }, standing: { said }, emails }: Asked): string[] =>
  members.filter((email) => !isAmong(email, membersOf(said, emails)));

/** PR-2: where a member was erased, an address that nobody has here may be theirs. */
const isMemberErased = ({ standing: { said }, emails }: Asked): boolean =>
  said.ownership.recordedMembers.some((person) => !emails.has(person));

const teamed = (asked: Asked): Change[] => {
  const {
    wanted: { members },
    standing: { said, now },
    emails,
  } = asked;
  if (members === undefined) return [];
  const here = membersOf(now, emails);
  const add = isMemberErased(asked) ? [] : newMembers(asked);
  const remove = membersOf(said, emails).filter((email) => !isAmong(email, members));
  const lead = emails.get(now.ownership.owners.POC_LEAD?.person ?? '') ?? '';
  // The lead counts as a member while lead, and is not removed.
  const isSoAlready =
    add.every((email) => isAmong(email, here)) && remove.every((email) => !isAmong(email, here) || folded(email) === folded(lead));
  return isSoAlready ? [] : [{ what: ['members'], type: 'changeTeam', input: { add, remove } }];
};

const hosted = ({ wanted: { infrastructure, delivery }, standing: { said, now } }: Asked): Change[] => {
  const isNew = (wanted: object | undefined, of: (state: PocState) => object | null): boolean =>
    wanted !== undefined && !saidBefore(wanted, of(said)) && !same(wanted, of(now));
  return [
    ...(isNew(infrastructure, ({ hosting }) => hosting.infrastructure)
      ? [{ what: ['infrastructure'], type: 'declareInfrastructure' as const, input: infrastructure! }]
      : []),
    ...(isNew(delivery, ({ hosting }) => hosting.delivery)
      ? [{ what: ['delivery'], type: 'nameDelivery' as const, input: delivery! }]
      : []),
  ];
};

const listed = ({ wanted: { checklistTemplateId }, standing: { said, now } }: Asked): Change[] =>
  checklistTemplateId === undefined || said.checklist.items.length > 0 || now.checklist.items.length > 0
    ? []
    : [{ what: ['checklist'], type: 'writeChecklist', input: { templateId: checklistTemplateId } }];

const MOST_SCORES = 30;

const scored = (wanted: readonly WantedScore[], { said, redacted }: Standing): Change[] => {
  const changed = wanted.filter((score) => !isSaid(score, said, redacted));
  const scoring = (scores: readonly WantedScore[]): Change => ({
    what: scores.map(({ itemId }) => `scores.${itemId}`),
    type: 'scoreItems',
    input: { scores },
  });
  return Array.from({ length: Math.ceil(changed.length / MOST_SCORES) }, (_, part) => {
    const scores = changed.slice(part * MOST_SCORES, (part + 1) * MOST_SCORES);
    return { ...scoring(scores), apart: scores.map((score) => scoring([score])) };
  });
};

const isSaid = ({ itemId, score, note, evidence }: WantedScore, { checklist }: PocState, redacted: Standing['redacted']): boolean => {
  const { TEAM, OWNER } = scoresOf(checklist, itemId);
  const last = [TEAM.at(-1), OWNER.at(-1)]
    .filter((each) => each !== undefined)
    .reduce((a, b) => (a.at >= b.at ? a : b), TEAM.at(-1) ?? OWNER.at(-1)!);
  if (last === undefined || last.score !== score) return false;
  // A note that was redacted stays so.
  const isNoted = note === undefined || redacted.has(itemId) || same(note, last.note ?? '');
  return isNoted && (evidence === undefined || same(evidence, last.evidence));
};

/** PROPOSED → RUNNING → GRADUATED or STOPPED, as far as the rules allow; the way back is none. */
const lifeOf = ({ wanted, standing: { said, now }, today, speaksOf, learned: unsaid }: Asked): Pick<Changes, 'changes' | 'refused'> => {
  const { status, rationale, stopReason, learned, decidedOn, startedOn } = wanted;
  if (status === said.status || status === now.status) return { changes: [], refused: [] };
  const kickOff: Change = {
    what: ['status'],
    type: 'kickOffPoc',
    input: { on: [startedOn, speaksOf].find((day) => day != null && day >= addDays(today, -7) && day <= today) ?? null },
    isStep: true,
  };
  const on = decidedOn === undefined ? {} : { effectiveOn: decidedOn };
  const graduate: Change = { what: ['status'], type: 'decide', input: { decision: 'GRADUATE', rationale, ...on }, isStep: true };
  const stop: Change = {
    what: ['status'],
    type: 'decide',
    input: { decision: 'STOP', rationale, stopReason, learned: learned ?? unsaid, ...on },
    isStep: true,
  };
  switch (`${now.status} ${status}`) {
    case 'PROPOSED RUNNING':
      return { changes: [kickOff], refused: [] };
    case 'PROPOSED GRADUATED':
      return { changes: [kickOff, graduate], refused: [] };
    case 'RUNNING GRADUATED':
      return { changes: [graduate], refused: [] };
    case 'PROPOSED STOPPED':
    case 'RUNNING STOPPED':
      return { changes: [stop], refused: [] };
    case 'GRADUATED STOPPED':
      return {
        changes: [],
        refused: [
          'It graduated, and that decision stands: the end of what is in production is no decision on the POC. Let what the column says mean GRADUATED, if you like.',
        ],
      };
    default:
      return {
        changes: [],
        refused: [
          `It is ${now.status} here, and a POC does not go back to ${status}. If it began anew, give it an identity of its own in the register; else mend the register.`,
        ],
      };
  }
};
