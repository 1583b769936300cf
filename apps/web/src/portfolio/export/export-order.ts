import type { PocGrouping } from '../../graphql/generated/graphql';
import type { ExportedPoc } from './export-columns';

/** What a POC has in common with the others of its group, null where it has none of it: as the server groups. */
export function groupKeyOf({ unit, track, budget, owners }: ExportedPoc, by: PocGrouping): string | null {
  switch (by) {
    case 'UNIT':
      return unit;
    case 'TRACK':
      return track;
    case 'BAND':
      return budget.band;
    case 'OWNER':
      return owners.find(({ role }) => role === 'PRODUCTION_OWNER')?.person.id ?? null;
  }
}

/** Lines that come in one order and go out group by group; within a group they keep the order they came in. */
export class InOrder {
  readonly #groups: Map<string | null, string[]>;

  constructor(keys: readonly (string | null)[]) {
    this.#groups = new Map(keys.map((key) => [key, []]));
  }

  /** A line of a group that nobody named stands behind all others, and is not lost. */
  add(key: string | null, line: string): void {
    const group = this.#groups.get(key);
    if (group) group.push(line);
    else this.#groups.set(key, [line]);
  }

  all(): string[] {
    return [...this.#groups.values()].flat();
  }
}
