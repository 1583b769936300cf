import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../commands/useCommand';
import { Form } from '../forms/Form';
import { PeopleField } from '../forms/PeopleField';
import { TextField } from '../forms/TextField';
import { HoldReviewDocument } from '../graphql/generated/documents/HoldReviewDocument';
import type { SheetQuery } from '../graphql/generated/graphql';
import { RuleHelp } from '../help/RuleHelp';
import { useNumbers } from '../numbers/useNumbers';
import { usePersonName } from '../people/usePersonName';
import { Panel } from '../shell/Panel';
import { toasts } from '../toasts/toasts';
import classes from './ReviewPanel.module.css';

interface ReviewPanelProps {
  readonly poc: Pick<NonNullable<SheetQuery['poc']>, 'id' | 'owners' | 'members' | 'reviews'>;
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
          {held.note && <p className={classes.note}>{held.note}</p>}
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
  const nameOf = usePersonName();
  const numbers = useNumbers();
  const { send, isSending, outcome } = useCommand(HoldReviewDocument);
  const [attendees, setAttendees] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const known = [...new Map([...poc.owners.map(({ person }) => person), ...poc.members].map((person) => [person.id, person])).values()];
  const isHere = (email: string) => attendees.some((one) => one.toLowerCase() === email.toLowerCase());
  const toggle = (email: string) =>
    setAttendees(isHere(email) ? attendees.filter((one) => one.toLowerCase() !== email.toLowerCase()) : [...attendees, email]);
  const hold = async () => {
    const ended = await send({ pocId: poc.id, week, attendees: [...attendees], ...(note.trim() && { note }) });
    if (ended.kind !== 'done') return;
    toasts.tell(t`The review of ${numbers.week(week)} is recorded.`);
    onDone();
  };
  const refusals = outcome?.kind === 'refused' ? outcome.errors : undefined;
  const failure = outcome && outcome.kind !== 'done' && outcome.kind !== 'refused' ? [{ message: failureOf(outcome, t) }] : refusals;
  return (
    <Form problems={[]} refusals={failure} onSubmit={() => void hold()}>
      <fieldset className={classes.people}>
        <legend>
          <Trans>Who attended</Trans>
        </legend>
        {known.map((person) => (
          <label key={person.id} className={classes.person}>
            <input
              type="checkbox"
              checked={person.email != null && isHere(person.email)}
              disabled={!person.email}
              onChange={() => person.email && toggle(person.email)}
            />
            {nameOf(person)}
          </label>
        ))}
      </fieldset>
      <PeopleField
        name="attendees"
        label={t`Others who attended`}
        value={attendees.filter((email) => !known.some((person) => person.email?.toLowerCase() === email.toLowerCase()))}
        onChange={(others) =>
          setAttendees([
            ...attendees.filter((email) => known.some((person) => person.email?.toLowerCase() === email.toLowerCase())),
            ...others,
          ])
        }
      />
      <TextField name="note" label={t`Note`} value={note} onChange={setNote} lines={3} />
      {isReplacing && (
        <p className={classes.held}>
          <Trans>This replaces the review that is recorded for the week; both stay in the history.</Trans>
        </p>
      )}
      <div>
        <Button type="submit" loading={isSending}>
          {isReplacing ? <Trans>Replace the review</Trans> : <Trans>Record the review</Trans>}
        </Button>
      </div>
    </Form>
  );
}

type Failed = { readonly kind: 'forbidden' | 'failed'; readonly message: string } | { readonly kind: 'unknown' };

function failureOf(outcome: Failed, t: ReturnType<typeof useLingui>['t']): string {
  if (outcome.kind === 'unknown') return t`The server did not answer. Send it again: it is recorded once.`;
  return outcome.message;
}
