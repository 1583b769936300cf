import { cellReader } from '@causeway/import/mapping/columns.ts';
import { type Intake, readRow } from '@causeway/import/row/translate.ts';
import { opening } from '@causeway/import/run/open.ts';
import type { Row } from '@causeway/import/table/row.ts';
import { describe, expect, it } from 'vitest';
import { federal } from '../testing/files.ts';

// Headings as the inventory has them, as far as the mapping reads them.
const NAME = 'Use Case Name';
const STAGE = 'Stage of Development';
const PURPOSE = 'What is the intended purpose and expected benefits of the AI?';
const PII = 'Does this AI use case involve personally identifiable information (PII) that is maintained by the agency?';
const COLUMNS = {
  'MON-3':
    'Is there a process to monitor performance of the AI system’s functionality and changes to its impact on rights or safety as part of the post-deployment plan for the AI use case?',
  'SUP-3':
    'Has the AI use case been tested in operational or real-world environments to understand the performance and impact it may have on affected individuals or communities?',
  'DATA-3':
    'Is there available documentation for the model training and evaluation data that demonstrates the degree to which it is appropriate to be used in analysis or for making predictions?',
  'COMP-3': 'Does this AI use case have an associated Authority to Operate (ATO) for an AI system?',
  'COMP-1': 'Has the Senior Agency Official for Privacy (SAOP) assessed the privacy risks associated with this AI use case?',
  'COMP-2': 'Has an AI impact assessment been conducted for this AI use case?',
  'ERR-4':
    'Is there an established fallback and escalation process for this AI use case in the event that an impacted individual would like to appeal or contest the AI system’s outcome?',
} as const;
const INFRASTRUCTURE =
  'For this AI use case, is the required IT infrastructure provisioned via a centralized intake form or process inside the agency?';
const DATES = ['Date Initiated', 'Date when Acquisition and/or Development began', 'Date Implemented'] as const;
const HEADINGS = [NAME, 'Agency', 'Bureau', STAGE, PURPOSE, PII, ...Object.values(COLUMNS), INFRASTRUCTURE, ...DATES];

const mapping = federal();
const row = (given: Record<string, string>): Row => {
  const cells: Record<string, string> = {
    [NAME]: 'Claims triage',
    Agency: 'Department of Examples',
    [STAGE]: 'Implementation and Assessment',
    [PURPOSE]: 'Sorts claims.',
    ...given,
  };
  return { number: 2, line: 2, cells: HEADINGS.map((heading) => cells[heading] ?? ''), isTooLong: false };
};
const cellOf = cellReader('inventory.csv', mapping, HEADINGS);
const take = (given: Record<string, string>, { isRepeat = false } = {}): Intake => {
  const from = row(given);
  return readRow(mapping, from, {
    cell: (column) => cellOf(from, column),
    isRepeat: () => isRepeat,
    today: '2026-11-24',
    onUnread: () => {},
  });
};
const commandOf = (given: Record<string, string>) => {
  const intake = take(given);
  if (!('wanted' in intake)) throw new Error(JSON.stringify(intake));
  return opening(intake, '00000000-0000-4000-8000-000000000000');
};
interface Input {
  readonly [name: string]: unknown;
  readonly scores?: readonly { readonly itemId: string; readonly score: number; readonly note: string }[];
}
const inputOf = (given: Record<string, string>) => commandOf(given).input as unknown as Input;

