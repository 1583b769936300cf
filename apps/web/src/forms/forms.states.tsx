import type { ShownState } from '../states/states';
import { ChoiceField } from './ChoiceField';
import { DateField } from './DateField';
import { Form } from './Form';
import { MoneyField } from './MoneyField';
import { NumberField } from './NumberField';
import { PeopleField } from './PeopleField';
import { PersonField } from './PersonField';
import type { Problem } from './problem';
import { Row } from './Row';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

const nothing = () => undefined;
const refused: readonly Problem[] = [
  { field: ['name'], message: 'Fill in name: it is empty, or looks so.' },
  { field: ['on'], message: 'A kick-off is today or up to seven days ago.' },
  { message: 'It runs already.' },
];
const tracks = [
  { value: 'PRODUCTION_BOUND', label: 'Production-bound', meaning: 'Built like production from day one.' },
  { value: 'RESEARCH', label: 'Research', refused: 'It has a production budget.' },
] as const;

function Fields({ refusals }: { refusals?: readonly Problem[] }) {
  return (
    <Form problems={[]} refusals={refusals} onSubmit={nothing}>
      <TextField name="name" label="Name" hint="As everybody calls it." isRequired value="" onChange={nothing} />
      <TextField name="hypothesis" label="Hypothesis" lines={3} value="Half of all invoices need no human eye." onChange={nothing} />
      <ChoiceField name="track" label="Track" value="PRODUCTION_BOUND" onChange={nothing} choices={tracks} />
      <Row>
        <MoneyField
          name="budget.poc"
          label="POC budget"
          value="30,000.5"
          currency="USD"
          currencies={['EUR', 'USD']}
          onChange={nothing}
          onCurrency={nothing}
        />
        <NumberField name="plannedWeeks.poc" label="Work" unit="weeks" value="6" onChange={nothing} />
      </Row>
      <Row>
        <DateField name="on" label="Day" value="2026-11-01" onChange={nothing} />
        <SelectField name="tier" label="Infrastructure" none="not named yet" value="" options={[]} onChange={nothing} />
      </Row>
      <PersonField name="owners.productionOwner" label="Production owner" value="" onChange={nothing} />
      <PeopleField name="members" label="Members" value={['kim@example.com', 'ada@example.com']} onChange={nothing} />
    </Form>
  );
}

export const formStates: readonly ShownState[] = [
  { name: 'fields', part: <Fields /> },
  { name: 'fields refused', part: <Fields refusals={refused} /> },
];
