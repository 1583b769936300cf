import { checkInfrastructure } from '@causeway/hosting/decide.ts';
import { missingInfrastructure } from '@causeway/hosting/kick-off.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { DeclareInfrastructureDocument, type InfrastructureTier } from '../../graphql/generated/graphql';
import { tiers } from '../../vocabulary/infrastructure';
import { useGuarded } from '../useGuarded';
import { SupplyForm, type SupplyProps } from './SupplyForm';

/** KO-3: names where it will run, in place; what is not real would not do, and is said before. */
export function SupplyInfrastructure(supplied: SupplyProps) {
  const { i18n, t } = useLingui();
  const { id: pocId, infrastructure } = supplied.poc;
  const [tier, setTier] = useField<InfrastructureTier | ''>('tier', infrastructure?.tier ?? '');
  const [description, setDescription] = useField('description', infrastructure?.description ?? '');
  const sent = useGuarded(DeclareInfrastructureDocument, supplied);
  const unfit = missingInfrastructure(tier || null);
  return (
    <SupplyForm
      {...supplied}
      step="KO-3"
      problems={[
        unfit && { field: ['tier'], message: unfit.message },
        checkInfrastructure({ tier: tier || 'SHARED_PLATFORM', description: description.trim() ? description : null }),
      ]}
      sent={sent}
      supply={() => sent.send({ pocId, tier: tier || 'SHARED_PLATFORM', ...(description.trim() && { description }) })}
      submit={t`Declare it`}
      done={t`Where it runs is recorded.`}
    >
      <SelectField
        name="tier"
        label={t`Kind of infrastructure`}
        none={t`Not named yet`}
        value={tier}
        onChange={setTier}
        options={tiers.map(({ tier: value, name }) => ({ value, label: i18n._(name) }))}
      />
      <TextField name="description" label={t`Where exactly`} value={description} onChange={setDescription} />
    </SupplyForm>
  );
}
