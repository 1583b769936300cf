import { useMemo } from 'react';
import type { PocStatus } from '../../graphql/generated/graphql';
import type { Moment } from '../../moment/moment';
import type { PortfolioView } from '../address';
import { useOpenPoc } from '../useOpenPoc';
import classes from './Board.module.css';
import { BoardColumn } from './BoardColumn';

interface BoardProps {
  readonly ref: React.Ref<HTMLDivElement>;
  readonly view: PortfolioView;
  readonly moment: Moment;
  /** A higher one reads everything anew. */
  readonly edition: number;
}

const statuses: readonly PocStatus[] = ['PROPOSED', 'RUNNING', 'GRADUATED', 'STOPPED'];

/** The POCs of the filter as cards, a column for each status that it leaves. */
export default function Board({ ref, view, moment, edition }: BoardProps) {
  const open = useOpenPoc();
  const shown = useMemo(() => statuses.filter((status) => view.status.length === 0 || view.status.includes(status)), [view.status]);
  return (
    <div ref={ref} className={classes.board} {...open} style={{ '--columns': shown.length } as React.CSSProperties}>
      {shown.map((status) => (
        <BoardColumn key={status} status={status} view={view} moment={moment} edition={edition} />
      ))}
    </div>
  );
}
