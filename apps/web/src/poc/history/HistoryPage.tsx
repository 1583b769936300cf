import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PocHistoryDocument } from '../../graphql/generated/graphql';
import { useNumbers } from '../../numbers/useNumbers';
import { usePersonName } from '../../people/usePersonName';
import { ReadingFailed } from '../../shell/ReadingFailed';
import { Skeleton } from '../../shell/Skeleton';
import { usePoc } from '../PocContext';
import { usePart } from '../usePart';
import { commandsOf, type Recorded } from './commands-of';
import classes from './HistoryPage.module.css';

const pageSize = 60;
/** What one command recorded is told in so many sentences; more are opened on demand. */
const toldAtOnce = 4;

interface HistoryPageProps {
  /** Where the page after this one (in time) begins; none is the newest. */
  readonly before?: string;
  /** The command that the page after this one begins in the midst of. */
  readonly continues?: string;
}

/** What happened, newest first, and the pages before it on demand. */
export function HistoryPage({ before, continues }: HistoryPageProps) {
  const { t } = useLingui();
  const { slug } = usePoc();
  const [isGoingOn, setGoingOn] = useState(false);
  const { data, error, read } = usePart(PocHistoryDocument, { slug, last: pageSize, before });
  const page = data?.poc?.history;
  if (!page) {
    if (error) return <ReadingFailed heading="h2" title={t`The history could not be read`} error={error} onRetry={read} />;
    return <Skeleton lines={12} />;
  }
  const commands = commandsOf(page.nodes);
  const { hasPreviousPage, startCursor } = page.pageInfo;
  return (
    <>
      <ol className={classes.commands}>
        {commands.map((command) => (
          <CommandEntry key={command.commandId} command={command} isContinued={command.commandId === continues} />
        ))}
      </ol>
      {hasPreviousPage && startCursor && isGoingOn && <HistoryPage before={startCursor} continues={commands.at(-1)?.commandId} />}
      {hasPreviousPage && !isGoingOn && (
        <div>
          <Button variant="default" size="xs" onClick={() => setGoingOn(true)}>
            <Trans>Older</Trans>
          </Button>
          <p className={classes.paper}>
            <Trans>Older events are left out: only what was opened on the screen is printed.</Trans>
          </p>
        </div>
      )}
    </>
  );
}

/** One command: who, when, the day that it speaks of, what happened, where it stands in the log, and the way to see it as it was then. */
function CommandEntry({ command: { events }, isContinued }: { command: Recorded; isContinued: boolean }) {
  const { t } = useLingui();
  const { day, instant } = useNumbers();
  const nameOf = usePersonName();
  const [first] = events;
  const last = events.at(-1) ?? first;
  const sentences = events.map(({ id, summary }) => <p key={id}>{summary}</p>);
  const effectiveOn = events.find((event) => event.effectiveOn)?.effectiveOn;
  return (
    <li className={classes.command}>
      <div className={classes.when}>
        <time dateTime={first.recordedAt}>{instant(first.recordedAt)}</time>
        <span className={classes.who}>{first.actor ? nameOf(first.actor) : t`the system`}</span>
      </div>
      <div className={classes.what}>
        {isContinued && (
          <p className={classes.soft}>
            <Trans>Recorded together with what stands above:</Trans>
          </p>
        )}
        {sentences.slice(0, toldAtOnce)}
        {sentences.length > toldAtOnce && (
          <details>
            <summary>
              <Plural value={sentences.length - toldAtOnce} one="# more of the same moment" other="# more of the same moment" />
            </summary>
            {sentences.slice(toldAtOnce)}
          </details>
        )}
        <p className={classes.soft}>
          {effectiveOn && (
            <>
              <Trans>Speaks of {day(effectiveOn)}</Trans>
              {' · '}
            </>
          )}
          <code>{[...new Set(events.map(({ type }) => type))].join(', ')}</code>
          {' · '}
          {first === last ? (
            <Trans>position {first.position}</Trans>
          ) : (
            <Trans>
              positions {first.position} – {last.position}
            </Trans>
          )}
          {!isContinued && (
            <>
              {' · '}
              <Link
                from="/pocs/$slug"
                to="."
                search={{ asOf: `position:${last.position}` }}
                aria-label={t`See it then: ${instant(first.recordedAt)}, ${last.summary}`}
              >
                <Trans>See it then</Trans>
              </Link>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
