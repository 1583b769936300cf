import { useLingui } from '@lingui/react/macro';
import { isolated } from './isolated';

interface Named {
  readonly displayName?: string | null;
  readonly email?: string | null;
  readonly erased?: boolean;
}

/** How a person is called: by name, by address alone before their first sign-in, and by neither once erased (PR-2). */
export function usePersonName(): (person: Named) => string {
  const { t } = useLingui();
  return ({ displayName, email, erased }) => (displayName && isolated(displayName)) ?? email ?? (erased ? t`erased` : t`not signed in yet`);
}
