import { createLazyRoute } from '@tanstack/react-router';
import { AdoptScreen } from './AdoptScreen';

export const Route = createLazyRoute('/adopt')({ component: AdoptScreen });
