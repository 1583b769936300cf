import { memo } from 'react';
import { isolated } from '../../people/isolated';
import { BudgetCell, DueCell, GateCell, OverallCell } from '../cells/cells';
import { FindingsCell } from '../cells/FindingsCell';
import { PocLink } from '../cells/PocLink';
import type { PortfolioRow } from '../row';
import classes from './Board.module.css';

/** A POC on the board: how ready, whether it may graduate, what is wrong and by when it is decided. */
export const Card = memo(function Card({ poc }: { poc: PortfolioRow }) {
  const cell = { poc, details: undefined, isMarked: false };
  return (
    <li className={classes.card}>
      <div className={classes.title}>
        <span className={classes.names}>
          <PocLink className={classes.name} poc={poc} />
          <span className={classes.unit} title={poc.unit ?? undefined}>
            {poc.unit && isolated(poc.unit)}
          </span>
        </span>
        <span className={classes.ready}>
          <OverallCell {...cell} />
        </span>
      </div>
      <div className={classes.facts} data-named>
        {[FindingsCell, BudgetCell, GateCell, DueCell].map((Cell) => (
          <span key={Cell.name} className={classes.fact}>
            <Cell {...cell} />
          </span>
        ))}
      </div>
    </li>
  );
});
