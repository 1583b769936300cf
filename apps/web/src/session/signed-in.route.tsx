import { createLazyRoute } from '@tanstack/react-router';
import { SignedInScreen } from './SignedInScreen';

export const Route = createLazyRoute('/signed-in')({ component: SignedInScreen });
