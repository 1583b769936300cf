import { useLingui } from '@lingui/react/macro';
import classes from './Evidence.module.css';

/** Links that prove something, told by where they lead; the whole address is in the title. */
export function Evidence({ links }: { links: readonly string[] }) {
  const { t } = useLingui();
  if (links.length === 0) return null;
  return (
    <ul className={classes.links} aria-label={t`Evidence`}>
      {links.map((link) => (
        <li key={link}>
          <a href={link} target="_blank" rel="noreferrer noopener" title={link}>
            <svg width="9" height="9" viewBox="0 0 10 10" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
              <path d="M3 1.5h5.5V7M8.3 1.7 1.5 8.5" />
            </svg>
            <ShortLink link={link} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Host and the end of the path: what tells one link from another. */
function ShortLink({ link }: { link: string }) {
  if (!URL.canParse(link)) return link;
  const { host, pathname } = new URL(link);
  const last = pathname.split('/').filter(Boolean).at(-1);
  return (
    <span>
      {host}
      {last && ' · '}
      {last && (last.length > 40 ? `${last.slice(0, 39)}…` : last)}
    </span>
  );
}
