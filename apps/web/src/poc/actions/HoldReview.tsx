import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { SelectField } from '../../forms/SelectField';
import { HoldReviewDocument } from '../../graphql/generated/graphql';
import { daysAfter } from '../../numbers/day-in';
import { useNumbers } from '../../numbers/useNumbers';
import { weekOf } from '../../numbers/weeks';
import { ReviewFields } from '../../reviews/ReviewFields';
import { useReview } from '../../reviews/useReview';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';

/** CL-8: the weekly meeting and who attended; a second one for a week replaces the first. */
export function HoldReview({ poc, today, onClose }: Ground) {
  const { t } = useLingui();
  const { week: weekText } = useNumbers();
  const weeks = [weekOf(today), weekOf(daysAfter(today, -7))];
  const [week, setWeek] = useField('week', weeks[0] ?? '');
  const review = useReview(poc);
  return (
    <CommandForm
      title={t`Record a review`}
      document={HoldReviewDocument}
      problems={review.problems}
      input={() => ({ pocId: poc.id, week, ...review.input() })}
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
      <ReviewFields review={review} />
    </CommandForm>
  );
}
