import { Trans, useLingui } from '@lingui/react/macro';
import { PeopleField } from '../forms/PeopleField';
import { TextField } from '../forms/TextField';
import { usePersonName } from '../people/usePersonName';
import classes from './ReviewFields.module.css';
import type { Reviewing } from './useReview';

const isSame = (one: string, other: string | null | undefined) => one.toLowerCase() === other?.toLowerCase();

/** CL-8: who attended, of those who are known and of others, and a note. */
export function ReviewFields({ review: { known, attendees, setAttendees, note, setNote } }: { readonly review: Reviewing }) {
  const { t } = useLingui();
  const nameOf = usePersonName();
  const isHere = (email: string) => attendees.some((one) => isSame(one, email));
  const isKnown = (email: string) => known.some((person) => isSame(email, person.email));
  const toggle = (email: string) => setAttendees(isHere(email) ? attendees.filter((one) => !isSame(one, email)) : [...attendees, email]);
  return (
    <>
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
        value={attendees.filter((email) => !isKnown(email))}
        onChange={(others) => setAttendees([...attendees.filter(isKnown), ...others])}
      />
      <TextField name="note" label={t`Note`} value={note} onChange={setNote} lines={3} />
    </>
  );
}
