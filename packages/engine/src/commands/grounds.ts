import type { Template } from '@causeway/checklist/template/template.ts';
import type { EventStore, ReadStream, RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { PocCommand } from '@causeway/poc/commands.ts';
import { templateNamed } from '@causeway/poc/context.ts';
import type { Policy } from '@causeway/poc/policy.ts';
import type { FoldedStates } from './folded-states.ts';
import type { Folded } from './folded-streams.ts';
import { isOther } from './judge-other.ts';
import { type Addressed, type Place, Placing } from './placing.ts';

/** What a command is judged by. */
export interface Grounds {
  readonly place: Place;
  /** The policy in force. */
  readonly policy: Folded<Policy>;
  /** The one that the command names. */
  readonly template: Folded<Template | null> | null;
  readonly logTime: number;
  /** The first event of this command id, where the caller gave one that the log knows. */
  readonly known: RecordedEvent | null;
  /** What of it the log is asked to confirm, besides the command's own stream. */
  readonly reads: readonly ReadStream[];
}

/** Finds what commands are judged by: as it was heard of, or as the log says. */
export class Grounding {
  readonly #store: Pick<EventStore, 'head' | 'onAppended'>;
  readonly #states: FoldedStates;
  readonly #placing: Placing;
  /** The log's time, as far as it was heard of. */
  #logTime = 0;

  constructor(store: Pick<EventStore, 'head' | 'onAppended'>, states: FoldedStates) {
    this.#store = store;
    this.#states = states;
    this.#placing = new Placing(states);
    store.onAppended((events) => {
      states.take(events);
      this.#hear(events.at(-1)!);
    });
  }

  /** As far as it was heard of, which may be out of date; null where any of it was not, or the command is none of a POC's. */
  async recall({ command, commandId, stream }: Pick<Addressed, 'command' | 'commandId' | 'stream'>): Promise<Grounds | null> {
    if (isOther(command.type)) return null;
    const recalled = this.#states.recall(stream, templateNamed(command as PocCommand));
    if (recalled === null) return null;
    const { poc, policy, template } = recalled;
    const place =
      poc === null ? await this.#placing.of({ command, commandId, stream: null, first: null }) : { stream: stream!, folded: poc };
    return { place, policy, template, logTime: this.#logTime, known: null, reads: readsOf(policy, template) };
  }

  /** From the log. What none of it needs of another is asked for at once: one round trip. */
  async look(addressed: Addressed): Promise<Grounds> {
    const { command, first } = addressed;
    const id = isOther(command.type) ? null : templateNamed(command as PocCommand);
    const [place, policy, template, head, known] = await Promise.all([
      this.#placing.of(addressed),
      this.#states.policy(),
      id === null ? null : this.#states.template(id),
      this.#store.head(),
      first,
    ]);
    this.#hear(head);
    // Other commands are of the very streams that are read here.
    const reads = isOther(command.type) ? [] : readsOf(policy, template);
    return { place, policy, template, logTime: this.#logTime, known, reads };
  }

  #hear({ recordedAt }: { readonly recordedAt: number }): void {
    this.#logTime = Math.max(this.#logTime, recordedAt);
  }
}

const readsOf = (policy: Folded<Policy>, template: Folded<Template | null> | null): ReadStream[] => [
  { stream: 'policy', revision: policy.revision },
  ...(template?.state ? [{ stream: `template-${template.state.id}`, revision: template.revision }] : []),
];
