import { useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { areas } from '../vocabulary/areas';
import type { Entries, Entry, Line, problemsIn } from './entries';
import type { SheetItem } from './ScoreRow';

interface Scoring {
  /** Around the rows. */
  readonly root: RefObject<HTMLElement | null>;
  readonly items: readonly SheetItem[];
  readonly lines: readonly Line[];
  readonly entries: Entries;
  readonly problems: ReturnType<typeof problemsIn>;
  readonly write: (entries: Entries) => void;
}

/** Going from item to item and scoring each: which one is current, where the focus goes, and what is said of it. */
export function useScoring({ root, items, lines, entries, problems, write }: Scoring) {
  const { t } = useLingui();
  const inOrder = areas.flatMap(({ area }) => items.filter((item) => item.area === area));
  const lineOf = new Map(lines.map((line) => [line.itemId, line]));
  const [chosen, setCurrent] = useState<string | null>(null);
  // Another checklist, or one that comes later, begins at its first.
  const current = inOrder.find(({ id }) => id === chosen)?.id ?? inOrder.find(({ waiver }) => !waiver)?.id ?? inOrder[0]?.id ?? '';
  const [said, setSaid] = useState('');
  const evidence = useRef<HTMLTextAreaElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  /** Where the focus goes once the current row is drawn. */
  const wanted = useRef<'radio' | 'evidence' | null>(null);
  const [moves, setMoves] = useState(0);

  useEffect(() => {
    if (moves === 0 || !wanted.current) return;
    const row = root.current?.querySelector(`[data-item="${CSS.escape(current)}"]`);
    const target = wanted.current === 'evidence' ? evidence.current : row?.querySelector<HTMLElement>('[role=radio][tabindex="0"]');
    wanted.current = null;
    target?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [moves, current, root]);

  const go = (id: string, to: 'radio' | 'evidence' = 'radio') => {
    wanted.current = to;
    setCurrent(id);
    setMoves((count) => count + 1);
  };
  const next = (step: 1 | -1) => {
    const from = inOrder.findIndex(({ id }) => id === current);
    const rest = step > 0 ? inOrder.slice(from + 1) : inOrder.slice(0, from).reverse();
    return rest.find(({ waiver }) => !waiver)?.id ?? current;
  };
  const change = (id: string, part: Partial<Entry>) => {
    const line = lineOf.get(id);
    if (line) write({ ...entries, [id]: { score: line.mine?.score ?? null, before: line.mine, ...entries[id], ...part } });
  };
  const hasLink = (id: string) => (entries[id]?.evidence ?? lineOf.get(id)?.mine?.evidence.join('') ?? '').trim() !== '';
  const score = (id: string, value: number, isMovingOn: boolean) => {
    change(id, { score: value });
    if (value === 3 && !hasLink(id)) {
      setSaid(t`${id}: a 3 needs a link that shows it.`);
      return go(id, 'evidence');
    }
    setSaid(t`${id}: ${value}.`);
    if (isMovingOn) go(next(1));
  };
  /** What a row says of an item, and what is done there. */
  const rowOf = (item: SheetItem) => {
    const problem = problems.find(({ itemId }) => itemId === item.id)?.message;
    return {
      item,
      line: lineOf.get(item.id) ?? { itemId: item.id, isWaived: item.waiver !== null, mine: null },
      entry: entries[item.id],
      isCurrent: item.id === current,
      problem,
      evidence,
      note,
      onCurrent: () => setCurrent(item.id),
      onOpen: () => go(item.id),
      onScore: (value: number) => score(item.id, value, false),
      onEntry: (part: Partial<Entry>) => change(item.id, part),
      onDone: () => go(entries[item.id]?.score != null && problem === undefined ? next(1) : item.id),
    };
  };
  return { current, note, said, setSaid, go, next, score, rowOf };
}
