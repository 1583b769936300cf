import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { MomentDecisionsDocument } from '../graphql/generated/graphql';
import { useMoment } from '../moment/MomentContext';
import { beforePosition, type Moment, typedMoment } from '../moment/moment';
import { useMomentText } from '../moment/useMomentText';
import { daysBefore, usualMoments } from '../moment/usual';
import { useNumbers } from '../numbers/useNumbers';
import { useZone } from '../numbers/ZoneContext';
import { decided } from '../vocabulary/decisions';
import type { Choice } from './choice';

/** TI-1: the moments that the screen can be read at: usual ones, those before the decisions on a POC, a day or position that is typed; and the present. */
export function useMomentChoices(typed: string): readonly Choice[] {
  const { i18n, t } = useLingui();
  const { day } = useNumbers();
  const { isPast } = useMoment();
  const { slug } = useParams({ strict: false });
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: MomentDecisionsDocument, variables: { slug: slug ?? '' }, pause: slug === undefined });
  const zone = useZone();
  const asked = zone === null ? undefined : typedMoment(typed, zone, Date.now());
  const askedText = useMomentText(asked);
  const read = (asOf: Moment) => void navigate({ to: '.', search: (now) => ({ ...now, asOf }) });
  return [
    ...(isPast ? [{ id: 'present', label: t`Back to the present`, act: () => read(undefined) }] : []),
    ...(asked ? [{ id: asked, label: t`As known ${askedText}`, words: typed, act: () => read(asked) }] : []),
    ...usualMoments.map(({ days, name }) => ({
      id: `ago-${days}`,
      label: t`As known: ${i18n._(name)}`,
      act: () => read(daysBefore(Date.now(), days)),
    })),
    ...(slug === undefined ? [] : (data?.poc?.decisions ?? [])).map(({ id, decision, decidedAt, position }) => ({
      id: `before-${id}`,
      label: t`As known before the decision: ${i18n._(decided[decision])}, ${day(decidedAt)}`,
      act: () => read(beforePosition(position)),
    })),
  ];
}
