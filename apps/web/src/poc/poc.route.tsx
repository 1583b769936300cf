import { createLazyRoute } from '@tanstack/react-router';
import { useMoment } from '../moment/MomentContext';
import { PocScreen } from './PocScreen';

export const Route = createLazyRoute('/pocs/$slug')({ component: PocPage });

function PocPage() {
  const { slug } = Route.useParams();
  const { view = 'overview' } = Route.useSearch();
  const { moment } = useMoment();
  // A screen of its own for each POC and moment: what was read of another never stands in for it.
  return <PocScreen key={`${slug} ${moment}`} slug={slug} view={view} />;
}
