import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useRef } from 'react';
import { RuleHelp } from '../../help/RuleHelp';
import { Panel } from '../../shell/Panel';
import { Spoken } from '../../shell/Spoken';
import { areOn } from '../../shortcuts/setting';
import { areas } from '../../vocabulary/areas';
import { problemsIn } from '../../week/entries';
import { ScoreRow, type SheetItem } from '../../week/ScoreRow';
import { useScoring } from '../../week/useScoring';
import type { SectionProps } from '../sections/section';
import { linesOf } from './adopted-scores';
import classes from './ScoresSection.module.css';

const SCORES = ['0', '1', '2', '3'];

/** KO-7, CL-2: what is known of its checklist, by the keys of the score sheet; it counts for the week of the adoption, and nothing has to be given. */
export function ScoresSection({
  draft: { scores },
  set,
  items,
}: Pick<SectionProps, 'draft' | 'set'> & { readonly items: readonly SheetItem[] }) {
  const { i18n, t } = useLingui();
  const root = useRef<HTMLDetailsElement>(null);
  const lines = linesOf(items);
  const problems = problemsIn(lines, scores);
  const { current, note, said, go, next, score, rowOf } = useScoring({
    root,
    items,
    lines,
    entries: scores,
    problems,
    write: set('scores'),
  });
  const given = items.filter(({ id }) => scores[id]?.score != null).length;
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLTextAreaElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !(event.target as Element).closest('[data-item]')) return;
    const isKey = areOn() && !event.repeat;
    if (event.key === 'ArrowDown') go(next(1));
    else if (event.key === 'ArrowUp') go(next(-1));
    else if (isKey && event.key === 'e') go(current, 'evidence');
    else if (isKey && event.key === 'n') note.current?.focus();
    else if (isKey && SCORES.includes(event.key)) score(current, Number(event.key), true);
    else return;
    event.preventDefault();
  };
  return (
    <Panel title={t`Scores`} aside={<RuleHelp rules={['KO-7', 'CL-2', 'CL-3']} />}>
      {items.length === 0 ? (
        <p className={classes.text}>
          <Trans>Choose a checklist to enter what is known of it.</Trans>
        </p>
      ) : (
        <details ref={root} className={classes.scores} open={given > 0 || undefined} onKeyDown={onKeyDown}>
          <summary>
            {given === 0 ? (
              <Trans>Enter what is known of its {items.length} items</Trans>
            ) : (
              <Plural value={given} one={`# of ${items.length} items is scored`} other={`# of ${items.length} items are scored`} />
            )}
          </summary>
          <p className={classes.text}>
            <Trans>
              Arrows move, 0 to 3 score, e is for evidence and n for a note. Scores count for this week; what is left out stays unscored.
            </Trans>
          </p>
          {areas.map(({ area, name }) => {
            const own = items.filter((item) => item.area === area);
            return own.length === 0 ? null : (
              <section key={area} aria-label={i18n._(name)}>
                <h3 className={classes.area}>{i18n._(name)}</h3>
                <ul className={classes.rows}>
                  {own.map((item) => (
                    <ScoreRow key={item.id} {...rowOf(item)} other={null} side="TEAM" week="" isFirst isReadOnly={false} />
                  ))}
                </ul>
              </section>
            );
          })}
          <Spoken role="status">{said}</Spoken>
        </details>
      )}
    </Panel>
  );
}
