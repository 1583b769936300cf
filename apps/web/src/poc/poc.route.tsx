import { createLazyRoute } from '@tanstack/react-router';
import { PocScreen } from './PocScreen';

export const Route = createLazyRoute('/pocs/$slug')({ component: PocPage });

function PocPage() {
  return <PocScreen slug={Route.useParams().slug} />;
}
