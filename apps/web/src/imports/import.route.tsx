import { createLazyRoute } from '@tanstack/react-router';
import { ImportScreen } from './ImportScreen';

export const Route = createLazyRoute('/import')({ component: ImportPage });

function ImportPage() {
  const { asOf, file } = Route.useSearch();
  const navigate = Route.useNavigate();
  return <ImportScreen moment={asOf} file={file} onFile={(id) => navigate({ to: '/import', search: { file: id }, replace: true })} />;
}
