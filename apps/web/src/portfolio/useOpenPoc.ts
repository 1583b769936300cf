import { useNavigate, useRouter } from '@tanstack/react-router';
import { type MouseEvent, useCallback } from 'react';
import { keepMoment } from '../moment/keepMoment';

/** Handlers for what stands around many links to POCs: a plain click goes there without loading the page anew; a pointer over one has the screen loaded. */
export function useOpenPoc() {
  const navigate = useNavigate();
  const router = useRouter();
  const onClick = useCallback(
    (event: MouseEvent) => {
      const slug = linkedPoc(event.target);
      if (!slug || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void navigate({ to: '/pocs/$slug', params: { slug }, search: keepMoment });
    },
    [navigate],
  );
  const onPointerOver = useCallback(
    (event: MouseEvent) => {
      const slug = linkedPoc(event.target);
      if (slug) void router.loadRouteChunk(router.routesByPath['/pocs/$slug']);
    },
    [router],
  );
  return { onClick, onPointerOver };
}

function linkedPoc(target: EventTarget): string | undefined {
  return (target as Element).closest<HTMLElement>('a[data-poc]')?.dataset.poc;
}
