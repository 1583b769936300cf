import { createLazyRoute } from '@tanstack/react-router';
import { ProposeScreen } from './ProposeScreen';

export const Route = createLazyRoute('/propose')({ component: ProposeScreen });
