import { createLazyRoute } from '@tanstack/react-router';
import { PocScreen } from './PocScreen';

export const Route = createLazyRoute('/pocs/$slug')({ component: PocPage });

function PocPage() {
  const { slug } = Route.useParams();
  const { view = 'overview' } = Route.useSearch();
  return <PocScreen slug={slug} view={view} />;
}