describe('answers become scores', () => {
  it.each<[keyof typeof COLUMNS, string, 0 | 1 | 2 | null]>([
    ['MON-3', 'No monitoring protocols have been established: Necessary infrastructure is not in place.', 0],
    ['MON-3', 'Intermittent and Manually Updated: A plan for monitoring the AI use case exists.', 1],
    ['MON-3', 'Automated and Regularly Scheduled Updates: Some aspects of the plan are automated.', 2],
    ['MON-3', 'Established Process of Machine Learning Operations: Alongside automated monitoring …', 2],
    ['MON-3', 'AI is not safety or rights-impacting.', null],
    ['SUP-3', 'No testing: No testing of the model to simulate performance.', 0],
    ['SUP-3', 'Benchmark evaluation: Testing of the AI model has involved datasets.', 1],
    ['SUP-3', 'Performance evaluation in operational environment: …', 2],
    ['SUP-3', 'Impact evaluation in operational environment: …', 2],
    ['SUP-3', 'Yes', 2],
    ['SUP-3', 'Agency CAIO has waived this minimum practice', null],
    ['DATA-3', 'Documentation is missing or not available: No documentation exists.', 0],
    ['DATA-3', 'Documentation has been partially complete.', 1],
    ['DATA-3', 'Documentation is complete', 2],
    ['DATA-3', 'Documentation is widely available: Documentation is not only complete, …', 2],
    ['DATA-3', 'Yes', 2],
    ['COMP-3', 'No', 0],
    ['COMP-3', 'No.  Engineering Review and Resease instead.', 0],
    ['COMP-3', 'Yes', 2],
    ['COMP-3', '\u00a0', null],
    ['COMP-3', 'Operated in an approved enclave', null],
    ['COMP-2', 'No', 0],
    ['COMP-2', 'Planned or in-progress.', 1],
    ['COMP-2', 'YES', 2],
    ['ERR-4', 'No – it is not operationally practical to offer this.', 0],
    ['ERR-4', 'Yes', 2],
    ['ERR-4', 'N/A; COTS tool used for code conversion', null],
    ['MON-3', 'Not Applicable', null],
    ['COMP-3', 'Not Applicable', null],
    ['DATA-3', '', null],
  ])('%s: %j is %s, with the answer as note', (itemId, answer, score) =>
    expect(inputOf({ [COLUMNS[itemId]]: answer }).scores).toEqual(score === null ? undefined : [{ itemId, score, note: answer }]),
  );

  it.each<[string, string, number | null]>([
    ['No', 'Yes', 0],
    ['NO', 'yes', 0],
    ['No', 'No', null],
    ['No', '', null],
    ['Yes', 'No', 2],
    ['YES', '', 2],
    ['N/A', 'Yes', null],
  ])('COMP-1: %j, where personal data is involved: %j, is %s', (answer, pii, score) =>
    expect(inputOf({ [COLUMNS['COMP-1']]: answer, [PII]: pii }).scores?.map((given) => given.score)).toEqual(
      score === null ? undefined : [score],
    ),
  );

  it('come in for each item that was answered', () => {
    const answers = Object.fromEntries(Object.values(COLUMNS).map((column) => [column, 'Yes']));
    expect(inputOf(answers).scores?.map(({ itemId }) => itemId)).toEqual(['SUP-3', 'DATA-3', 'COMP-3', 'COMP-1', 'COMP-2', 'ERR-4']);
  });

  it('stay unread of a proposal', () => {
    const input = inputOf({ [STAGE]: 'Initiated', [COLUMNS['COMP-3']]: 'Yes', [INFRASTRUCTURE]: 'Yes', 'Date Initiated': '7/1/2023' });
    expect(Object.keys(input).sort()).toEqual(['checklistTemplateId', 'commandId', 'hypothesis', 'name', 'track', 'unit']);
  });

  it.each([
    ['Yes', { tier: 'SHARED_PLATFORM' }],
    ['No', undefined],
    ['Other', undefined],
  ])('infrastructure: %s', (answer, infrastructure) =>
    expect(inputOf({ [INFRASTRUCTURE]: answer }).infrastructure).toEqual(infrastructure),
  );
});

