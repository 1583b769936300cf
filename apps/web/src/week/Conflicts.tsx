import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Panel } from '../shell/Panel';
import classes from './Conflicts.module.css';
import { type Entries, type Line, shownOf } from './entries';

interface ConflictsProps {
  readonly conflicts: readonly Line[];
  readonly entries: Entries;
  readonly onEntries: (entries: Entries) => void;
}

/** Items that somebody on the same side scored since they were entered here: both words beside each other, and one choice for each. */
export function Conflicts({ conflicts, entries, onEntries }: ConflictsProps) {
  const { t } = useLingui();
  if (conflicts.length === 0) return null;
  const keepMine = (line: Line) => {
    // Note and links, too, as they are shown here: what was chosen is what is recorded.
    const { score, note, evidence } = shownOf({ mine: entries[line.itemId]?.before ?? null }, entries[line.itemId]);
    onEntries({ ...entries, [line.itemId]: { score, note, evidence: evidence.join('\n'), before: line.mine } });
  };
  const takeTheirs = ({ itemId }: Line) => onEntries(Object.fromEntries(Object.entries(entries).filter(([id]) => id !== itemId)));
  return (
    <Panel title={t`Scored by somebody else meanwhile`} className={classes.panel}>
      <p className={classes.intro} role="alert">
        <Trans>Choose for each item what is to count, then save again.</Trans>
      </p>
      <ul className={classes.list}>
        {conflicts.map((line) => {
          const { itemId, mine: theirs } = line;
          const mine = shownOf({ mine: entries[itemId]?.before ?? null }, entries[itemId]);
          return (
            <li key={itemId} className={classes.item}>
              <strong>{itemId}</strong>
              <div>
                <span className={classes.whose}>
                  <Trans>Yours</Trans>
                </span>
                <Said score={mine.score} note={mine.note} evidence={mine.evidence} />
                <Button size="xs" variant="default" onClick={() => keepMine(line)}>
                  <Trans>Keep mine for {itemId}</Trans>
                </Button>
              </div>
              <div>
                <span className={classes.whose}>
                  <Trans>Theirs</Trans>
                </span>
                <Said score={theirs?.score ?? null} note={theirs?.note ?? ''} evidence={theirs?.evidence ?? []} />
                <Button size="xs" variant="default" onClick={() => takeTheirs(line)}>
                  <Trans>Take theirs for {itemId}</Trans>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function Said({ score, note, evidence }: { score: number | null; note: string; evidence: readonly string[] }) {
  return (
    <span className={classes.said}>
      <b>{score ?? '–'}</b> {note} {evidence.join(' ')}
    </span>
  );
}
