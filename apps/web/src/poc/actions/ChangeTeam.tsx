import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { CheckField } from '../../forms/CheckField';
import { checkEmail } from '../../forms/check-email';
import { PeopleField } from '../../forms/PeopleField';
import { ChangeTeamDocument } from '../../graphql/generated/graphql';
import { usePersonName } from '../../people/usePersonName';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import type { Ground } from './ground';

/** §9: members come and go; the lead stays one while lead. */
export function ChangeTeam({ poc, onClose }: Ground) {
  const { t } = useLingui();
  const nameOf = usePersonName();
  const [add, setAdd] = useField<readonly string[]>('add', []);
  const [leaving, setLeaving] = useField<readonly string[]>('leaving', []);
  const lead = poc.owners.find(({ role }) => role === 'POC_LEAD')?.person.id;
  const removable = poc.members.flatMap((person) => (person.id !== lead && person.email ? [{ ...person, email: person.email }] : []));
  return (
    <CommandForm
      title={t`Change the team`}
      document={ChangeTeamDocument}
      problems={[
        add.length + leaving.length === 0 && { message: t`Add somebody, or mark who leaves.` },
        ...add.map((email, place) => checkEmail(email, ['add', String(place)])),
      ]}
      input={() => ({ pocId: poc.id, add: [...add], remove: [...leaving] })}
      submit={t`Record`}
      done={t`The team is changed.`}
      onClose={onClose}
    >
      <PeopleField name="add" label={t`Who joins`} hint={t`E-mail addresses.`} value={add} onChange={setAdd} />
      {removable.length > 0 && <p className={classes.text}>{t`Who leaves:`}</p>}
      {removable.map((person) => (
        <CheckField
          key={person.id}
          name={`remove.${person.id}`}
          label={nameOf(person)}
          value={leaving.includes(person.email)}
          onChange={(leaves) => setLeaving(leaves ? [...leaving, person.email] : leaving.filter((email) => email !== person.email))}
        />
      ))}
    </CommandForm>
  );
}
