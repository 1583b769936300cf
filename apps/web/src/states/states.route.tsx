import { createLazyRoute } from '@tanstack/react-router';
import { StatesScreen } from './StatesScreen';

export const Route = createLazyRoute('/dev/states')({ component: StatesScreen });
