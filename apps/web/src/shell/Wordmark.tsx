import classes from './Wordmark.module.css';

export function Wordmark({ size = 22 }: { size?: number }) {
  return (
    <span className={classes.wordmark} style={{ fontSize: size * 0.72 }}>
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="var(--accent-strong)" />
        <path d="M4 12.5h24v3.2H4z" fill="#fff" />
        <path d="M6 23.5V20a4 4 0 0 1 8 0v3.5h4V20a4 4 0 0 1 8 0v3.5" fill="none" stroke="#fff" strokeWidth="2.4" />
      </svg>
      Causeway
    </span>
  );
}
