import { useLingui } from '@lingui/react/macro';
import type { Ground } from './ground';

/** The checklist templates to choose from, each with its size. */
export function useTemplateOptions({ templates }: Ground) {
  const { t } = useLingui();
  return templates.map(({ id, name, version, items }) => ({ value: id, label: t`${name}, version ${version}: ${items} items` }));
}
