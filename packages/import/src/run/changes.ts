import { scoresOf } from '@causeway/checklist/of-item.ts';
import { addDays, type PlainDate } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { PocState } from '@causeway/poc/state.ts';
import { asRead } from '../row/as-read.ts';
import type { Wanted, WantedScore } from '../row/wanted.ts';
import type { ImportMutation, KnownPoc } from './door.ts';
import type { Standing } from './said.ts';

/** One command of a changed row. */
export interface Change {
  /** What it changes, for the report. */
  readonly what: readonly string[];
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
 * What a newer edition says otherwise than the register said last, as commands: descriptions, money and people first, for a kick-off needs them; then
 * the status; scores where it runs. What people changed here in the meantime stays, unless the register changed the same.
 */
export const changesOf = (asked: Asked): Changes => {
  const { wanted, standing } = asked;
  const life = lifeOf(asked);
  return {
    changes: [
      ...described(asked),
      ...tracked(asked),
      ...budgeted(asked),
      ...owned(asked),
      ...teamed(asked),
      ...hosted(asked),
      ...listed(asked),
      ...life.changes.filter(({ type }) => type === 'kickOffPoc'),
      // What is withdrawn was never scored, and its answers are not what changed.
      ...(standing.now.status === 'PROPOSED' && wanted.status === 'STOPPED' ? [] : scored(wanted.scores, standing.said)),
      ...life.changes.filter(({ type }) => type !== 'kickOffPoc'),
    ],
    refused: life.refused,
    kept: [
      ...(wanted.startedOn !== undefined && standing.said.isAdopted && wanted.startedOn !== standing.said.startedOn
        ? [
            `startedOn stays ${standing.said.startedOn ?? 'unknown'}: the start of an adopted POC is not changed (the register says ${wanted.startedOn}).`,
          ]
        : []),
      ...(wanted.slug !== undefined && wanted.slug !== standing.now.slug ? [`slug stays ${standing.now.slug}: it is for ever.`] : []),
    ],
  };
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

const described = ({ wanted, standing: { said }, reason }: Asked): Change[] => {
  const before: Record<string, unknown> = {
    name: said.name,
    hypothesis: said.hypothesis,
    unit: said.unit,
    decisionDueOn: said.decisionDueOn,
    goLiveOn: said.goLiveOn,
    plannedWeeks: said.plannedWeeks,
    success: said.feasibility.measure,
    expectedValuePerYear: said.feasibility.expectedPerYear,
  };
  const after = wanted as unknown as Record<string, unknown>;
  // A hypothesis that was redacted stays so.
  const what = Object.keys(before).filter(
    (name) => after[name] !== undefined && !same(after[name], before[name]) && !(name === 'hypothesis' && before[name] === null),
  );
  return what.length === 0
    ? []
    : [{ what, type: 'describePoc', input: { ...Object.fromEntries(what.map((name) => [name, after[name]])), reason } }];
};

const tracked = ({ wanted, standing: { said }, reason }: Asked): Change[] =>
  wanted.track === said.track ? [] : [{ what: ['track'], type: 'changeTrack', input: { track: wanted.track, reason } }];

const budgeted = ({ wanted: { budget }, standing: { said }, reason }: Asked): Change[] => {
  const one = (name: string, envelope: 'POC' | 'PRODUCTION', approved: Money | undefined): Change[] =>
    approved === undefined || same(approved, said.budget.approved[envelope])
      ? []
      : [{ what: [`budget.${name}`], type: 'changeBudget', input: { envelope, approved, reason } }];
  return budget === undefined ? [] : [...one('poc', 'POC', budget.poc), ...one('production', 'PRODUCTION', budget.production)];
};

const ROLES = { productionOwner: 'PRODUCTION_OWNER', pocLead: 'POC_LEAD', sponsor: 'SPONSOR' } as const;
const folded = (email: string): string => email.trim().toLowerCase();

const owned = ({ wanted: { owners = {} }, standing: { said }, emails, reason }: Asked): Change[] =>
  Object.entries(ROLES).flatMap(([name, role]): Change[] => {
    const email = owners[name as keyof typeof ROLES];
    const before = said.ownership.owners[role];
    if (email === undefined) return [];
    if (before) {
      const known = emails.get(before.person);
      // Whoever was erased is not brought back by a register that still names them.
      if (known === undefined || folded(known) === folded(email)) return [];
    }
    return [{ what: [`owners.${name}`], type: 'changeOwner', input: { role, email, reason } }];
  });

const teamed = ({ wanted: { members }, standing: { said }, emails }: Asked): Change[] => {
  if (members === undefined) return [];
  const before = said.ownership.recordedMembers.flatMap((person) => emails.get(person) ?? []);
  const add = members.filter((email) => !before.some((known) => folded(known) === folded(email)));
  const remove = before.filter((known) => !members.some((email) => folded(known) === folded(email)));
  return add.length + remove.length === 0 ? [] : [{ what: ['members'], type: 'changeTeam', input: { add, remove } }];
};

const hosted = ({ wanted: { infrastructure, delivery }, standing: { said } }: Asked): Change[] => {
  const before = said.hosting.infrastructure && {
    tier: said.hosting.infrastructure.tier,
    description: said.hosting.infrastructure.description,
  };
  return [
    ...(infrastructure === undefined || same(infrastructure, before)
      ? []
      : [{ what: ['infrastructure'], type: 'declareInfrastructure' as const, input: infrastructure }]),
    ...(delivery === undefined || same(delivery, said.hosting.delivery)
      ? []
      : [{ what: ['delivery'], type: 'nameDelivery' as const, input: delivery }]),
  ];
};

const listed = ({ wanted: { checklistTemplateId }, standing: { said, now } }: Asked): Change[] =>
  checklistTemplateId === undefined || said.checklist.items.length > 0 || now.checklist.items.length > 0
    ? []
    : [{ what: ['checklist'], type: 'writeChecklist', input: { templateId: checklistTemplateId } }];

const MOST_SCORES = 30;

const scored = (wanted: readonly WantedScore[], said: PocState): Change[] => {
  const changed = wanted.filter((score) => !isSaid(score, said));
  return Array.from({ length: Math.ceil(changed.length / MOST_SCORES) }, (_, part) => {
    const scores = changed.slice(part * MOST_SCORES, (part + 1) * MOST_SCORES);
    return { what: scores.map(({ itemId }) => `scores.${itemId}`), type: 'scoreItems', input: { scores } };
  });
};

const isSaid = ({ itemId, score, note, evidence }: WantedScore, { checklist }: PocState): boolean => {
  const { TEAM, OWNER } = scoresOf(checklist, itemId);
  const last = [TEAM.at(-1), OWNER.at(-1)]
    .filter((each) => each !== undefined)
    .reduce((a, b) => (a.at >= b.at ? a : b), TEAM.at(-1) ?? OWNER.at(-1)!);
  if (last === undefined || last.score !== score) return false;
  return (last.note === null || same(last.note, note)) && (evidence === undefined || same(evidence, last.evidence));
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
