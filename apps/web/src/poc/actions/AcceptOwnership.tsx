import { useLingui } from '@lingui/react/macro';
import { AcceptOwnershipDocument } from '../../graphql/generated/graphql';
import { isolated } from '../../people/isolated';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import type { Ground } from './ground';

/** KO-4: the named production owner says yes. */
export function AcceptOwnership({ poc, onClose }: Ground) {
  const { t } = useLingui();
  return (
    <CommandForm
      title={t`Accept the ownership`}
      document={AcceptOwnershipDocument}
      input={() => ({ pocId: poc.id })}
      submit={t`Accept`}
      done={t`You have accepted the ownership.`}
      onClose={onClose}
    >
      <p className={classes.text}>
        {t`You will own ${isolated(poc.name)} in production: you come to the weekly reviews, and score the checklist beside the team.`}
      </p>
    </CommandForm>
  );
}
