import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PocDocument } from '../graphql/generated/graphql';
import { keepMoment } from '../moment/keepMoment';
import { useMoment } from '../moment/MomentContext';
import { views } from '../poc/views';
import { rightsOn } from '../session/rights-on';
import { useSession } from '../session/SessionContext';
import type { Choice } from './choice';
import { isDone, pocActions } from './poc-actions';

/** On a POC: its views, and whatever one may do about it in the present, from whichever view. */
export function usePocChoices(): readonly Choice[] {
  const { i18n, t } = useLingui();
  const { slug } = useParams({ strict: false });
  const { asOf, isPast } = useMoment();
  const { roles } = useSession().session;
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: PocDocument, variables: { slug: slug ?? '', asOf }, pause: slug === undefined });
  const poc = slug === undefined ? undefined : data?.poc;
  if (!data || !poc || slug === undefined) return [];
  const to = (view: (typeof views)[number]['view'], hash = '') =>
    void navigate({
      to: '/pocs/$slug',
      params: { slug },
      search: (now) => ({ ...keepMoment(now), ...(view !== 'overview' && { view }) }),
      hash,
      hashScrollIntoView: false,
    });
  const rights: ReturnType<typeof rightsOn> = isPast ? new Set() : rightsOn(poc, { personId: data.me.person.id, roles });
  const screens = [
    { command: 'scoreItems', to: '/pocs/$slug/week', name: t`Score the week` },
    { command: 'kickOffPoc', to: '/pocs/$slug/kick-off', name: t`Kick off` },
    { command: 'decide', to: '/pocs/$slug/decide', name: poc.status === 'PROPOSED' ? t`Withdraw` : t`Decide` },
  ] as const;
  return [
    ...views.map(({ view, name }): Choice => ({ id: `view-${view}`, label: i18n._(name), description: poc.name, act: () => to(view) })),
    ...screens
      .filter(({ command }) => rights.has(command))
      .map(({ command, to, name }): Choice => ({ id: command, label: name, act: () => void navigate({ to, params: { slug } }) })),
    ...pocActions
      .filter(({ command }) => rights.has(command) && !isDone(command, poc))
      .map(
        ({ command, view, hash, name }): Choice => ({
          id: `do-${name.id}`,
          label: i18n._(name),
          // As the rules and the API call it, too: holdReview.
          words: command.replaceAll(/[A-Z]/g, ' $&'),
          act: () => to(view ?? 'overview', hash),
        }),
      ),
  ];
}
