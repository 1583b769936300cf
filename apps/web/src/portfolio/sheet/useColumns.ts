import { useMediaQuery } from '@mantine/hooks';
import { use, useMemo } from 'react';
import type { PortfolioView } from '../address';
import { firstOfTable } from '../shapes';
import { type Column, matrixColumns } from './columns';

let tableColumns: Promise<readonly Column[]> | undefined;

/** All columns of a view's shape; those of the table come with the first table that is shown. */
export function useColumnsOf(shape: PortfolioView['shape']): readonly Column[] {
  if (shape !== 'table') return matrixColumns;
  tableColumns ??= import('./tableColumns').then((module) => module.tableColumns);
  return use(tableColumns);
}

/** The columns that are shown: those chosen; otherwise as many of the first ones as the window has room for. A phone's card of the matrix is always the same. */
export function useColumns({ shape, columns: chosen }: PortfolioView): readonly Column[] {
  const all = useColumnsOf(shape);
  const room = useRoom();
  const key = chosen?.join();
  // The same list as long as it holds the same: rows are drawn anew for another.
  return useMemo(() => {
    const isChosen = key === undefined ? undefined : new Set(key.split(','));
    return all.filter(({ id, from = 0 }) => {
      if (id === 'name') return true;
      if (shape === 'matrix' && room === 0) return from <= 75;
      if (isChosen) return isChosen.has(id);
      return shape === 'table' ? firstOfTable.includes(id) : from <= room;
    });
  }, [all, key, shape, room]);
}

/** The widths, in rem, from which on a column more has room; 0 on a phone. */
function useRoom(): number {
  const initially = { getInitialValueInEffect: false };
  const isTable = useMediaQuery('(min-width: 62rem)', true, initially);
  const isWide = useMediaQuery('(min-width: 75rem)', true, initially);
  const isWider = useMediaQuery('(min-width: 88rem)', true, initially);
  const isWidest = useMediaQuery('(min-width: 104rem)', true, initially);
  if (!isTable) return 0;
  return isWidest ? 104 : isWider ? 88 : isWide ? 75 : 62;
}
