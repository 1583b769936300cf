import { createLazyRoute } from '@tanstack/react-router';
import { DecideScreen } from './DecideScreen';

export const Route = createLazyRoute('/pocs/$slug/decide')({ component: DecidePage });

function DecidePage() {
  return <DecideScreen slug={Route.useParams().slug} />;
}
