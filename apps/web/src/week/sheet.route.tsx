import { createLazyRoute } from '@tanstack/react-router';
import { SheetScreen } from './SheetScreen';

export const Route = createLazyRoute('/pocs/$slug/week')({ component: SheetPage });

function SheetPage() {
  const { slug } = Route.useParams();
  const { week, asOf } = Route.useSearch();
  return <SheetScreen key={`${slug} ${week} ${asOf}`} slug={slug} week={week} />;
}
