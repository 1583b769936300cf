import { useLingui } from '@lingui/react/macro';
import { DateField } from '../../forms/DateField';
import { MoneyField } from '../../forms/MoneyField';
import { NumberField } from '../../forms/NumberField';
import { Row } from '../../forms/Row';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import { RuleHelp } from '../../help/RuleHelp';
import { dayIn } from '../../numbers/day-in';
import { Panel } from '../../shell/Panel';
import { hasMeasure, valueCurrency } from '../read';
import type { SectionProps } from './section';

/** FE-1, MO-7: by what it will be told whether it works, and what that would be worth. */
export function MeasureSection({ draft, set, ground }: SectionProps) {
  const { t } = useLingui();
  const isStated = hasMeasure(draft);
  return (
    <Panel title={t`Success measure`} aside={<RuleHelp rules={['FE-1', 'MO-7']} />}>
      <Row>
        <TextField
          name="success.name"
          label={t`Measure`}
          hint={t`Such as: invoices without a human eye.`}
          isRequired={isStated}
          value={draft.measureName}
          onChange={set('measureName')}
        />
        <TextField
          name="success.unit"
          label={t`Measured in`}
          hint={t`Such as: %, minutes, tickets a day.`}
          isRequired={isStated}
          value={draft.measureUnit}
          onChange={set('measureUnit')}
        />
      </Row>
      <Row>
        <SelectField
          name="success.direction"
          label={t`It works when it is`}
          value={draft.direction}
          onChange={(direction) => direction && set('direction')(direction)}
          options={[
            { value: 'AT_LEAST', label: t`at least the target` },
            { value: 'AT_MOST', label: t`at most the target` },
          ]}
        />
        <NumberField name="success.target" label={t`Target`} isRequired={isStated} value={draft.target} onChange={set('target')} />
      </Row>
      <Row>
        <NumberField
          name="success.baseline"
          label={t`Baseline`}
          hint={t`What it is today, before the POC.`}
          value={draft.baseline}
          onChange={set('baseline')}
        />
        <DateField
          name="success.baselineOn"
          label={t`Baseline measured on`}
          max={dayIn(ground.zone)}
          value={draft.baselineOn}
          onChange={set('baselineOn')}
        />
      </Row>
      <MoneyField
        name="expectedValuePerYear"
        label={t`Expected benefit a year`}
        hint={t`Stated now; proven only once measured with monitoring that can be believed.`}
        value={draft.expectedValue}
        onChange={set('expectedValue')}
        currency={valueCurrency(draft, ground.defaultCurrency)}
      />
    </Panel>
  );
}
