import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { RowProblem } from '../row/fields.ts';
import { KEEP_IT } from './advice.ts';
import type { Change } from './change.ts';
import { changesOf } from './changes.ts';
import { changeId } from './command-ids.ts';
import type { CommandAnswer, Door, KnownPoc } from './door.ts';
import { opening } from './open.ts';
import { from, type Meant, problemsOf } from './problems-of.ts';
import type { RowResult } from './report.ts';
import { standingOf } from './said.ts';

/** What became of a row that is a POC. */
export type Became = Pick<RowResult, 'slug' | 'outcome' | 'changed' | 'notes' | 'problems'> & Partial<Pick<RowResult, 'status'>>;

export const nothing = { slug: null, changed: [], notes: [], problems: [] } as const;
export const refused = (problems: readonly RowProblem[]): Became => ({ ...nothing, outcome: 'refused', problems });

/** How often a row is compared anew because its POC went on meanwhile. */
const MOST_TRIES = 3;

/** What rows are taken in with. */
export interface Around {
  readonly mapping: Mapping;
  readonly door: Door;
  readonly today: PlainDate;
  /** Known rows come in numbers, when a register is imported again: while they do, a row is looked for before it is sent. */
  readonly lately: { isKnown: boolean };
}

/** Takes in a row that is a POC: opens it, or records what the register says otherwise than last time. */
export const takeIn = async (intake: Meant, commandId: string, around: Around): Promise<Became> => {
  const { door } = around;
  const found = await findOrOpen(intake, commandId, around);
  if ('outcome' in found) return found;
  let poc = found;
  const changed: string[] = [];
  for (let tries = 1; ; tries += 1) {
    const { sent, ...became } = await update(intake, poc, around);
    changed.push(...became.changed);
    const result = {
      ...became,
      changed,
      outcome: became.outcome === 'known' && changed.length > 0 ? ('changed' as const) : became.outcome,
    };
    if (became.problems.length === 0 || tries === MOST_TRIES) return result;
    // Somebody else went on with it meanwhile, perhaps the same import beside this one: what was refused may be so already.
    const since = poc.events.length;
    const fresh = await door.opened(commandId);
    if (!fresh?.events.slice(since).some((event) => !sent.has(event.commandId))) return result;
    poc = fresh;
  }
};

/** The POC that a row was taken in as before, or else what became of it now. */
const findOrOpen = async (intake: Meant, commandId: string, { door, lately }: Around): Promise<KnownPoc | Became> => {
  const found = lately.isKnown ? await door.opened(commandId) : null;
  if (found !== null) return found;
  const answer = await door.command(opening(intake, commandId), null);
  // The row bears this id for ever: it was taken in before, as the register said then.
  const isKnown = !answer.recorded && (answer.refusals.length === 0 || answer.refusals.some(({ code }) => code === 'COMMAND_ID_REUSED'));
  lately.isKnown = isKnown;
  if (answer.recorded) return { ...nothing, slug: answer.slug, outcome: 'taken' };
  return (isKnown ? await door.opened(commandId) : null) ?? refused(problemsOf(answer, intake));
};

/** Sends what the register says otherwise than last time; answers with the ids of its commands. */
const update = async (intake: Meant, poc: KnownPoc, { mapping, door, today }: Around): Promise<Became & { sent: ReadonlySet<string> }> => {
  const { wanted, speaksOf } = intake;
  const standing = standingOf(mapping.register, poc);
  const sent = new Set<string>();
  const known = { ...nothing, slug: poc.slug, sent };
  if (speaksOf !== null && standing.saidOn !== null && speaksOf < standing.saidOn)
    return {
      ...known,
      outcome: 'known',
      notes: [`the register spoke of ${standing.saidOn} before; ${speaksOf} is older, and nothing was recorded of it`],
    };
  const reason = mapping.changes.reason ?? `The register ${mapping.register} says so${speaksOf === null ? '' : ` as of ${speaksOf}`}.`;
  const {
    changes,
    refused: against,
    kept,
  } = changesOf({ wanted, standing, emails: poc.emails, today, speaksOf, reason, learned: mapping.changes.learned });
  const changed: string[] = [];
  const notes: string[] = [...kept];
  const problems: RowProblem[] = [];
  const isDecided = standing.now.status === 'GRADUATED' || standing.now.status === 'STOPPED';
  const isKept = isDecided && mapping.changes.decided === 'keep';
  if (isKept) notes.push(...against.map((sentence) => `status stays ${standing.now.status}. ${sentence}`));
  else
    problems.push(...against.map((sentence) => ({ ...from(intake, 'status'), reason: isDecided ? `${sentence} ${KEEP_IT}` : sentence })));
  for (const change of changes) if (!(await carriedOut(change)) && change.isStep) break;
  return {
    ...known,
    // Of what a decision stands against, the status is the one that stays.
    ...(isKept && against.length > 0 && { status: standing.now.status }),
    outcome: problems.length > 0 ? 'refused' : changed.length > 0 ? 'changed' : 'known',
    changed,
    notes,
    problems,
  };

  async function carriedOut(change: Change): Promise<boolean> {
    const answer = await send(change);
    const { refusals } = answer;
    if (answer.recorded) changed.push(...change.what);
    // One of several things is wrong: the others are not refused for it.
    if (change.apart && change.apart.length > 1 && refusals.some(({ field }) => field && field.length > 0)) {
      for (const part of change.apart) await carriedOut(part);
      return false;
    }
    if (isKept && refusals.length > 0 && refusals.every(({ code }) => code === 'WRONG_STATUS'))
      notes.push(`${change.what.join(', ')} ${change.what.length === 1 ? 'stays as it is' : 'stay as they are'}: ${refusals[0]!.message}`);
    else problems.push(...problemsOf(answer, intake, change));
    return refusals.length === 0;
  }

  async function send(change: Change): Promise<CommandAnswer> {
    const answer = await command(change.input);
    const isShut = answer.refusals.length > 0 && answer.refusals.every(({ code }) => code === 'GATE_SHUT');
    return isShut && mapping.changes.override ? command({ ...change.input, override: true }) : answer;

    function command(given: Change['input']): Promise<CommandAnswer> {
      const input = { ...(speaksOf !== null && { effectiveOn: speaksOf }), ...given };
      const commandId = changeId(mapping.register, poc.slug, standing.now.revision, { type: change.type, input });
      sent.add(commandId);
      return door.command({ type: change.type, input: { commandId, ...input } }, poc);
    }
  }
};
