import type { ReactNode } from 'react';
import { CommandErrors } from '../../commands/CommandErrors';
import type { Answer, Outcome } from '../../commands/outcome';
import { refusalsOf } from '../../commands/refusals';
import { useDraft } from '../../drafts/DraftContext';
import { Form } from '../../forms/Form';
import type { Problem } from '../../forms/problem';
import { SendButton } from '../../forms/SendButton';
import { toasts } from '../../toasts/toasts';
import { Conflict } from '../Conflict';
import type { Step } from '../steps';
import type { Meanwhile } from '../useGuarded';
import type { LifePoc } from '../WithPoc';

/** What every step's form is given. */
export interface SupplyProps {
  readonly poc: LifePoc;
  readonly readAnew: () => void;
}

interface SupplyFormProps extends SupplyProps {
  readonly step: Step;
  readonly problems: readonly (Problem | null)[];
  readonly sent: {
    readonly outcome: Outcome<Answer> | null;
    readonly isSending: boolean;
    readonly meanwhile: Meanwhile;
  };
  /** What the server refused, where it is told otherwise than it came. */
  readonly refusals?: readonly Problem[] | undefined;
  /** Sends what supplies the step. */
  readonly supply: () => Promise<Outcome<Answer>>;
  readonly submit: string;
  /** Told once it is recorded. */
  readonly done: string;
  readonly children: ReactNode;
}

/**
 * KO-1…4: a step that is missing is supplied in place. Its form is gone once the step stands: that is told, and the focus goes to what now stands
 * there, unless somebody types elsewhere by then.
 */
export function SupplyForm(props: SupplyFormProps) {
  const { step, problems, sent, refusals = refusalsOf(sent.outcome), supply, submit, done, children } = props;
  const draft = useDraft();
  const record = async () => {
    const ended = await supply();
    if (ended.kind !== 'done') return;
    draft?.forget();
    toasts.tell(done);
    const stands = document.getElementById(`step.${step}`);
    const at = document.activeElement;
    if (at === document.body || stands?.contains(at)) stands?.focus();
  };
  return (
    <Form problems={problems.filter((each) => each !== null)} refusals={refusals} onSubmit={record}>
      {children}
      <Conflict {...sent.meanwhile} />
      {sent.outcome?.kind !== 'refused' && <CommandErrors outcome={sent.outcome} />}
      <div>
        <SendButton type="submit" size="xs" variant="default" isSending={sent.isSending}>
          {submit}
        </SendButton>
      </div>
    </Form>
  );
}
