import { useMoment } from '../../moment/MomentContext';
import { isolated } from '../../people/isolated';
import type { PortfolioRow } from '../row';

interface PocLinkProps {
  readonly poc: Pick<PortfolioRow, 'slug' | 'name'>;
  readonly className?: string | undefined;
  readonly tabIndex?: number;
}

/**
 * An ordinary link: it opens in a new tab, is copied and read aloud like any other. A plain click is taken by whoever stands around
 * (`useOpenPoc`): a router's link in each of the rows that fly by took most of the time that drawing them takes.
 */
export function PocLink({ poc: { slug, name }, ...rest }: PocLinkProps) {
  const { moment } = useMoment();
  return (
    <a {...rest} href={`/pocs/${slug}${moment ? `?${new URLSearchParams({ asOf: moment })}` : ''}`} data-poc={slug} title={name}>
      {isolated(name)}
    </a>
  );
}
