import type { Template } from '@causeway/checklist/template/template.ts';
import type { PlainDate } from '@causeway/kernel/calendar.ts';
import type { Recorded } from '@causeway/kernel/fact.ts';
import type { PocEvent } from '@causeway/poc/evolve.ts';
import type { Policy } from '@causeway/poc/policy.ts';

/** Mutations of the contract that an import sends. */
export type ImportMutation =
  | 'proposePoc'
  | 'adoptPoc'
  | 'describePoc'
  | 'changeTrack'
  | 'changeBudget'
  | 'changeOwner'
  | 'changeTeam'
  | 'declareInfrastructure'
  | 'nameDelivery'
  | 'writeChecklist'
  | 'scoreItems'
  | 'kickOffPoc'
  | 'decide';

/** One mutation with its input, `pocId` aside. */
export interface ImportCommand {
  readonly type: ImportMutation;
  readonly input: Readonly<Record<string, unknown>> & { readonly commandId: string };
}

/** Where an import's commands go: an engine, a server, or nowhere (a rehearsal). */
export interface Door {
  /** Today by the policy's time zone. */
  today(): Promise<PlainDate>;
  /** Carries out one command, on the POC it is about (null: it opens one). Refusals are values. Repeated by itself while the service is away. */
  command(command: ImportCommand, poc: KnownPoc | null): Promise<CommandAnswer>;
  /** The POC that a command opened; null where the log does not know the command. */
  opened(commandId: string): Promise<KnownPoc | null>;
  /** What rows are judged by in a rehearsal. */
  rules(): Promise<Rules>;
}

/** A POC that is there already, with all that happened to it. */
export interface KnownPoc {
  readonly slug: string;
  readonly events: readonly Recorded<PocEvent>[];
  /** Addresses by person id, of those whom the events name; erased ones are missing. */
  readonly emails: ReadonlyMap<string, string>;
}

export interface Rules {
  readonly policy: Policy;
  /** The newest version of a template; null where there is none of that id. */
  template(id: string): Promise<Template | null>;
}

export interface CommandAnswer {
  readonly refusals: readonly CommandRefusal[];
  /** Whether this call recorded anything: false where the command was known already, or changed nothing. */
  readonly recorded: boolean;
  /** Of the POC that it was about; null where it was refused. */
  readonly slug: string | null;
}

export interface CommandRefusal {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null | undefined;
}
