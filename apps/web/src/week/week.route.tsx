import { createLazyRoute } from '@tanstack/react-router';
import { RoundScreen } from './RoundScreen';

export const Route = createLazyRoute('/week')({ component: RoundPage });

function RoundPage() {
  return <RoundScreen week={Route.useSearch().week} />;
}
