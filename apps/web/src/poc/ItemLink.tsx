import { Link } from '@tanstack/react-router';
import { keepMoment } from '../moment/keepMoment';

/** Leads to an item's place on the checklist. */
export function ItemLink({ id }: { id: string }) {
  return (
    <Link
      from="/pocs/$slug"
      to="."
      search={(now) => ({ ...keepMoment(now), view: 'checklist' as const })}
      hash={`item-${id}`}
      hashScrollIntoView={false}
    >
      {id}
    </Link>
  );
}
