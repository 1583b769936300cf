import { createLazyRoute } from '@tanstack/react-router';
import { KickOffScreen } from './KickOffScreen';

export const Route = createLazyRoute('/pocs/$slug/kick-off')({ component: KickOffPage });

function KickOffPage() {
  const { slug } = Route.useParams();
  // A screen of its own for each POC: what was read of another never stands in for it.
  return <KickOffScreen key={slug} slug={slug} />;
}
