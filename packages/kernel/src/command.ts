import type { Instant, TimeZone } from './calendar.ts';
import type { Fact } from './fact.ts';
import type { Refused } from './refusal.ts';

/** Random opaque id of a person (PR-2); names and addresses live in the directory alone. */
export type PersonId = string;
export type Uuid = string;

/** A person as a command names them: by e-mail address, resolved in the directory before the command is decided. */
export interface PersonRef {
  readonly email: string;
  /** null when the text is no e-mail address (INVALID_EMAIL). */
  readonly id: PersonId | null;
  /** Whether the directory held them before this command; a new one is added when the command is recorded. */
  readonly known: boolean;
}

/** The roles that an ADMIN grants (§9). */
export type GrantedRole = 'ADMIN' | 'PMO' | 'AUDITOR' | 'VIEWER';

/** Who acts: an authenticated person and the roles granted to them; TEAM and OWNER follow from the POC. */
export interface Actor {
  readonly id: PersonId;
  readonly roles: readonly GrantedRole[];
}

/** What a decision may know beside the state: the clock, ids and actor come in here, so that rules stay pure. */
export interface Context {
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly actor: Actor;
  readonly commandId: Uuid;
  /** A fresh id for what the command creates (a spend, a decision). */
  readonly newId: () => Uuid;
}

/** Facts to record (none: the command changes nothing), or why not. */
export type Outcome<F extends Fact> = readonly F[] | Refused;

/** A rule: may this be asked of this state now? Never throws, reads no clock. */
export type Decide<Command, State, F extends Fact, Given extends Context = Context> = (
  command: Command,
  state: State,
  context: Given,
) => Outcome<F>;
