import { beginningOf, DEMO_PEOPLE, demoEmail } from '@causeway/engine/bootstrap.ts';
import { Executor } from '@causeway/engine/commands/execute.ts';
import { newEvents } from '@causeway/engine/commands/new-events.ts';
import { Draft } from '@causeway/event-store/postgres/draft.ts';
import type { Instant, PlainDate } from '@causeway/kernel/calendar.ts';
import type { PersonRef } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import { money } from '@causeway/kernel/money.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import { type Calendar, calendarUpTo, daysInto } from './calendar.ts';
import type { Ids } from './ids.ts';
import { opening } from './opening.ts';
import { emailOf, PEOPLE } from './people.ts';
import { POLICY } from './policy.ts';
import { spendingOf } from './spending.ts';
import type { Beat, Storyline } from './storyline.ts';
import { reviewsOf, weeklyScores } from './weekly-round.ts';

/** A beat of one POC (null: of the whole house) at its instant. */
interface Played extends Beat {
  readonly at: Instant;
  readonly story: Storyline | null;
}

/**
 * Tells the year that is over on the day before `today` into a log in memory: every beat is a command of the one executor, with its deciders and rights,
 * at its own instant. The same log for the same day and the same people.
 * @throws Error for a beat that is refused: the story is wrong
 */
export const tell = async (
  stories: readonly Storyline[],
  today: PlainDate,
  idOf: ReadonlyMap<string, string>,
  ids: Ids,
  onProgress: (share: number) => void = () => {},
): Promise<Draft> => {
  const calendar = calendarUpTo(today);
  const draft = new Draft(ids.salt);
  const executor = new Executor({
    store: draft,
    directory: directoryOf(idOf),
    now: () => draft.clock,
    currenciesInUse: async () => [...new Set(stories.map(({ currency }) => currency))],
    newId: ids.uuid,
    newEventId: ids.eventId,
  });
  draft.clock = Date.parse(`${calendar.day('1 Mon')}T07:00:00Z`);
  const roles = DEMO_PEOPLE.map(({ login, role }) => fact('RoleGranted', { person: idOf.get(demoEmail(login))!, role }));
  for (const { stream, facts } of beginningOf(roles))
    await draft.append(stream, -1, newEvents(facts, draft.clock, ids.eventId), {
      commandId: ids.uuid(),
      correlationId: ids.uuid(),
      actor: null,
      body: '{}',
    });
  const beats = inOrder(stories, calendar);
  for (const [place, { at, story, by, on, command: commandOf }] of beats.entries()) {
    draft.clock = at;
    const stream = story && `poc-${story.slug}`;
    const { type, input } = commandOf({
      day: calendar.day,
      money: (amount) => money(BigInt(amount) * 100n, story?.currency ?? 'USD'),
      poc: stream === null ? null : await executor.poc(stream),
    });
    const person = idOf.get(emailOf(by))!;
    const opens = type === 'proposePoc' || type === 'adoptPoc';
    const outcome = await executor.execute({
      type,
      input: { ...input, commandId: ids.uuid() },
      stream: opens ? null : stream,
      actor: { id: person, roles: await executor.rolesOf(person) },
      correlationId: ids.uuid(),
    });
    if (isRefused(outcome) || !outcome.recorded)
      throw new Error(
        `${story?.slug ?? 'the house'}, ${on}, ${by}: ${type} ${JSON.stringify(isRefused(outcome) ? outcome : 'changes nothing')}`,
      );
    if (place % 50 === 0) onProgress(place / beats.length);
  }
  return draft;
};

/** Everything that happens before the end, by its instant; a POC's beats of one day in the order that its story has them. */
const inOrder = (stories: readonly Storyline[], { day, end }: Calendar): Played[] => {
  const played = (story: Storyline | null, beats: readonly Beat[], place: number): Played[] => {
    const sorted = beats.toSorted((one, other) => daysInto(one.on) - daysInto(other.on));
    let before: Beat | null = null;
    let nth = 0;
    return sorted.map((beat) => {
      nth = before?.on === beat.on ? nth + 1 : 0;
      before = beat;
      return { ...beat, story, at: Date.parse(`${day(beat.on)}T08:00:00Z`) + minutes(place, daysInto(beat.on), nth) };
    });
  };
  return [
    ...played(null, POLICY, 0),
    ...stories.flatMap((story, place) =>
      played(
        story,
        [...opening(story), ...(story.beats ?? []), ...weeklyScores(story), ...spendingOf(story), ...reviewsOf(story)],
        place + 1,
      ),
    ),
  ]
    .filter(({ at }) => at < end)
    .sort((one, other) => one.at - other.at);
};

/** A moment of a working day: another for each POC and day, later for each further beat of one day. */
const minutes = (place: number, days: number, nth: number): number => ((place * 37 + days * 53) % 211) * 61_000 + nth * 17 * 60_000;

/** The directory as the executor asks it: nobody else is named in the year. */
const directoryOf = (idOf: ReadonlyMap<string, string>) => ({
  resolve: async (emails: readonly string[]): Promise<PersonRef[]> =>
    emails.map((email) => {
      const id = idOf.get(email);
      if (id === undefined) throw new Error(`${email} is nobody of the demo year: ${PEOPLE.map((one) => one.email).join(', ')}`);
      return { email, id, known: true };
    }),
  add: async () => true,
});
