import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { CommandErrors } from '../commands/CommandErrors';
import { refusalsOf } from '../commands/refusals';
import { useCommand } from '../commands/useCommand';
import { useDraft } from '../drafts/DraftContext';
import { DraftOf } from '../drafts/DraftOf';
import { Form } from '../forms/Form';
import { SendButton } from '../forms/SendButton';
import { HoldReviewDocument } from '../graphql/generated/documents/HoldReviewDocument';
import type { SheetQuery } from '../graphql/generated/graphql';
import { RuleHelp } from '../help/RuleHelp';
import { useNumbers } from '../numbers/useNumbers';
import { usePersonName } from '../people/usePersonName';
import { ReviewFields } from '../reviews/ReviewFields';
import { useReview } from '../reviews/useReview';
import { Panel } from '../shell/Panel';
import { toasts } from '../toasts/toasts';
import classes from './ReviewPanel.module.css';

interface ReviewPanelProps {
  readonly poc: Pick<NonNullable<SheetQuery['poc']>, 'id' | 'slug' | 'owners' | 'members' | 'reviews'>;
  readonly week: string;
  readonly isReadOnly: boolean;
  readonly onRecorded: () => void;
}

/** CL-8: the weekly meeting with who attended it; one for each week, a second one replaces it. */
export function ReviewPanel({ poc, week, isReadOnly, onRecorded }: ReviewPanelProps) {
  const { t } = useLingui();
  const numbers = useNumbers();
  const nameOf = usePersonName();
  const held = poc.reviews.find((review) => review.week === week);
  const [isReplacing, setReplacing] = useState(false);
  return (
    <Panel title={t`Review of ${numbers.week(week)}`} aside={<RuleHelp rules={['CL-8']} />}>
      {held ? (
        <div className={classes.held}>
          <p>
            <Trans>Held, recorded on {numbers.instant(held.heldAt)}.</Trans>{' '}
            {held.ownerPresent ? <Trans>The production owner attended.</Trans> : <Trans>The production owner did not attend.</Trans>}
          </p>
          <p>{held.attendees.length > 0 ? held.attendees.map(nameOf).join(', ') : <Trans>Nobody attended.</Trans>}</p>
          {held.note && (
            <p className={classes.note} dir="auto">
              {held.note}
            </p>
          )}
        </div>
      ) : (
        <p className={classes.held}>
          <Trans>No review is recorded for this week.</Trans>
        </p>
      )}
      {!isReadOnly && held && !isReplacing && (
        <div>
          <Button variant="default" onClick={() => setReplacing(true)}>
            <Trans>Record it anew</Trans>
          </Button>
        </div>
      )}
      {!isReadOnly && (!held || isReplacing) && (
        <DraftOf form={`review ${poc.slug} ${week}`}>
          <ReviewForm
            poc={poc}
            week={week}
            isReplacing={held !== undefined}
            onDone={() => {
              setReplacing(false);
              // The news of it may have come before the answer: what was read in between is of before.
              onRecorded();
            }}
          />
        </DraftOf>
      )}
    </Panel>
  );
}

function ReviewForm({
  poc,
  week,
  isReplacing,
  onDone,
}: Omit<ReviewPanelProps, 'isReadOnly' | 'onRecorded'> & { isReplacing: boolean; onDone: () => void }) {
  const { t } = useLingui();
  const numbers = useNumbers();
  const draft = useDraft();
  const { send, isSending, outcome } = useCommand(HoldReviewDocument, draft?.sentAs);
  const review = useReview(poc);
  const hold = async () => {
    const ended = await send({ pocId: poc.id, week, ...review.input() });
    if (ended.kind !== 'done') return;
    draft?.forget();
    toasts.tell(t`The review of ${numbers.week(week)} is recorded.`);
    onDone();
  };
  return (
    <Form problems={review.problems} refusals={refusalsOf(outcome)} onSubmit={() => void hold()}>
      <ReviewFields review={review} />
      {isReplacing && (
        <p className={classes.held}>
          <Trans>This replaces the review that is recorded for the week; both stay in the history.</Trans>
        </p>
      )}
      {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
      <div>
        <SendButton type="submit" isSending={isSending}>
          {isReplacing ? <Trans>Replace the review</Trans> : <Trans>Record the review</Trans>}
        </SendButton>
      </div>
    </Form>
  );
}
