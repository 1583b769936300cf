import type { Actor } from '@causeway/kernel/command.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import { isRefused, type Refusal } from '@causeway/kernel/refusal.ts';
import { asStored } from '@causeway/kernel/specification.ts';
import type { PocCommand } from '../commands.ts';
import { type PocContext, templateNamed } from '../context.ts';
import { evolvePoc, type PocEvent } from '../evolve.ts';
import { type Judgement, judge } from '../judge.ts';
import { DEFAULT_POLICY, type Policy } from '../policy.ts';
import { nothingCarried, render } from '../render.ts';
import type { PocState } from '../state.ts';
import type { Carried, PocView } from '../view.ts';
import { template } from './items.ts';
import { pmo } from './people.ts';

export interface Asked {
  readonly by?: Actor;
  readonly commandId?: string;
  readonly expectedRevision?: number;
  readonly effectiveOn?: string;
  readonly isSameBody?: boolean;
}

/**
 * A POC as it is played: commands at a clock that the story sets, judged, recorded and rendered as the projector does it,
 * every instant walked through.
 */
export class Story {
  state: PocState | null = null;
  policy: Policy = DEFAULT_POLICY;
  readonly events: Recorded<PocEvent>[] = [];
  /** The commands that recorded something, in order. */
  readonly carriedOut: string[] = [];
  /** By command id, the position of its last event. */
  readonly #done = new Map<string, bigint>();
  view: PocView | null = null;
  next: number | null = null;
  carried: Carried = nothingCarried;
  clock: number;
  #seeing: ((story: Story) => void) | undefined;
  #commands = 0;
  #ids = 0;

  constructor(at = '2026-03-02T09:00:00Z') {
    this.clock = Date.parse(at);
  }

  /** Shows the story to somebody whenever it was rendered. */
  seenBy(seeing?: (story: Story) => void): this {
    this.#seeing = seeing;
    return this;
  }

  /** Lets time pass, rendering at every instant on the way. */
  at(instant: string | number): this {
    const to = typeof instant === 'number' ? instant : Date.parse(instant);
    while (this.next !== null && this.next <= to) {
      this.clock = this.next;
      this.#render();
    }
    this.clock = to;
    return this;
  }

  under(policy: Partial<Policy>): this {
    this.policy = { ...this.policy, ...policy, version: this.policy.version + 1 };
    if (this.state) this.#render();
    return this;
  }

  context(by: Actor, commandId: string, command?: PocCommand): PocContext {
    return {
      now: this.clock,
      zone: this.policy.timeZone,
      actor: by,
      commandId,
      newId: () => `id-${++this.#ids}`,
      slug: 'the-poc',
      policy: this.policy,
      template: command && templateNamed(command) === template.id ? template : null,
    };
  }

  ask(
    command: PocCommand,
    { by = pmo, commandId = `command-${++this.#commands}`, expectedRevision, effectiveOn, isSameBody = true }: Asked = {},
  ): Judgement {
    const judged = judge(command, this.state, this.context(by, commandId, command), {
      expectedRevision,
      effectiveOn,
      before: this.#done.has(commandId) ? { position: this.#done.get(commandId)!, isSameBody } : null,
    });
    if ('facts' in judged && judged.facts.length > 0) {
      this.carriedOut.push(command.type);
      for (const fact of judged.facts) this.#record(fact, by, commandId);
      this.#render();
    }
    return judged;
  }

  /** What must be accepted; answers the facts' types. */
  does(command: PocCommand, asked: Asked = {}): string[] {
    const judged = this.ask(command, asked);
    if (!('facts' in judged))
      throw new Error(`${command.type} was not accepted: ${JSON.stringify(judged, (_, v) => (typeof v === 'bigint' ? `${v}` : v), 1)}`);
    return judged.facts.map(({ type }) => type);
  }

  /** What must be refused; answers the reasons. */
  refused(command: PocCommand, asked: Asked = {}): readonly Refusal[] {
    const judged = this.ask(command, asked);
    if (!isRefused(judged)) throw new Error(`${command.type} was not refused`);
    return judged.refusals;
  }
  codes(command: PocCommand, asked: Asked = {}): string[] {
    return this.refused(command, asked).map(({ code }) => code);
  }

  get findings(): string[] {
    return this.view?.finding.map(({ code }) => code) ?? [];
  }
  finding(code: string) {
    return this.view?.finding.find((finding) => finding.code === code);
  }
  criterion(code: string, area: string | null = null) {
    return this.view?.criterion.find((criterion) => criterion.code === code && criterion.area === area);
  }

  #record(fact: PocEvent, by: Actor, commandId: string): void {
    const revision = this.events.length;
    const recorded = {
      ...fact,
      data: asStored(fact.data),
      id: `event-${revision}`,
      recordedAt: this.clock,
      position: BigInt(revision + 1),
      revision,
      actor: by.id,
      commandId,
    } as Recorded<PocEvent>;
    this.events.push(recorded);
    this.#done.set(commandId, recorded.position);
    this.state = evolvePoc(this.state, recorded);
  }

  #render(): void {
    const rendered = render(this.state as PocState, this.policy, this.clock, this.carried);
    this.view = rendered.view;
    this.next = rendered.next;
    this.carried = rendered.carried;
    this.#seeing?.(this);
  }
}
