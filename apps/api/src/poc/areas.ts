import { AREAS, type Area } from '@causeway/checklist/areas.ts';

/** Figures of the seven areas in their order, each with its name. */
export const areasOf = <Figures>(figures: readonly Figures[]): (Figures & { area: Area })[] =>
  figures.map((each, place) => ({ ...each, area: AREAS[place]! }));
