import { createLazyRoute } from '@tanstack/react-router';
import { RoundScreen } from './RoundScreen';

export const Route = createLazyRoute('/week')({ component: RoundPage });

function RoundPage() {
  const { week, asOf } = Route.useSearch();
  return <RoundScreen key={`${week} ${asOf}`} week={week} />;
}
