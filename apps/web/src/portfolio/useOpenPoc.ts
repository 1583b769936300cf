import { useNavigate, useRouter } from '@tanstack/react-router';
import { type MouseEvent, useCallback } from 'react';
import { keepMoment } from '../moment/keepMoment';

/** Handlers for what stands around many links to POCs: a plain click goes there without loading the page anew, one on an area's cell straight to that area; a pointer over one has the screen loaded. */
export function useOpenPoc() {
  const navigate = useNavigate();
  const router = useRouter();
  const onClick = useCallback(
    (event: MouseEvent) => {
      const asked = askedBy(event.target);
      if (!asked || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      const { slug, area } = asked;
      void navigate({
        to: '/pocs/$slug',
        params: { slug },
        search: (now) => ({ ...keepMoment(now), ...(area && { view: 'checklist' as const }) }),
        ...(area && { hash: `area-${area}`, hashScrollIntoView: false }),
      });
    },
    [navigate],
  );
  const onPointerOver = useCallback(
    (event: MouseEvent) => {
      if (askedBy(event.target)) void router.loadRouteChunk(router.routesByPath['/pocs/$slug']);
    },
    [router],
  );
  return { onClick, onPointerOver };
}

/** The POC of a link, or of a cell of the matrix with the area that it is about: there the checklist opens at that area. */
function askedBy(target: EventTarget): { readonly slug: string; readonly area?: string } | undefined {
  const link = (target as Element).closest<HTMLElement>('a[data-poc]');
  if (link?.dataset.poc) return { slug: link.dataset.poc };
  const cell = (target as Element).closest<HTMLElement>('[role=gridcell][data-area]');
  const slug = cell?.closest('[role=row]')?.querySelector<HTMLElement>('a[data-poc]')?.dataset.poc;
  return slug && cell?.dataset.column ? { slug, area: cell.dataset.column } : undefined;
}
