import { type PublishTemplate, publishTemplate } from '@causeway/checklist/template/decide.ts';
import type { RecordedEvent } from '@causeway/event-store/event-store.ts';
import type { Context } from '@causeway/kernel/command.ts';
import type { Fact } from '@causeway/kernel/fact.ts';
import { isRefused, type Refused } from '@causeway/kernel/refusal.ts';
import type { AccessCommand } from '@causeway/poc/access/commands.ts';
import { grantRole, revokeRole } from '@causeway/poc/access/decide.ts';
import { authorize, type CommandType } from '@causeway/poc/authorize.ts';
import type { Judgement } from '@causeway/poc/judge.ts';
import type { ChangePolicy } from '@causeway/poc/policy/commands.ts';
import { changePolicy } from '@causeway/poc/policy/decide.ts';
import { checkSize } from '@causeway/poc/size.ts';
import { isSameBody, lastOf, reused } from './command-body.ts';
import type { FoldedStates } from './folded-states.ts';

interface Asked {
  readonly stream: string;
  readonly body: string;
  /** The first event of this command id, where the caller gave one that the log knows. */
  readonly known: RecordedEvent | null;
}

interface Sources {
  readonly states: FoldedStates;
  readonly currenciesInUse: () => Promise<readonly string[]>;
}

const OTHER: ReadonlySet<CommandType> = new Set(['publishTemplate', 'changePolicy', 'grantRole', 'revokeRole']);

/** Whether a command is none of a POC's: of templates, policy or access. */
export const isOther = (type: CommandType): boolean => OTHER.has(type);

/** GE-5: templates, policy and access: the same order of reasons, on streams of their own. */
export const judgeOther = async (
  command: { readonly type: CommandType },
  context: Context,
  { stream, body, known }: Asked,
  sources: Sources,
): Promise<Judgement & object> => {
  const forbidden = authorize(command, context.actor, null);
  if (forbidden) return { refusals: [forbidden] };
  if (known !== null) return known.stream === stream && isSameBody(known, body) ? { repeat: lastOf(known) } : reused();
  const outcome = await decide(command, context, sources);
  if (isRefused(outcome)) return outcome;
  return checkSize(outcome, command) ?? ({ facts: outcome } as unknown as Judgement & object);
};

const decide = async (
  command: { readonly type: CommandType },
  context: Context,
  { states, currenciesInUse }: Sources,
): Promise<readonly Fact[] | Refused> => {
  switch (command.type) {
    case 'publishTemplate':
      return publishTemplate(command as PublishTemplate, (await states.template((command as PublishTemplate).id)).state, context);
    case 'changePolicy':
      return changePolicy(command as ChangePolicy, (await states.policy()).state, {
        ...context,
        currenciesInUse: await currenciesInUse(),
      });
    default: {
      const { state } = await states.access();
      const access = command as AccessCommand;
      return access.type === 'grantRole' ? grantRole(access, state, context) : revokeRole(access, state, context);
    }
  }
};
