/** A readiness as it is read: cut, not rounded, for 79.96 % must not read as the 80 % that it misses. */
export const percent = (share: number | null): string =>
  share === null ? '–' : `${(Math.trunc(Number((share * 1000).toFixed(6))) / 10).toFixed(1)} %`;
