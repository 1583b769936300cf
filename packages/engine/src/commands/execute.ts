import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Template } from '@causeway/checklist/template/template.ts';
import { CommandIdTaken, type EventStore, ReadMoved, UnknownOutcome, WrongExpectedRevision } from '@causeway/event-store/event-store.ts';
import type { Actor, Context, GrantedRole } from '@causeway/kernel/command.ts';
import { isRefused, type Refused } from '@causeway/kernel/refusal.ts';
import { rolesOf } from '@causeway/poc/access/evolve.ts';
import type { CommandType } from '@causeway/poc/authorize.ts';
import type { PocCommand } from '@causeway/poc/commands.ts';
import type { PocContext } from '@causeway/poc/context.ts';
import { type Judgement, judge } from '@causeway/poc/judge.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { Directory } from '@causeway/portfolio/directory.ts';
import { bodyOf, isSameBody, lastOf, reused } from './command-body.ts';
import { FoldedStates } from './folded-states.ts';
import { Grounding, type Grounds } from './grounds.ts';
import { InTurn } from './in-turn.ts';
import { isOther, judgeOther } from './judge-other.ts';
import { newEvents } from './new-events.ts';
import { addressesIn, withPeople } from './people.ts';
import { isOpening } from './placing.ts';

/** A command as a face hands it in: the contract's mutation and its input, as it came. */
export interface CommandRequest {
  readonly type: CommandType;
  /** The contract's input, `pocId` aside. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The stream of the POC that the input names; null where it names none (a new POC, or no POC's affair). */
  readonly stream: string | null;
  readonly actor: Actor;
  readonly correlationId: string;
  /** Acts for no person: leads nothing that it proposes. */
  readonly isService?: boolean;
}

/** Carried out: now, before (a repeat), or with nothing to record. */
export interface Executed {
  readonly stream: string;
  readonly position: bigint;
  /** Whether this call recorded anything. */
  readonly recorded: boolean;
}

export interface ExecuteOptions {
  readonly store: Pick<EventStore, 'append' | 'onAppended' | 'readStream' | 'commandOf' | 'head'>;
  readonly directory: Pick<Directory, 'resolve' | 'add'>;
  readonly now: () => number;
  /** Currencies that POCs have amounts in, which a policy must keep a rate for. */
  readonly currenciesInUse: () => Promise<readonly string[]>;
  /** Fresh ids of what a command creates and of its events; random where nothing else is said. */
  readonly newId?: () => string;
  readonly newEventId?: (now: number) => string;
  /** How many POCs are kept as they were last seen. */
  readonly pocsAtHand?: number;
  /** Told of every outcome, for metrics. */
  readonly onOutcome?: (type: CommandType, outcome: Executed | Refused) => void;
  /** Told how long each append took, in seconds. */
  readonly onAppend?: (seconds: number) => void;
}

type Judged = Judgement & object;
const MOST_TRIES = 5;
/** A derived slug that somebody else took meanwhile is no conflict: the next one is tried, however many come at once. */
const MOST_SLUGS = 1_000;
const LOOK_UP_MS = 8_000;
/** For how long after a repeat commands that bring an id are looked for before they are tried: repeats come in numbers, as when an import is run again. */
const REPEATS_MS = 5_000;
const derivesSlug = ({ type, input }: CommandRequest): boolean => isOpening(type) && input.slug == null;

/**
 * The one way that every command takes: load, judge, append; a lost race is judged again, an unknown outcome is looked up first. It is judged first by what
 * was heard of, and recorded only if the log has not moved on since; whatever else comes of that, the log is looked at (a repeat too: GE-5 asks first whether
 * they still may).
 */
export class Executor {
  readonly #options: ExecuteOptions;
  readonly #states: FoldedStates;
  readonly #grounding: Grounding;
  readonly #inTurn = new InTurn();
  /** When a repeat was last seen, by the monotonic clock. */
  #repeatAt = Number.NEGATIVE_INFINITY;

