import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ChangedMeanwhile } from '../../commands/ChangedMeanwhile';
import { CommandErrors } from '../../commands/CommandErrors';
import type { Answer } from '../../commands/outcome';
import { conflictOf, refusalsOf } from '../../commands/refusals';
import { useCommand } from '../../commands/useCommand';
import { useDraft } from '../../drafts/DraftContext';
import { Form } from '../../forms/Form';
import type { Problem } from '../../forms/problem';
import { SendButton } from '../../forms/SendButton';
import { Dialog } from '../../shell/Dialog';
import { toasts } from '../../toasts/toasts';
import classes from './CommandForm.module.css';
import { useOpened } from './OpenedContext';

interface CommandFormProps<Field extends string, Input> {
  readonly title: string;
  readonly document: TypedDocumentNode<{ readonly [Each in Field | '__typename']?: Answer | null | 'Mutation' }, { input: Input }>;
  /** What the rules have against what stands in the fields; absent ones are left out. */
  readonly problems?: readonly (Problem | null | undefined | false)[];
  /** What is sent once the rules have nothing against it. */
  readonly input: () => Omit<Input, 'commandId'>;
  /** Decided on the POC as it was read: what others changed meanwhile is shown first (`expectedRevision`, CONFLICT). */
  readonly isGuarded?: 'expectedRevision' extends keyof Input ? boolean : false;
  readonly submit: string;
  /** Told in passing once it was recorded. */
  readonly done: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One command as a dialog: its fields, what is wrong beside each before the click as after it, and what became of it. */
export function CommandForm<Field extends string, Input>(props: CommandFormProps<Field, Input>) {
  const { title, document, problems = [], input, isGuarded, submit, done, onClose, children } = props;
  const draft = useDraft();
  const { send, isSending, outcome, reset } = useCommand(document, draft?.sentAs);
  const { pocId, seen, newest, see } = useOpened();
  const isStale = isGuarded && !isSending && outcome?.kind !== 'unknown' && Math.max(newest, conflictOf(outcome) ?? 0) > seen;
  const record = async () => {
    const ended = await send({ ...input(), ...(isGuarded && { expectedRevision: seen }) });
    if (ended.kind !== 'done') return;
    draft?.forget();
    toasts.tell(done);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        problems={problems.filter((problem) => problem !== null && problem !== undefined && problem !== false)}
        refusals={refusalsOf(outcome)}
        onSubmit={record}
      >
        {children}
        {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
        {isStale && (
          <ChangedMeanwhile
            key={newest}
            pocId={pocId}
            since={seen}
            onSeen={(revision) => {
              see(revision);
              reset();
            }}
          />
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <SendButton type="submit" isSending={isSending}>
            {submit}
          </SendButton>
        </div>
      </Form>
    </Dialog>
  );
}
