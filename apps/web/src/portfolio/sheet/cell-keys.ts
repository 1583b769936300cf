/**
 * The arrow keys within a row, as in any grid: right from the row to its first figure and on, left back to the row. Answers the place of the cell among
 * the row's, 0 for the row itself (its first cell names it), or null where the key moves nothing.
 */
export function targetCell(key: string, place: number, cells: number): number | null {
  if (key === 'ArrowRight') return place + 1 < cells ? place + 1 : null;
  if (key === 'ArrowLeft') return place > 0 ? place - 1 : null;
  return null;
}

/** The place of a cell in its row; 0 where the row itself is meant. */
export function cellPlace(target: Element, row: Element): number {
  return Math.max(
    0,
    [...row.children].findIndex((cell) => cell.contains(target)),
  );
}

/** Puts the focus on a cell of a row, or on the row itself: where it is still on its way, too. */
export function focusCell(row: HTMLElement | null | undefined, place: number): void {
  const cell = place > 0 ? row?.children.item(place) : null;
  if (cell instanceof HTMLElement) {
    cell.tabIndex = -1;
    cell.focus();
  } else row?.focus({ preventScroll: true });
}