  constructor(options: ExecuteOptions) {
    this.#options = options;
    this.#states = new FoldedStates(options.store, options.pocsAtHand);
    this.#grounding = new Grounding(options.store, this.#states);
  }

  /** The roles granted to a person, now. */
  async rolesOf(person: string): Promise<readonly GrantedRole[]> {
    return rolesOf((await this.#states.access()).state, person);
  }

  /** A POC as it is now; null when there is none. */
  async poc(stream: string): Promise<PocState | null> {
    return (await this.#states.poc(stream)).state;
  }

  /** TI-1: a POC as it stood at a position of the log; null when there was none yet. */
  pocAt(stream: string, position: bigint): Promise<PocState | null> {
    return this.#states.pocAt(stream, position);
  }

  /** The newest version of a template; null when there is none of that id. */
  async template(id: string): Promise<Template | null> {
    return (await this.#states.template(id)).state;
  }

  /** The policy in force now. */
  async policy(): Promise<Policy> {
    return (await this.#states.policy()).state;
  }

  /**
   * Carries a command out, or says why not.
   * @throws StoreUnavailable when the log cannot be reached, UnknownOutcome when it cannot be told what became of the command: repeat it with its id.
   */
  async execute(request: CommandRequest): Promise<Executed | Refused> {
    const { stream } = request;
    // Side by side they would only be in each other's way: all but one of them judged in vain.
    const outcome = await (stream === null ? this.#execute(request) : this.#inTurn.run(stream, () => this.#execute(request)));
    this.#options.onOutcome?.(request.type, outcome);
    return outcome;
  }

  async #execute(request: CommandRequest): Promise<Executed | Refused> {
    const {
      commandId: givenId,
      expectedRevision,
      effectiveOn,
      ...input
    } = request.input as { commandId?: string | null; expectedRevision?: number | null; effectiveOn?: string | null };
    const commandId = givenId?.toLowerCase() ?? randomUUID();
    const body = bodyOf({
      type: request.type,
      stream: request.stream,
      input: { ...input, expectedRevision: expectedRevision ?? undefined, effectiveOn: effectiveOn ?? undefined },
    });
    const asked = { commandId, body, expectedRevision: expectedRevision ?? null, effectiveOn: effectiveOn ?? null };
    // One that a caller made up may have been used before; ours was not.
    const recorded = () => (givenId ? this.#options.store.commandOf(commandId) : null);
    let conflict: WrongExpectedRevision | null = null;
    let isContested = false;
    const mayRepeat = Boolean(givenId) && performance.now() - this.#repeatAt < REPEATS_MS;
    let isToRecall = !mayRepeat;
    const mostTries = derivesSlug(request) ? MOST_SLUGS : MOST_TRIES;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const people = await this.#options.directory.resolve(addressesIn(request.type, input));
      const command = { type: request.type, ...withPeople(request.type, input, people) };
      // Whom a refused command names is kept nowhere: with somebody new in it, the log is looked at first.
      const isOfNewcomers = people.some(({ known }) => !known);
      const addressed = { command, commandId, stream: request.stream };
      const recalled = isToRecall && !isOfNewcomers ? await this.#grounding.recall(addressed) : null;
      isToRecall = false;
      const grounds: Grounds = recalled ?? (await this.#grounding.look({ ...addressed, first: recorded(), isContested }));
      const { place, known } = grounds;
      if (known !== null) this.#repeatAt = performance.now();
      const judged = await this.#judge(request, command, grounds, asked);
      const isToRecord = 'facts' in judged && judged.facts.length > 0;
      // What was heard of may be out of date, so nothing is refused by it: that a command is carried out, the log itself confirms or denies.
      if (recalled && !isToRecord) continue;
      // Its twin may have been recorded after it was looked for and before its stream was.
      if (known === null && !isToRecord && (await recorded()) !== null) continue;
      if (isRefused(judged)) {
        if (!place.isAssumed) return judged;
        isContested = true;
        continue;
      }
      if ('repeat' in judged) return { stream: place.stream, position: judged.repeat, recorded: false };
      if (!isToRecord) return { stream: place.stream, position: place.folded.position, recorded: false };
      // So is the stream of a POC that is opened.
      if (place.isAssumed && isOfNewcomers) {
        isContested = true;
        continue;
      }
      // Somebody named the same new address a moment earlier: the person has their id.
      if (!(await this.#options.directory.add(people))) continue;
      const begun = performance.now();
      try {
        const metadata = { commandId, correlationId: request.correlationId, actor: request.actor.id, body };
        const { position } = await this.#options.store.append(
          place.stream,
          place.folded.revision,
          newEvents(judged.facts, this.#options.now(), this.#options.newEventId),
          metadata,
          grounds.reads,
        );
        return { stream: place.stream, position, recorded: true };
      } catch (error) {
        if (error instanceof WrongExpectedRevision) {
          conflict = error;
          isContested = recalled === null || place.isAssumed === true;
        } else if (error instanceof UnknownOutcome || (error instanceof CommandIdTaken && !recalled)) {
          const answer = await this.#lookUp(commandId, body, error);
          if (answer) return answer;
        } else if (!(error instanceof ReadMoved || error instanceof CommandIdTaken)) throw error;
      } finally {
        this.#options.onAppend?.((performance.now() - begun) / 1000);
      }
    }
    return {
      refusals: [
        {
          code: 'CONFLICT',
          message: 'Others changed it at the same time, again and again; read it anew and repeat the command.',
          currentRevision: conflict?.current ?? -1,
        },
      ],
    };
  }

  /** What became of a command whose append was not answered, or whose id was taken; null when it was not recorded. */
  async #lookUp(commandId: string, body: string, cause: Error): Promise<Executed | Refused | null> {
    const deadline = performance.now() + LOOK_UP_MS;
    for (;;) {
      try {
        const recorded = await this.#options.store.commandOf(commandId);
        if (recorded === null) return null;
        // The body names its POC; one that it opened stands where the first of two that came together found a free slug.
        if (!isSameBody(recorded, body)) return reused();
        return {
          stream: recorded.stream,
          position: lastOf(recorded),
          recorded: cause instanceof UnknownOutcome,
        };
      } catch {
        if (performance.now() > deadline) throw cause;
        await sleep(100);
      }
    }
  }

  async #judge(request: CommandRequest, command: { readonly type: CommandType }, grounds: Grounds, asked: Asked): Promise<Judged> {
    const { place, policy, template, known } = grounds;
    const { body } = asked;
    const context: Context = {
      now: Math.max(this.#options.now(), grounds.logTime),
      zone: policy.state.timeZone,
      actor: request.actor,
      commandId: asked.commandId,
      newId: this.#options.newId ?? randomUUID,
    };
    if (isOther(request.type))
      return judgeOther(
        command,
        context,
        { stream: place.stream, body, known },
        { states: this.#states, currenciesInUse: this.#options.currenciesInUse },
      );
    const full: PocContext = {
      ...context,
      slug: place.stream.slice('poc-'.length),
      policy: policy.state,
      template: template?.state ?? null,
      ...(request.isService && { isService: true }),
    };
    const judged = judge(command as PocCommand, place.folded.state, full, {
      expectedRevision: asked.expectedRevision,
      effectiveOn: asked.effectiveOn,
      before: known?.stream === place.stream ? { position: lastOf(known), isSameBody: isSameBody(known, body) } : null,
    });
    // The log knows the id, but not of this POC: an id is used once.
    if ('facts' in judged && judged.facts.length > 0 && known !== null) return reused();
    return judged;
  }
}

/** What a command asks, as it came. */
interface Asked {
  readonly commandId: string;
  readonly body: string;
  readonly expectedRevision: number | null;
  /** TI-2: the day that the command speaks of; null: today. */
  readonly effectiveOn: string | null;
}
