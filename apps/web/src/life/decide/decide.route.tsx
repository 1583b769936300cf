import { createLazyRoute } from '@tanstack/react-router';
import { DecideScreen } from './DecideScreen';

export const Route = createLazyRoute('/pocs/$slug/decide')({ component: DecidePage });

function DecidePage() {
  const { slug } = Route.useParams();
  // A screen of its own for each POC: what was read of another never stands in for it.
  return <DecideScreen key={slug} slug={slug} />;
}
