import { createLazyRoute } from '@tanstack/react-router';
import { addressOf, type PortfolioView, viewOf } from './address';
import { PortfolioScreen } from './PortfolioScreen';

export const Route = createLazyRoute('/')({ component: PortfolioPage });

function PortfolioPage() {
  const address = Route.useSearch();
  const navigate = Route.useNavigate();
  const onView = (view: PortfolioView, how?: 'replace') =>
    navigate({ to: '/', search: { asOf: address.asOf, ...addressOf(view) }, replace: how === 'replace', resetScroll: false });
  // A screen of its own for each moment: figures of the present never stand under the past.
  return <PortfolioScreen key={address.asOf} view={viewOf(address)} moment={address.asOf} onView={onView} />;
}
