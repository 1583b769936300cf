import { createLazyRoute } from '@tanstack/react-router';
import { KickOffScreen } from './KickOffScreen';

export const Route = createLazyRoute('/pocs/$slug/kick-off')({ component: KickOffPage });

function KickOffPage() {
  return <KickOffScreen slug={Route.useParams().slug} />;
}
