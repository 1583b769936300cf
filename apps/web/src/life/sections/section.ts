import type { SetField } from '../../drafts/useFields';
import type { Draft } from '../draft';
import type { Ground } from '../ground';
import type { Point } from '../read';

/** What every section of the form is given. */
export interface SectionProps {
  readonly draft: Draft;
  readonly set: SetField<Draft>;
  readonly ground: Ground;
  readonly point: Point;
}
