import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useRef } from 'react';
import { RuleHelp } from '../help/RuleHelp';
import { Panel } from '../shell/Panel';
import { Spoken } from '../shell/Spoken';
import { useShortcuts } from '../shortcuts/useShortcuts';
import { areas } from '../vocabulary/areas';
import { Conflicts } from './Conflicts';
import { confirmRest, type Given, type Line, progressOf } from './entries';
import { SaveBar } from './SaveBar';
import { ScoreRow, type SheetItem } from './ScoreRow';
import classes from './ScoreSheet.module.css';
import type { Side } from './side';
import { useScoring } from './useScoring';
import { useSheet } from './useSheet';

interface ScoreSheetProps {
  readonly draftKey: string;
  readonly pocId: string;
  readonly week: string;
  readonly side: Side;
  readonly items: readonly SheetItem[];
  readonly lines: readonly Line[];
  readonly others: ReadonlyMap<string, Given | null>;
  readonly revision: number;
  readonly isReadOnly: boolean;
  readonly readAnew: () => void;
}

/** The weekly scoring by keyboard: arrows move, 0 to 3 score, one save sends all. The pointer does the same. */
export function ScoreSheet({ side, items, others, week, isReadOnly, ...asked }: ScoreSheetProps) {
  const { i18n, t } = useLingui();
  const sheet = useSheet({ ...asked, week });
  const { lines, entries, conflicts, problems, missing, write } = sheet;
  const root = useRef<HTMLDivElement>(null);
  const { current, note, said, setSaid, go, next, score, rowOf } = useScoring({
    root,
    items,
    lines,
    entries,
    problems,
    write,
  });
  const confirm = () => {
    const confirmed = confirmRest(lines, entries, week);
    const more = Object.keys(confirmed).length - Object.keys(entries).length;
    write(confirmed);
    setSaid(more === 0 ? t`Nothing is left to confirm.` : t`${more} confirmed as they were. Save to send them.`);
  };
  const save = () => {
    const [problem, unscored] = [problems[0], missing[0]];
    if (problem) {
      setSaid(`${problem.itemId}: ${problem.message}`);
      go(problem.itemId, problem.field === 'note' ? 'radio' : 'evidence');
    } else if (unscored) {
      setSaid(t`${unscored.itemId} has a note or a link, but no score.`);
      go(unscored.itemId);
    } else if (sheet.mayGo) void sheet.send();
  };

  useShortcuts(
    isReadOnly
      ? []
      : [
          ['ArrowDown', () => go(next(1))],
          ['ArrowUp', () => go(next(-1))],
          ...([0, 1, 2, 3] as const).map((value) => [String(value), () => score(current, value, true)] as const),
          ['e', () => go(current, 'evidence')],
          ['n', () => note.current?.focus()],
          ['c', confirm],
          ['s', save],
        ],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isReadOnly) return;
    event.preventDefault();
    save();
  };

  const progress = progressOf(lines, entries, week);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl and Enter save from whichever field one is in; what can be worked are the fields.
    <div ref={root} className={classes.sheet} onKeyDown={onKeyDown}>
      {!isReadOnly && <Conflicts conflicts={conflicts} entries={entries} onEntries={write} />}
      {areas.map(({ area, name }) => {
        const own = items.filter((item) => item.area === area);
        if (own.length === 0) return null;
        return (
          <Panel
            key={area}
            title={i18n._(name)}
            className={classes.area}
            aside={area === items[0]?.area ? <RuleHelp rules={['CL-2', 'CL-3', 'CL-4', 'CL-5', 'CL-6']} /> : undefined}
          >
            <ul className={classes.rows}>
              {own.map((item) => (
                <ScoreRow
                  key={item.id}
                  {...rowOf(item)}
                  other={others.get(item.id) ?? null}
                  side={side}
                  week={week}
                  isReadOnly={isReadOnly}
                />
              ))}
            </ul>
          </Panel>
        );
      })}
      <Spoken role="status">{said}</Spoken>
      {!isReadOnly && <SaveBar sheet={sheet} progress={progress} onConfirm={confirm} onSave={save} />}
      {isReadOnly && progress.asked > 0 && (
        <p className={classes.note}>
          <Trans>
            {progress.done} of {progress.asked} items are scored for this week.
          </Trans>
        </p>
      )}
    </div>
  );
}
