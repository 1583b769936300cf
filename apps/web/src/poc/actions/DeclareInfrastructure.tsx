import { checkText } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { ChoiceField } from '../../forms/ChoiceField';
import { TextField } from '../../forms/TextField';
import { DeclareInfrastructureDocument, type InfrastructureTier } from '../../graphql/generated/graphql';
import { tiers } from '../../vocabulary/infrastructure';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';

/** KO-3: where it runs. */
export function DeclareInfrastructure({ poc, onClose }: Ground) {
  const { i18n, t } = useLingui();
  const [tier, setTier] = useField<InfrastructureTier | null>('tier', poc.infrastructure?.tier ?? null);
  const [description, setDescription] = useField('description', poc.infrastructure?.description ?? '');
  return (
    <CommandForm
      title={t`Declare where it runs`}
      document={DeclareInfrastructureDocument}
      problems={[
        tier === null && { field: ['tier'], message: t`Choose where it runs.` },
        description !== '' && checkText(description, ['description']),
      ]}
      input={() => ({ pocId: poc.id, tier: tier ?? 'LAPTOP', description: description || null })}
      submit={t`Declare`}
      done={t`Where it runs is recorded.`}
      onClose={onClose}
    >
      <ChoiceField
        name="tier"
        label={t`It runs on`}
        value={tier}
        onChange={setTier}
        choices={tiers.map(({ tier: value, name, isReal }) => ({
          value,
          label: i18n._(name),
          meaning: isReal ? undefined : t`The gate stays shut: it would have to be built again.`,
        }))}
      />
      <TextField name="description" label={t`Where exactly`} value={description} onChange={setDescription} />
    </CommandForm>
  );
}
