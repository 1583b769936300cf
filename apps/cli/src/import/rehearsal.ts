import { DEFAULT_TEMPLATE } from '@causeway/checklist/template/default-template.ts';
import { isRefused } from '@causeway/kernel/refusal.ts';
import { slugFrom } from '@causeway/kernel/text.ts';
import type { PocCommand } from '@causeway/poc/commands.ts';
import { judge } from '@causeway/poc/judge.ts';
import { DEFAULT_POLICY } from '@causeway/poc/policy.ts';
import type { Target } from '../target/target.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/**
 * Judges commands by the same rules, under the default policy, and records nothing: no database is opened. A template other than the default one is
 * not known here, so that what rests on its items is left unjudged.
 */
export const rehearsal = (now: number): Pick<Target, 'command'> => ({
  command: async (mutation, input) => {
    const { commandId, ...given } = input as { commandId: string; name: string; checklistTemplateId?: string };
    const isKnown = (given.checklistTemplateId ?? DEFAULT_TEMPLATE.id) === DEFAULT_TEMPLATE.id;
    const { checklistTemplateId: _, scores: __, ...bare } = given as typeof given & { scores?: unknown };
    const command = { type: mutation, ...(isKnown ? given : bare) } as unknown as PocCommand;
    const judged = judge(
      command,
      null,
      {
        now,
        zone: DEFAULT_POLICY.timeZone,
        actor: { id: NOBODY, roles: ['PMO'] },
        commandId,
        newId: () => NOBODY,
        slug: slugFrom(given.name, commandId),
        policy: DEFAULT_POLICY,
        template: { ...DEFAULT_TEMPLATE, version: 1 },
        isService: true,
      },
      { isSameBody: () => false },
    );
    return { refusals: isRefused(judged) ? judged.refusals : [], recorded: true };
  },
});
