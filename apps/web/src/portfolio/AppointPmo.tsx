import { Trans, useLingui } from '@lingui/react/macro';
import { CommandErrors } from '../commands/CommandErrors';
import { refusalsOf } from '../commands/refusals';
import { useCommand } from '../commands/useCommand';
import { useDraft } from '../drafts/DraftContext';
import { DraftOf } from '../drafts/DraftOf';
import { useField } from '../drafts/useFields';
import { checkEmail } from '../forms/check-email';
import { Form } from '../forms/Form';
import { PersonField } from '../forms/PersonField';
import { SendButton } from '../forms/SendButton';
import { GrantRoleDocument } from '../graphql/generated/documents/GrantRoleDocument';
import { useSession } from '../session/SessionContext';
import { toasts } from '../toasts/toasts';

/** §9: an administrator names who runs the portfolio. Nobody can take a POC in before somebody is the PMO. */
export function AppointPmo() {
  return (
    <DraftOf form="appoint pmo">
      <AppointForm />
    </DraftOf>
  );
}

function AppointForm() {
  const { t } = useLingui();
  const { person } = useSession().session;
  const draft = useDraft();
  const [email, setEmail] = useField('email', '');
  const { send, isSending, outcome } = useCommand(GrantRoleDocument, draft?.sentAs);
  const problem = checkEmail(email, ['email']);
  const appoint = async () => {
    const named = email.trim();
    const ended = await send({ email: named, role: 'PMO' });
    if (ended.kind !== 'done') return;
    draft?.forget();
    // What one may do oneself is read with the page.
    if (named.toLowerCase() === person.email?.toLowerCase()) window.location.reload();
    setEmail('');
    toasts.tell(t`${named} is PMO now, and takes POCs in once signed in.`);
  };
  return (
    <Form problems={problem ? [problem] : []} refusals={refusalsOf(outcome)} onSubmit={() => void appoint()}>
      <PersonField
        name="email"
        label={t`Who runs the portfolio`}
        hint={t`Somebody of your organisation, perhaps yourself; known here or not.`}
        value={email}
        onChange={setEmail}
      />
      {outcome?.kind !== 'refused' && <CommandErrors outcome={outcome} />}
      <div>
        <SendButton type="submit" isSending={isSending}>
          <Trans>Make PMO</Trans>
        </SendButton>
      </div>
    </Form>
  );
}
