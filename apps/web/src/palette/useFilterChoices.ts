import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { type FindingCode, PalettePeopleDocument } from '../graphql/generated/graphql';
import { keepMoment } from '../moment/keepMoment';
import { usePersonName } from '../people/usePersonName';
import type { PortfolioAddress } from '../portfolio/address';
import { findingName } from '../vocabulary/findings';
import { statusName, trackName } from '../vocabulary/statuses';
import type { Choice } from './choice';

/** The portfolio of a finding, a status, a track, or of somebody who owns or leads. */
export function useFilterChoices(search: string): readonly Choice[] {
  const { i18n, t } = useLingui();
  const nameOf = usePersonName();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: PalettePeopleDocument, variables: { search }, pause: search.length < 2 });
  const show = (filter: PortfolioAddress) => void navigate({ to: '/', search: (now) => ({ ...keepMoment(now), ...filter }) });
  const people = search.length < 2 ? [] : (data?.people?.nodes ?? []);
  return [
    ...people.map((person) => ({
      id: person.id,
      label: nameOf(person),
      description: t`what they own or lead`,
      words: search,
      act: () => show({ owner: person.id }),
    })),
    ...Object.entries(findingName).map(([code, name]) => ({
      id: code,
      label: i18n._(name),
      description: t`finding`,
      words: `${code} ${t`finding`}`,
      act: () => show({ finding: [code as FindingCode], status: ['RUNNING'] }),
    })),
    ...Object.entries(statusName).map(([status, name]) => ({
      id: status,
      label: i18n._(name),
      description: t`status`,
      act: () => show({ status: [status] }),
    })),
    ...Object.entries(trackName).map(([track, name]) => ({
      id: track,
      label: i18n._(name),
      description: t`track`,
      act: () => show({ track: [track] }),
    })),
    { id: 'gate-open', label: t`Gate open`, description: t`may graduate`, act: () => show({ gate: 'open', status: ['RUNNING'] }) },
  ];
}
