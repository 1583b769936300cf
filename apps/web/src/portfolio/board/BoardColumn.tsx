import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useEffect, useId, useMemo, useState } from 'react';
import type { PocStatus } from '../../graphql/generated/graphql';
import type { Moment } from '../../moment/moment';
import { useNumbers } from '../../numbers/useNumbers';
import { ReadingFailed } from '../../shell/ReadingFailed';
import { Skeleton } from '../../shell/Skeleton';
import { statusName } from '../../vocabulary/statuses';
import type { PortfolioView } from '../address';
import { rememberCards, rememberedCards } from '../remembered';
import { questionOf, useListing } from '../useListing';
import classes from './Board.module.css';
import { Card } from './Card';

interface BoardColumnProps {
  readonly status: PocStatus;
  readonly view: PortfolioView;
  readonly moment: Moment;
  readonly edition: number;
}

const page = 25;

/** The POCs of one status: how many there are, and as many cards as somebody asks for. */
export function BoardColumn({ status, view, moment, edition }: BoardColumnProps) {
  const { i18n, t } = useLingui();
  const { count } = useNumbers();
  const id = useId();
  const own = useMemo(() => ({ ...view, status: [status] }), [view, status]);
  const { state, isStale, listing } = useListing(own, moment, edition);
  const question = questionOf(own, moment);
  const [asked, setAsked] = useState({ question, shown: rememberedCards(question) ?? page });
  const shown = asked.question === question ? asked.shown : (rememberedCards(question) ?? page);
  useEffect(() => rememberCards(question, shown), [question, shown]);
  useEffect(() => listing.want(shown - 1), [listing, shown]);
  const { rows, totalCount, error } = state;
  const cards = rows.slice(0, shown);
  const left = (totalCount ?? 0) - cards.length;
  const next = Math.min(page, left);
  const name = i18n._(statusName[status]);
  return (
    <section className={classes.column} aria-labelledby={id} aria-busy={isStale || totalCount === null} data-stale={isStale || undefined}>
      <h2 id={id} className={classes.head}>
        {name} {totalCount !== null && <span className={classes.count}>{count(totalCount)}</span>}
      </h2>
      {error && <ReadingFailed heading="h2" title={t`These could not be read`} error={error} onRetry={() => void listing.retry()} />}
      {totalCount === null && !error && <Skeleton lines={5} />}
      {totalCount === 0 && (
        <p className={classes.none}>
          <Trans>None.</Trans>
        </p>
      )}
      <ul className={classes.cards}>
        {cards.map((poc) => (
          <Card key={poc.id} poc={poc} />
        ))}
      </ul>
      {left > 0 && cards.length > 0 && (
        <Button variant="default" size="xs" onClick={() => setAsked({ question, shown: shown + page })}>
          <Trans>
            Show {next} more of {count(left)}
          </Trans>
        </Button>
      )}
    </section>
  );
}
