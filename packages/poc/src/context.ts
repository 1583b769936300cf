import type { Template } from '@causeway/checklist/template/template.ts';
import type { Context } from '@causeway/kernel/command.ts';
import type { PocCommand } from './commands.ts';
import type { Policy } from './policy.ts';

/** What the deciders of a POC may know beside its state. */
export interface PocContext extends Context {
  /** The slug of the stream that the facts will be appended to: the one given, or derived by whoever opens the stream. */
  readonly slug: string;
  readonly policy: Policy;
  /** The newest version of the template that the command names (`templateNamed`); null when it names none, or an unknown one. */
  readonly template: Template | null;
  /** True for a service that acts for no person: it leads nothing that it proposes. */
  readonly isService?: boolean;
}

/** Which template a command names, for whoever looks it up. */
export const templateNamed = (command: PocCommand): string | null => {
  switch (command.type) {
    case 'proposePoc':
    case 'adoptPoc':
      return command.checklistTemplateId ?? null;
    case 'writeChecklist':
      return command.templateId ?? null;
    default:
      return null;
  }
};
