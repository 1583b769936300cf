import type { TemplateEvent } from '@causeway/checklist/template/events.ts';
import { evolveTemplate } from '@causeway/checklist/template/evolve.ts';
import type { Template } from '@causeway/checklist/template/template.ts';
import type { EventStore, RecordedEvent } from '@causeway/event-store/event-store.ts';
import { isSlug } from '@causeway/kernel/text.ts';
import type { AccessEvent } from '@causeway/poc/access/events.ts';
import { type AccessState, evolveAccess, initialAccess } from '@causeway/poc/access/evolve.ts';
import { evolvePoc, type PocEvent } from '@causeway/poc/evolve.ts';
import type { PolicyEvent } from '@causeway/poc/policy/events.ts';
import { evolvePolicy, initialPolicy } from '@causeway/poc/policy/evolve.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import type { PocState } from '@causeway/poc/state.ts';
import { toFact } from '@causeway/portfolio/fact.ts';
import { type Folded, FoldedStreams } from './folded-streams.ts';

const UNCHANGED: Folded<Policy> = { state: initialPolicy, revision: -1, position: 0n };
const NOWHERE: Promise<Folded<null>> = Promise.resolve({ state: null, revision: -1, position: 0n });

/** States as they were when they were last heard of. */
export interface Recalled {
  readonly policy: Folded<Policy>;
  readonly poc: Folded<PocState | null> | null;
  readonly template: Folded<Template | null> | null;
}

/** Every stream that commands are decided on, folded as it is now. */
export class FoldedStates {
  readonly #store: Pick<EventStore, 'readStream'>;
  readonly #pocs: FoldedStreams<PocState | null>;
  readonly #policy: FoldedStreams<Policy>;
  readonly #access: FoldedStreams<AccessState>;
  readonly #templates: FoldedStreams<Template | null>;

  constructor(store: Pick<EventStore, 'readStream'>, mostPocs?: number) {
    this.#store = store;
    this.#pocs = new FoldedStreams(store, null as PocState | null, (state, event) => evolvePoc(state, toFact<PocEvent>(event)), mostPocs);
    this.#policy = new FoldedStreams(store, initialPolicy, (state, event) => evolvePolicy(state, toFact<PolicyEvent>(event)));
    this.#access = new FoldedStreams(store, initialAccess, (state, event) => evolveAccess(state, toFact<AccessEvent>(event)));
    this.#templates = new FoldedStreams(store, null as Template | null, (state, event) =>
      evolveTemplate(state, toFact<TemplateEvent>(event)),
    );
  }

  /** What of these is known without asking the log; null where any is not. Whatever is decided on it is to be held against the log. */
  recall(poc: string | null, template: string | null): Recalled | null {
    // A house that never changed it has none in its log: what nobody heard of is taken for that.
    const policy = this.#policy.recall('policy') ?? UNCHANGED;
    const known = poc === null ? null : this.#pocs.recall(poc);
    const named = template === null ? null : this.#templates.recall(`template-${template}`);
    if ((known === null && poc !== null) || (named === null && template !== null)) return null;
    return { policy, poc: known, template: named };
  }

  /** Takes in what one command recorded just now. */
  take(events: readonly RecordedEvent[]): void {
    for (const streams of [this.#pocs, this.#policy, this.#access, this.#templates]) streams.take(events);
  }

  /** A POC's stream; a name that none can have is not asked for: it may be no text that a database takes. */
  poc(stream: string): Promise<Folded<PocState | null>> {
    return isSlug(stream.slice('poc-'.length)) ? this.#pocs.load(stream) : NOWHERE;
  }

  /** TI-1: a POC as it stood at a position of the log; null when there was none yet. */
  async pocAt(stream: string, position: bigint): Promise<PocState | null> {
    const newest = await this.poc(stream);
    if (newest.position <= position) return newest.state;
    let state: PocState | null = null;
    for await (const event of this.#store.readStream(stream, { upTo: position })) state = evolvePoc(state, toFact<PocEvent>(event));
    return state;
  }

  template(id: string): Promise<Folded<Template | null>> {
    return isSlug(id) ? this.#templates.load(`template-${id}`) : NOWHERE;
  }

  policy(): Promise<Folded<Policy>> {
    return this.#policy.load('policy');
  }

  access(): Promise<Folded<AccessState>> {
    return this.#access.load('access');
  }
}
