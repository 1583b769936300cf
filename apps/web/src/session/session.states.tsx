import type { ShownState } from '../states/states';
import { SignInAgainDialog } from './SignInAgain';
import { SignOutDialog } from './SignOutDialog';
import type { Session } from './session';

const session: Session = { person: { id: 'p', displayName: 'Pat Portfolio', email: null }, roles: ['PMO'] };
const other: Session = { person: { id: 'o', displayName: 'Olga Owner', email: null }, roles: ['VIEWER'] };

export const sessionStates: readonly ShownState[] = [
  { name: 'session ended in the midst', part: <SignInAgainDialog session={session} other={null} /> },
  { name: 'session is somebody else’s by now', part: <SignInAgainDialog session={session} other={other} /> },
  { name: 'signing out with drafts', part: <SignOutDialog drafts={2} onSignOut={() => undefined} onClose={() => undefined} /> },
];
