import { randomUUID } from 'node:crypto';
import { DEFAULT_TEMPLATE } from '@causeway/checklist/template/default-template.ts';
import { newEvents } from '@causeway/engine/commands/new-events.ts';
import { seeded } from '@causeway/engine/testing/seeded.ts';
import type { CommandMetadata } from '@causeway/event-store/event-store.ts';
import { openPostgresStore } from '@causeway/event-store/postgres/postgres-store.ts';
import { addWeeks, type Instant, startOfWeek, weekAt } from '@causeway/kernel/calendar.ts';
import type { PersonRef } from '@causeway/kernel/command.ts';
import { fact } from '@causeway/kernel/fact.ts';
import type { PocCommand } from '@causeway/poc/commands.ts';
import { evolvePoc, type PocEvent } from '@causeway/poc/evolve.ts';
import { judge } from '@causeway/poc/judge.ts';
import { DEFAULT_POLICY } from '@causeway/poc/policy.ts';
import type { PocState } from '@causeway/poc/state.ts';
import { commandsOfWeek, opening } from './portfolio-story.ts';

export interface PortfolioShape {
  readonly pocs: number;
  /** Weeks of weekly rounds, the last of them ending before `until`. */
  readonly weeks: number;
  readonly until: Instant;
  /** Rounds are held every so many weeks. */
  readonly every?: number;
  readonly seed?: number;
}

const DAY_MS = 86_400_000;
const AT_ONCE = 64;

/** Everything that one POC's commands need. */
interface Played {
  readonly slug: string;
  readonly owner: PersonRef;
  readonly lead: PersonRef;
  state: PocState | null;
}

/**
 * Writes the log of a portfolio that is scored every week (28 events a command), through the real deciders and the real append, at the
 * clock of its weeks. The database must be migrated and its log empty. Answers how many events it holds.
 */
export const writePortfolio = async (url: string, { pocs, weeks, until, every = 1, seed = 1 }: PortfolioShape): Promise<number> => {
  const random = seeded(seed);
  let clock: Instant = 0;
  const store = await openPostgresStore({ url, now: () => clock });
  let events = 0;
  const append = async (stream: string, revision: number, facts: Parameters<typeof newEvents>[0], actor: string | null) => {
    const command: CommandMetadata = { commandId: randomUUID(), correlationId: randomUUID(), actor, body: '{}' };
    const recorded = newEvents(facts, clock);
    const { position, recordedAt } = await store.append(stream, revision, recorded, command);
    events += recorded.length;
    return { command, recorded, first: position - BigInt(recorded.length) + 1n, recordedAt };
  };

  const carryOut = async (poc: Played, command: PocCommand, by: PersonRef, isPmo: boolean): Promise<void> => {
    const commandId = randomUUID();
    const judged = judge(
      command,
      poc.state,
      {
        now: clock,
        zone: 'UTC',
        actor: { id: by.id!, roles: [isPmo ? 'PMO' : 'VIEWER'] },
        commandId,
        newId: randomUUID,
        slug: poc.slug,
        policy: DEFAULT_POLICY,
        template: { ...DEFAULT_TEMPLATE, version: 1 },
      },
      {},
    );
    if (!('facts' in judged)) throw new Error(`${command.type} of ${poc.slug}: ${JSON.stringify(judged)}`);
    if (judged.facts.length === 0) return;
    const revision = poc.state?.revision ?? -1;
    const { recorded, first, recordedAt, command: meta } = await append(`poc-${poc.slug}`, revision, judged.facts, by.id);
    judged.facts.forEach((each, place) => {
      poc.state = evolvePoc(poc.state, {
        ...each,
        id: recorded[place]!.id,
        recordedAt,
        position: first + BigInt(place),
        revision: revision + 1 + place,
        actor: by.id,
        commandId: meta.commandId,
      } as Parameters<typeof evolvePoc>[1] & PocEvent);
    });
  };

  const person = (name: string): PersonRef => ({ email: `${name}@example.org`, id: randomUUID(), known: true });
  const pmo = person('pmo');
  const played = Array.from(
    { length: pocs },
    (_, place): Played => ({
      slug: `poc-${String(place).padStart(5, '0')}`,
      owner: person(`o${place}`),
      lead: person(`l${place}`),
      state: null,
    }),
  );
  const firstWeek = addWeeks(weekAt(until, 'UTC'), -weeks);
  clock = startOfWeek(firstWeek, 'UTC') - 7 * DAY_MS;
  await append('template-default', -1, [fact('TemplatePublished', DEFAULT_TEMPLATE)], null);
  /** A working day for all, some at a time, the clock moving between them. */
  const inTurn = async (from: Instant, during: number, each: (poc: Played, place: number) => Promise<void>) => {
    for (let start = 0; start < pocs; start += AT_ONCE) {
      clock = from + Math.floor((during * start) / pocs);
      await Promise.all(played.slice(start, start + AT_ONCE).map((poc, place) => each(poc, start + place)));
    }
  };
  await inTurn(clock + 9 * 3_600_000, 4 * DAY_MS, async (poc, place) => {
    for (const { command, by } of opening(place, poc, random)) await carryOut(poc, command, by === 'PMO' ? pmo : poc[by], by === 'PMO');
  });
  for (let week = 0; week < weeks; week += every) {
    const at = startOfWeek(addWeeks(firstWeek, week), 'UTC');
    await inTurn(at + 9 * 3_600_000, 4 * DAY_MS, async (poc, place) => {
      const asked = commandsOfWeek(week, weeks, place, poc, random, poc.state!);
      for (const { command, by } of asked) await carryOut(poc, command, by === 'PMO' ? pmo : poc[by], by === 'PMO');
    });
  }
  await store.close();
  return events;
};
