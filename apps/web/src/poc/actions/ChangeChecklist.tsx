import { checkItems, checkList, checkNew } from '@causeway/checklist/items.ts';
import { checkReason } from '@causeway/kernel/text.ts';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { CheckField } from '../../forms/CheckField';
import { NumberField } from '../../forms/NumberField';
import { readNumber } from '../../forms/number-text';
import { Row } from '../../forms/Row';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { type Area, ChangeChecklistDocument, type ItemPartsFragment } from '../../graphql/generated/graphql';
import { areas } from '../../vocabulary/areas';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import type { Ground } from './ground';

interface ChangeChecklistProps extends Ground {
  readonly items: readonly ItemPartsFragment[];
  /** None is one more. */
  readonly item: ItemPartsFragment | null;
}

const weights = ['1', '2', '3'] as const;

/** CL-1: an item is added, defined anew or left out, with a reason; the list keeps 20 to 30 and one in each area. */
export function ChangeChecklist({ poc, items, item, onClose }: ChangeChecklistProps) {
  const { i18n, t } = useLingui();
  const [id, setId] = useField('id', item?.id ?? '');
  const [area, setArea] = useField<Area | ''>('area', item?.area ?? 'AUTHENTICATION');
  const [question, setQuestion] = useField('question', item?.question ?? '');
  const [weight, setWeight] = useField<(typeof weights)[number] | ''>('weight', weights[(item?.weight ?? 1) - 1] ?? '1');
  const [blocking, setBlocking] = useField('blocking', item?.blocking ?? false);
  const [effort, setEffort] = useField('effort', String(item?.effortWeeks ?? 1));
  const [isLeftOut, setLeftOut] = useField('isLeftOut', false);
  const [reason, setReason] = useField('reason', '');
  const defined = {
    id,
    area: area || 'AUTHENTICATION',
    question,
    weight: Number(weight),
    blocking,
    effortWeeks: readNumber(effort) ?? Number.NaN,
  };
  const field = item ? 'change' : 'add';
  const left = [...items.filter((other) => other.id !== item?.id), ...(isLeftOut ? [] : [defined])];
  return (
    <CommandForm
      title={item ? t`Change ${item.id}` : t`Add an item`}
      document={ChangeChecklistDocument}
      problems={[
        ...(isLeftOut ? [] : checkItems([defined], field)),
        !item &&
          checkNew(
            id,
            items.map((other) => other.id),
            ['add', '0', 'id'],
          ),
        ...checkList(left, [isLeftOut ? 'remove' : field]),
        checkReason(reason, ['reason']),
      ]}
      input={() => ({ pocId: poc.id, reason, ...(isLeftOut ? { remove: [id] } : { [field]: [defined] }) })}
      isGuarded
      submit={t`Record`}
      done={t`The checklist is changed.`}
      onClose={onClose}
    >
      {item ? (
        <>
          <CheckField
            name="remove"
            label={t`Take it off the checklist`}
            hint={t`Its scores stay in the log, and count again should it come back.`}
            value={isLeftOut}
            onChange={setLeftOut}
          />
          {isLeftOut && <p className={classes.text}>{item.question}</p>}
        </>
      ) : (
        <TextField name="add.0.id" label={t`Id`} hint={t`Short and unique, such as AUTH-5.`} isRequired value={id} onChange={setId} />
      )}
      {!isLeftOut && (
        <>
          <TextField name={`${field}.0.question`} label={t`Question`} isRequired lines={2} value={question} onChange={setQuestion} />
          <Row>
            <SelectField
              name={`${field}.0.area`}
              label={t`Area`}
              value={area}
              onChange={setArea}
              options={areas.map(({ area: value, name }) => ({ value, label: i18n._(name) }))}
            />
            <SelectField
              name={`${field}.0.weight`}
              label={t`Weight`}
              value={weight}
              onChange={setWeight}
              options={weights.map((value) => ({ value, label: value }))}
            />
            <NumberField name={`${field}.0.effortWeeks`} label={t`Weeks from 0 to 2`} isRequired value={effort} onChange={setEffort} />
          </Row>
          <CheckField
            name={`${field}.0.blocking`}
            label={t`Blocking`}
            hint={t`Keeps the gate shut while under its required score.`}
            value={blocking}
            onChange={setBlocking}
          />
        </>
      )}
      <TextField name="reason" label={t`Reason`} isRequired value={reason} onChange={setReason} />
    </CommandForm>
  );
}
