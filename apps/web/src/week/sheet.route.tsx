import { createLazyRoute } from '@tanstack/react-router';
import { SheetScreen } from './SheetScreen';

export const Route = createLazyRoute('/pocs/$slug/week')({ component: SheetPage });

function SheetPage() {
  return <SheetScreen slug={Route.useParams().slug} week={Route.useSearch().week} />;
}
