import { checkPlannedWeeks } from '@causeway/budget/planned-weeks.ts';
import { checkMeasure } from '@causeway/feasibility/decide.ts';
import { checkName, checkReason, checkText } from '@causeway/kernel/text.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useField } from '../../drafts/useFields';
import { DateField } from '../../forms/DateField';
import { MoneyField } from '../../forms/MoneyField';
import { NumberField } from '../../forms/NumberField';
import { readNumber } from '../../forms/number-text';
import { Row } from '../../forms/Row';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { DescribePocDocument, type TargetDirection } from '../../graphql/generated/graphql';
import { directionName } from '../../vocabulary/feasibility';
import { CommandForm } from './CommandForm';
import classes from './CommandForm.module.css';
import { changedOf } from './changed-of';
import type { Ground } from './ground';
import { useMoney } from './useMoney';

const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

/** How it is described, with a reason: only what was changed is sent. */
export function DescribePoc({ poc, today, onClose }: Ground) {
  const { i18n, t } = useLingui();
  const { measure } = poc.feasibility;
  const planned = poc.budget.plannedWeeks;
  const [name, setName] = useField('name', poc.name);
  const [hypothesis, setHypothesis] = useField('hypothesis', poc.hypothesis);
  const [unit, setUnit] = useField('unit', poc.unit ?? '');
  const [decisionDueOn, setDue] = useField('decisionDueOn', poc.decisionDueOn ?? '');
  const [goLiveOn, setGoLive] = useField('goLiveOn', poc.goLiveOn ?? '');
  const [pocWeeks, setPocWeeks] = useField('pocWeeks', text(planned?.poc));
  const [productionWeeks, setProductionWeeks] = useField('productionWeeks', text(planned?.production));
  const [measureName, setMeasureName] = useField('measureName', measure?.name ?? '');
  const [measureUnit, setMeasureUnit] = useField('measureUnit', measure?.unit ?? '');
  const [direction, setDirection] = useField<TargetDirection | ''>('direction', measure?.direction ?? 'AT_LEAST');
  const [target, setTarget] = useField('target', text(measure?.target));
  const [baseline, setBaseline] = useField('baseline', text(measure?.baseline));
  const [baselineOn, setBaselineOn] = useField('baselineOn', measure?.baselineOn ?? '');
  const expected = useMoney('expectedValuePerYear', poc.value.expectedPerYear ?? null, poc.budget.currency);
  const [reason, setReason] = useField('reason', '');

  const hasWeeks = pocWeeks.trim() !== '' || productionWeeks.trim() !== '';
  const weeks = { poc: readNumber(pocWeeks), production: readNumber(productionWeeks) };
  const hasMeasure = [measureName, measureUnit, target, baseline].some((each) => each.trim() !== '');
  const changed = changedOf(
    {
      name: poc.name,
      hypothesis: poc.hypothesis,
      unit: poc.unit ?? '',
      decisionDueOn: poc.decisionDueOn ?? '',
      goLiveOn: poc.goLiveOn ?? '',
      plannedWeeks: planned ?? null,
      success: measure ?? null,
      expectedValuePerYear: poc.value.expectedPerYear ?? null,
    },
    {
      name,
      hypothesis,
      unit,
      decisionDueOn,
      goLiveOn,
      plannedWeeks: hasWeeks ? { poc: weeks.poc ?? 0, production: weeks.production ?? 0 } : null,
      success: hasMeasure
        ? {
            name: measureName,
            unit: measureUnit,
            direction: direction || 'AT_LEAST',
            baseline: readNumber(baseline),
            baselineOn: baselineOn || null,
            target: readNumber(target) ?? 0,
          }
        : null,
      expectedValuePerYear: expected.isEmpty ? null : expected.money,
    },
  );
  const number = (value: string, field: readonly string[]) => readNumber(value) === null && { field, message: t`Give a number.` };
  const plannedWeeks = () =>
    weeks.poc === null || weeks.production === null
      ? [number(pocWeeks, ['plannedWeeks', 'poc']), number(productionWeeks, ['plannedWeeks', 'production'])]
      : checkPlannedWeeks({ poc: weeks.poc, production: weeks.production }, ['plannedWeeks']);

  return (
    <CommandForm
      title={t`Edit details`}
      document={DescribePocDocument}
      problems={[
        Object.keys(changed).length === 0 && { message: t`Nothing is changed yet.` },
        checkName(name, ['name']),
        checkText(hypothesis, ['hypothesis']),
        unit !== '' && checkName(unit, ['unit']),
        ...(hasWeeks ? plannedWeeks() : []),
        ...(hasMeasure
          ? [
              ...checkMeasure(
                { name: measureName, unit: measureUnit, direction: direction || 'AT_LEAST', baselineOn: baselineOn || null, target: 0 },
                today,
                ['success'],
              ),
              number(target, ['success', 'target']),
              baseline.trim() !== '' && number(baseline, ['success', 'baseline']),
            ]
          : []),
        !expected.isEmpty && expected.problem,
        checkReason(reason, ['reason']),
      ]}
      input={() => ({ pocId: poc.id, reason, ...changed })}
      isGuarded
      submit={t`Record`}
      done={t`The description is changed.`}
      onClose={onClose}
    >
      <TextField name="name" label={t`Name`} isRequired value={name} onChange={setName} />
      <TextField name="hypothesis" label={t`Hypothesis`} isRequired lines={3} value={hypothesis} onChange={setHypothesis} />
      <TextField name="unit" label={t`Unit`} hint={t`Business unit, agency or department.`} value={unit} onChange={setUnit} />
      <Row>
        <DateField name="decisionDueOn" label={t`Decision due`} value={decisionDueOn} onChange={setDue} />
        <DateField name="goLiveOn" label={t`Go-live day`} value={goLiveOn} onChange={setGoLive} />
      </Row>
      <Row>
        <NumberField name="plannedWeeks.poc" label={t`Weeks of work, POC`} value={pocWeeks} onChange={setPocWeeks} />
        <NumberField
          name="plannedWeeks.production"
          label={t`Weeks of work, production`}
          value={productionWeeks}
          onChange={setProductionWeeks}
        />
      </Row>
      <MoneyField
        name="expectedValuePerYear"
        label={t`Benefit expected in a year`}
        value={expected.typed}
        onChange={expected.setTyped}
        currency={poc.budget.currency}
      />
      <p className={classes.text}>
        <Trans>The success measure: what shows that it works.</Trans>
      </p>
      <Row>
        <TextField name="success.name" label={t`What is measured`} value={measureName} onChange={setMeasureName} />
        <TextField name="success.unit" label={t`Unit of measure`} value={measureUnit} onChange={setMeasureUnit} />
      </Row>
      <Row>
        <SelectField
          name="success.direction"
          label={t`Success is`}
          value={direction}
          onChange={setDirection}
          options={(['AT_LEAST', 'AT_MOST'] as const).map((value) => ({ value, label: i18n._(directionName[value]) }))}
        />
        <NumberField name="success.target" label={t`Target`} value={target} onChange={setTarget} />
      </Row>
      <Row>
        <NumberField name="success.baseline" label={t`Baseline`} value={baseline} onChange={setBaseline} />
        <DateField name="success.baselineOn" label={t`Day of the baseline`} value={baselineOn} max={today} onChange={setBaselineOn} />
      </Row>
      <TextField name="reason" label={t`Reason`} isRequired value={reason} onChange={setReason} />
    </CommandForm>
  );
}
