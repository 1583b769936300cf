import { checkText } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { PeopleField } from '../../forms/PeopleField';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { HoldReviewDocument } from '../../graphql/generated/graphql';
import { daysAfter } from '../../numbers/day-in';
import { useNumbers } from '../../numbers/useNumbers';
import { weekOf } from '../../numbers/weeks';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';

/** CL-8: the weekly meeting and who attended; a second one for a week replaces the first. */
export function HoldReview({ poc, today, onClose }: Ground) {
  const { t } = useLingui();
  const { week: weekText } = useNumbers();
  const weeks = [weekOf(today), weekOf(daysAfter(today, -7))];
  const [week, setWeek] = useState(weeks[0] ?? '');
  const [attendees, setAttendees] = useState<readonly string[]>([
    ...new Set(
      [...poc.owners.filter(({ role }) => role !== 'SPONSOR').map(({ person }) => person), ...poc.members].flatMap(({ email }) =>
        email ? [email] : [],
      ),
    ),
  ]);
  const [note, setNote] = useState('');
  return (
    <CommandForm
      title={t`Record a review`}
      document={HoldReviewDocument}
      problems={[note !== '' && checkText(note, ['note'])]}
      input={() => ({ pocId: poc.id, week, attendees: [...attendees], note: note || null })}
      submit={t`Record`}
      done={t`The review is recorded.`}
      onClose={onClose}
    >
      <SelectField
        name="week"
        label={t`Week`}
        value={week}
        onChange={setWeek}
        options={weeks.map((value) => ({ value, label: weekText(value) }))}
      />
      <PeopleField
        name="attendees"
        label={t`Who was there`}
        hint={t`Owner, lead and team stand there already: take out who was not.`}
        value={attendees}
        onChange={setAttendees}
      />
      <TextField name="note" label={t`Note`} lines={3} value={note} onChange={setNote} />
    </CommandForm>
  );
}
