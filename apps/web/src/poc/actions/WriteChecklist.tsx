import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { SelectField } from '../../forms/SelectField';
import { type CommandGroundQuery, WriteChecklistDocument } from '../../graphql/generated/graphql';
import { CommandForm } from './CommandForm';
import type { Ground } from './ground';

export type Templates = NonNullable<CommandGroundQuery['checklistTemplates']>;

/** CL-1: the production checklist, written from a template's newest version. */
export function WriteChecklist({ poc, templates, onClose }: Ground & { templates: Templates }) {
  const { t } = useLingui();
  const [templateId, setTemplateId] = useField('templateId', templates[0]?.id ?? '');
  return (
    <CommandForm
      title={t`Write the checklist`}
      document={WriteChecklistDocument}
      problems={[templateId === '' && { field: ['templateId'], message: t`There is no template yet; an administrator publishes one.` }]}
      input={() => ({ pocId: poc.id, templateId })}
      isGuarded
      submit={t`Write it`}
      done={t`The checklist is written.`}
      onClose={onClose}
    >
      <SelectField
        name="templateId"
        label={t`Template`}
        value={templateId}
        onChange={setTemplateId}
        options={templates.map(({ id, name, version, items }) => ({
          value: id,
          label: t`${name}, version ${version}: ${items.length} items`,
        }))}
      />
    </CommandForm>
  );
}
