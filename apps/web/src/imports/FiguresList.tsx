import type { Outcome } from '@causeway/import/run/report.ts';
import type { Figures } from '@causeway/import/state.ts';
import { Plural, useLingui } from '@lingui/react/macro';
import { statusName } from '../vocabulary/statuses';
import classes from './FiguresList.module.css';
import { OutcomeMark } from './OutcomeMark';

type Counts = Readonly<Record<string, number>>;
const sum = (counts: Counts) => Object.values(counts).reduce((total, each) => total + each, 0);
/** Different cells of a field that are shown: enough to see what they are. */
const mostExamples = 6;

/** What becomes, or became, of the rows: how many of each outcome, and which. */
export function FiguresList({ figures, isPreview }: { figures: Figures; isPreview: boolean }) {
  const { i18n, t } = useLingui();
  const count = (value: number) => i18n.number(value);
  const parts = (counts: Counts) =>
    Object.entries(counts)
      .sort(([, one], [, other]) => other - one)
      .map(([key, number]) => `${count(number)} ${key}`)
      .join(', ');
  // In the order of a POC's life, as the command line tells them.
  const statuses = (counts: Counts) =>
    Object.entries(statusName)
      .flatMap(([key, name]) => (counts[key] ? `${count(counts[key])} ${i18n._(name)}` : []))
      .join(', ');

  const lines: { outcome: Outcome; number: number; name: string; parts: string }[] = [
    {
      outcome: 'taken',
      number: sum(figures.taken),
      name: isPreview ? t`will be taken in` : t`taken in`,
      parts: statuses(figures.taken),
    },
    { outcome: 'changed', number: figures.updated, name: isPreview ? t`will be changed` : t`changed`, parts: parts(figures.changes) },
    { outcome: 'known', number: sum(figures.known), name: t`here already, unchanged`, parts: statuses(figures.known) },
    { outcome: 'skipped', number: sum(figures.skipped), name: t`skipped`, parts: parts(figures.skipped) },
    { outcome: 'refused', number: figures.refused, name: isPreview ? t`will be refused` : t`refused`, parts: '' },
  ];
  return (
    <>
      <dl className={classes.figures}>
        {lines
          .filter(({ number }) => number > 0)
          .map(({ outcome, number, name, parts: which }) => (
            <div key={outcome} className={classes.line}>
              <dt>
                <OutcomeMark outcome={outcome} />
                {name}
              </dt>
              <dd className={classes.number}>{count(number)}</dd>
              {which && <dd className={classes.parts}>{which}</dd>}
            </div>
          ))}
      </dl>
      {figures.kept > 0 && (
        <p className={classes.kept}>
          <Plural
            value={figures.kept}
            one="# row with something that stays as it is here; the report tells what"
            other="# rows with something that stays as it is here; the report tells what"
          />
        </p>
      )}
      <Unread unread={figures.unread} />
    </>
  );
}

/** Cells that hold something which gives nothing: which, so that the mapping can be taught to read them. */
function Unread({ unread }: Pick<Figures, 'unread'>) {
  const { i18n } = useLingui();
  const fields = Object.entries(unread);
  if (fields.length === 0) return null;
  const all = fields.reduce((total, [, cells]) => total + sum(cells), 0);
  return (
    <details className={classes.unread}>
      <summary>
        <Plural value={all} one="# cell is not understood, and left out" other="# cells are not understood, and left out" />
      </summary>
      <dl className={classes.figures}>
        {fields.map(([field, cells]) => (
          <div key={field} className={classes.line}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd className={classes.number}>{i18n.number(sum(cells))}</dd>
            <dd className={classes.parts}>
              {Object.entries(cells)
                .filter(([cell]) => cell !== '…')
                .sort(([, one], [, other]) => other - one)
                .slice(0, mostExamples)
                .map(([cell, number]) => `“${cell}” ${i18n.number(number)}×`)
                .join(', ')}
              {Object.keys(cells).length > mostExamples && ' …'}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
