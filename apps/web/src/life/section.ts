import type { Draft } from './draft';
import type { Ground } from './ground';
import type { Point } from './read';
import type { Drafting } from './useDraft';

/** What every section of the form is given. */
export interface SectionProps {
  readonly draft: Draft;
  readonly set: Drafting['set'];
  readonly ground: Ground;
  readonly point: Point;
}
