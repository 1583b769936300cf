import type { Area } from '../areas.ts';

/** An item as a template offers it. */
export interface TemplateItem {
  readonly id: string;
  readonly area: Area;
  readonly question: string;
  readonly weight: number;
  readonly blocking: boolean;
  readonly effortWeeks: number;
  readonly levels: readonly string[];
  /** What a 3 links. */
  readonly evidenceHint: string;
  /** Clauses of public frameworks that it answers to. */
  readonly references: readonly string[];
}

/** A checklist to write from, in one of its versions. */
export interface Template {
  readonly id: string;
  /** 1 for the first that was published under the id. */
  readonly version: number;
  readonly name: string;
  readonly items: readonly TemplateItem[];
}
