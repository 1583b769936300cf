import type { PublishTemplate } from '@causeway/checklist/template/decide.ts';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import { slugFrom } from '@causeway/kernel/text.ts';
import type { CommandType } from '@causeway/poc/authorize.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { FoldedStates } from './folded-states.ts';
import type { Folded } from './folded-streams.ts';

/** The stream that a command goes to, as it is; the state where it is a POC's. */
export interface Place {
  readonly stream: string;
  readonly folded: Folded<PocState | null>;
  /** Taken for free without asking. */
  readonly isAssumed?: boolean;
}

export interface Addressed {
  readonly command: { readonly type: CommandType };
  readonly commandId: string;
  /** The stream of the POC that the input names. */
  readonly stream: string | null;
  /** The first event of this command id, where the log knows it; only one that opens a POC waits for it. */
  readonly first: Promise<RecordedEvent | null> | null;
  /** A place is not to be taken for free without asking. */
  readonly isContested?: boolean;
}

/**
 * A stream taken for free without asking, for most are: the log itself refuses the first event of one that is not, and then it is asked for. So is it before
 * anything is refused.
 */
const assumed = (stream: string): Place => ({ stream, folded: { state: null, revision: -1, position: 0n }, isAssumed: true });

const MOST_KNOWN_SLUGS = 20_000;
/** Whether a command begins a POC's stream: its slug is still to be found. */
export const isOpening = (type: CommandType): boolean => type === 'proposePoc' || type === 'adoptPoc';

/** Finds the stream of a command. */
export class Placing {
  readonly #states: FoldedStates;
  /** By slug that a name gave, how many of slug, slug-2, slug-3 … are known to be taken: a stream that is there is there for ever. */
  readonly #taken = new Map<string, number>();

  constructor(states: FoldedStates) {
    this.#states = states;
  }

  /** Which stream a command goes to, and the stream as it is. */
  async of({ command, commandId, stream: named, first, isContested = false }: Addressed): Promise<Place> {
    if (named !== null) return this.#poc(named);
    if (isOpening(command.type)) {
      // What this command opened the first time is its answer the second.
      const known = await first;
      if (known?.ordinal === 0 && known.revision === 0 && known.stream.startsWith('poc-')) return this.#poc(known.stream);
      const { slug, name } = command as unknown as { slug?: string | null; name: string };
      if (slug !== null && slug !== undefined) return isContested ? this.#poc(`poc-${slug}`) : assumed(`poc-${slug}`);
      return this.#freePlace(slugFrom(name, commandId), isContested);
    }
    if (command.type === 'publishTemplate') {
      const { id } = command as unknown as PublishTemplate;
      return { stream: `template-${id}`, folded: { ...(await this.#states.template(id)), state: null } };
    }
    if (command.type === 'changePolicy') return { stream: 'policy', folded: { ...(await this.#states.policy()), state: null } };
    return { stream: 'access', folded: { ...(await this.#states.access()), state: null } };
  }

  async #poc(stream: string): Promise<Place> {
    return { stream, folded: await this.#states.poc(stream) };
  }

  /** The first of slug, slug-2, slug-3 … that no stream has. */
  async #freePlace(slug: string, isContested: boolean): Promise<Place> {
    for (let copy = (this.#taken.get(slug) ?? 0) + 1; ; copy += 1) {
      const suffix = copy === 1 ? '' : `-${copy}`;
      const stream = `poc-${slug.slice(0, 80 - suffix.length).replace(/-$/, '')}${suffix}`;
      if (!isContested) return assumed(stream);
      const place = await this.#poc(stream);
      if (place.folded.revision < 0) return place;
      if (this.#taken.size >= MOST_KNOWN_SLUGS) this.#taken.clear();
      this.#taken.set(slug, copy);
    }
  }
}