describe('the stage becomes a status', () => {
  it.each<[string, string, object]>([
    ['Initiated', 'PROPOSED', { type: 'proposePoc' }],
    ['Planned', 'PROPOSED', { type: 'proposePoc' }],
    ['Ideation', 'PROPOSED', { type: 'proposePoc' }],
    ['Acquisition and/or Development', 'RUNNING', { type: 'adoptPoc' }],
    ['Implementation and Assessment', 'RUNNING', { type: 'adoptPoc' }],
    [
      'Operation and Maintenance',
      'GRADUATED',
      { input: { outcome: { decision: 'GRADUATE', rationale: 'Reported in the inventory as: Operation and Maintenance.' } } },
    ],
    ['In production: since spring', 'GRADUATED', { input: { outcome: { decision: 'GRADUATE' } } }],
    ['in mission', 'GRADUATED', { input: { outcome: { decision: 'GRADUATE' } } }],
    ['Retired', 'STOPPED', { input: { outcome: { decision: 'STOP', stopReason: 'OVERTAKEN' } } }],
    ['Research or  Administrative Action Complete', 'STOPPED', { input: { outcome: { decision: 'STOP', stopReason: 'OVERTAKEN' } } }],
  ])('%s: %s', (stage, status, expected) => {
    expect(take({ [STAGE]: stage })).toMatchObject({ wanted: { status } });
    expect(commandOf({ [STAGE]: stage })).toMatchObject(expected);
  });

  it('is skipped where there is none, or where an earlier row says the same', () => {
    expect(take({ [STAGE]: ' ' })).toEqual({ skipped: 'no stage of development is given' });
    expect(take({}, { isRepeat: true })).toEqual({ skipped: 'identical to an earlier row' });
  });

  it('that the mapping does not know is an error that names it', () =>
    expect(take({ [STAGE]: 'Dreaming' })).toMatchObject({ problem: { column: 'Stage of Development', value: 'Dreaming' } }));
});

describe('who a POC is', () => {
  it('takes its name in one line, and its unit from agency and bureau', () => {
    expect(inputOf({ [NAME]: ' Claims \r\n triage\n(pilot) ', Bureau: 'Office of Tests' })).toMatchObject({
      name: 'Claims triage (pilot)',
      unit: 'Department of Examples, Office of Tests',
      track: 'PRODUCTION_BOUND',
      checklistTemplateId: 'default',
    });
    expect(inputOf({}).unit).toBe('Department of Examples');
  });

  it('keeps the purpose as it was written, line breaks too, and says so where there is none', () => {
    expect(inputOf({ [PURPOSE]: 'One.\r\nTwo.' }).hypothesis).toBe('One.\r\nTwo.');
    expect(take({ [PURPOSE]: '  ' })).toMatchObject({ wanted: { hypothesis: 'not stated' }, filled: ['hypothesis'] });
  });

  it.each<[readonly string[], string | undefined]>([
    [['7/1/2023', '8/1/2023', '9/1/2023'], '2023-07-01'],
    [['', '8/1/2023', '9/1/2023'], '2023-08-01'],
    [['7/7/1905', 'N/A', '9/1/2023'], '2023-09-01'],
    [['12/31/2099', '', '2024-02-15 (kick-off)'], '2024-02-15'],
    [['', '', ''], undefined],
  ])('starts on the first of the three dates that can be read: %j is %s', (dates, startedOn) =>
    expect(inputOf(Object.fromEntries(DATES.map((column, place) => [column, dates[place] ?? '']))).startedOn).toBe(startedOn),
  );

  it('is the same in the next edition where agency, bureau and name are', () => {
    const keyOf = (given: Record<string, string>) => (take(given) as { key: string }).key;
    expect(keyOf({ [PURPOSE]: 'Another', [STAGE]: 'Retired' })).toBe(keyOf({}));
    expect(keyOf({ Bureau: 'Office of Tests' })).not.toBe(keyOf({}));
  });

  it('quotes the stage in its rationale whatever characters it holds', () =>
    expect(inputOf({ [STAGE]: "Retired $& $' $1" })).toMatchObject({
      outcome: { rationale: "Reported in the inventory as: Retired $& $' $1." },
    }));
});
