import { isDeepStrictEqual } from 'node:util';
import type { Context, Decide } from './command.ts';
import type { Fact, Recorded } from './fact.ts';
import { isRefused, type Refusal, type RefusalCode } from './refusal.ts';

/** A decider: how a stream begins, what a fact makes of it, what may be asked of it. */
export interface Decider<Command, State, F extends Fact, Given extends Context = Context> {
  readonly initial: State;
  readonly evolve: (state: State, fact: Recorded<F>) => State;
  readonly decide: Decide<Command, State, F, Given>;
}

/** Whoever runs a test's commands. */
export const anActor = '11111111-1111-4111-8111-111111111111';

/** A value as the log answers it: canonical text (RFC 8785) keeps members in the order of their names, whatever order they were written in. */
export const asStored = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(asStored) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, asStored(member)]),
  ) as T;
};

/** A fact as if the log had recorded it: place and ids follow from its revision. */
export const recorded = <F extends Fact>(fact: F, revision: number, recordedAt: number, actor: string | null = anActor): Recorded<F> => ({
  ...fact,
  data: asStored(fact.data),
  id: `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`,
  recordedAt,
  position: BigInt(revision + 1),
  revision,
  actor,
  commandId: `00000000-0000-4000-9000-${String(revision).padStart(12, '0')}`,
});

/** Given / when / then for a decider. The last step is never called `then`: a promise would swallow it. */
export const specify =
  <Command, State, F extends Fact, Given extends Context>(decider: Decider<Command, State, F, Given>, context: Given) =>
  (...history: F[]) => ({
    when: (command: Command, over: Partial<Given> = {}) => {
      const given = { ...context, ...over };
      const state = history.reduce(
        (folded, fact, revision) => decider.evolve(folded, recorded(fact, revision, given.now, given.actor.id)),
        decider.initial,
      );
      const outcome = decider.decide(command, state, given);
      const expectSame = (actual: unknown, expected: unknown) => {
        if (!isDeepStrictEqual(plain(actual), plain(expected)))
          throw new Error(`expected ${JSON.stringify(expected, null, 2)}\nbut was ${JSON.stringify(actual, null, 2)}`);
      };
      return {
        outcome,
        records: (...facts: F[]) => expectSame(outcome, facts),
        recordsNothing: () => expectSame(outcome, []),
        /** Every reason, in order; of each the code and, where given, the field. */
        isRefused: (...reasons: (RefusalCode | Partial<Refusal>)[]) => {
          if (!isRefused(outcome)) throw new Error(`expected a refusal but it recorded ${JSON.stringify(outcome, null, 2)}`);
          const wanted = reasons.map((reason) => (typeof reason === 'string' ? { code: reason } : reason));
          expectSame(
            outcome.refusals.map((found, place) =>
              Object.fromEntries(Object.keys(wanted[place] ?? found).map((key) => [key, found[key as keyof Refusal]])),
            ),
            wanted,
          );
        },
      };
    },
  });

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}n` : inner)));
