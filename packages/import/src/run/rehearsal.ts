import { DEFAULT_TEMPLATE } from '@causeway/checklist/template/default-template.ts';
import type { Template } from '@causeway/checklist/template/template.ts';
import { addressesIn, withPeople } from '@causeway/engine/commands/people.ts';
import { dayOf } from '@causeway/kernel/calendar.ts';
import { isEmail } from '@causeway/kernel/email.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import { isSlug, slugFrom } from '@causeway/kernel/text.ts';
import type { PocCommand } from '@causeway/poc/commands.ts';
import { type PocContext, templateNamed } from '@causeway/poc/context.ts';
import { evolvePoc } from '@causeway/poc/evolve.ts';
import { foldFacts } from '@causeway/poc/fold.ts';
import { judge } from '@causeway/poc/judge.ts';
import { DEFAULT_POLICY } from '@causeway/poc/policy.ts';
import type { PocState } from '@causeway/poc/state.ts';
import type { CommandAnswer, Door, ImportCommand, KnownPoc, Rules } from './door.ts';
import { personIdOf } from './rehearsed-people.ts';
import { Seen } from './seen.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Where there is no database yet: nothing is known, and the rules are those that an empty one begins with. */
export const emptyDoor = (now: () => number): Pick<Door, 'today' | 'opened' | 'rules'> => ({
  today: async () => dayOf(now(), DEFAULT_POLICY.timeZone),
  opened: async () => null,
  rules: async () => ({
    policy: DEFAULT_POLICY,
    template: async (id) => (id === DEFAULT_TEMPLATE.id ? { ...DEFAULT_TEMPLATE, version: 1 } : null),
  }),
});

/** A door behind which nothing is recorded. */
export interface Rehearsal extends Door {
  /** Forgets what it remembered of the file. */
  close(): void;
}

/** Judges commands by the same rules, on POCs as they stand behind another door, as a PMO; records nothing. */
export const rehearsal = (door: Pick<Door, 'today' | 'opened' | 'rules'>, now: () => number): Rehearsal => {
  // Once, and not before a row is judged: nobody would hear that they cannot be had.
  let asked: Promise<Rules> | null = null;
  const rules = (): Promise<Rules> => {
    asked ??= door.rules();
    return asked;
  };
  const templates = new Map<string, Promise<Template | null>>();
  const slugs = new Seen();
  const templateOf = async (id: string): Promise<Template | null> => {
    const known = templates.get(id) ?? (isSlug(id) ? (await rules()).template(id) : Promise.resolve(null));
    templates.set(id, known);
    return known;
  };
  const states = new WeakMap<KnownPoc, PocState>();
  const stateOf = (poc: KnownPoc): PocState =>
    states.get(poc) ?? poc.events.reduce<PocState | null>((state, event) => evolvePoc(state, event), null)!;

  const decide = async ({ type, input }: ImportCommand, poc: KnownPoc | null): Promise<CommandAnswer> => {
    const { commandId, effectiveOn, ...given } = input as { commandId: string; effectiveOn?: string; slug?: string; name?: string };
    const { policy } = await rules();
    const people = addressesIn(type, given).map((email) => ({
      email,
      id: isEmail(email.trim()) ? personIdOf(email, poc) : null,
      known: true,
    }));
    const command = { type, ...withPeople(type, given, people) } as unknown as PocCommand;
    const named = templateNamed(command);
    const slug = poc?.slug ?? given.slug ?? slugFrom(given.name ?? '', commandId);
    const context: PocContext = {
      now: now(),
      zone: policy.timeZone,
      actor: { id: NOBODY, roles: ['PMO'] },
      commandId,
      newId: () => NOBODY,
      slug,
      policy,
      template: named === null ? null : await templateOf(named),
      isService: true,
    };
    const state = poc && stateOf(poc);
    const judged = judge(command, state, context, { effectiveOn: effectiveOn ?? null });
    if (isRefused(judged)) return { refusals: judged.refusals, recorded: false, slug: null };
    if (!('facts' in judged)) return { refusals: [], recorded: false, slug };
    if (poc === null && given.slug !== undefined && slugs.add(given.slug, 0) !== null)
      return {
        refusals: [{ code: 'SLUG_TAKEN', message: 'Another row of this file has this slug.', field: ['slug'] }],
        recorded: false,
        slug: null,
      };
    if (poc) states.set(poc, foldFacts(state, judged.facts, context)!);
    return { refusals: [], recorded: judged.facts.length > 0, slug };
  };

  /** Whose slug no later row may have. */
  const opened = async (commandId: string): Promise<KnownPoc | null> => {
    const poc = await door.opened(commandId);
    if (poc !== null) slugs.add(poc.slug, 0);
    return poc;
  };

  return {
    today: () => door.today(),
    rules,
    opened,
    command: async (command, poc) => {
      // What would be taken in was not before; the log is asked first, for here nothing is told by it.
      const known = poc === null ? await opened(command.input.commandId) : null;
      return known === null ? decide(command, poc) : { refusals: [], recorded: false, slug: null };
    },
    close: () => slugs.close(),
  };
};
