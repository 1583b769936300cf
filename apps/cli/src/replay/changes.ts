import type { Figures, Finding } from './figures.ts';

/** What differs between two moments of one POC; absent: nothing of the kind. */
export interface Changes {
  readonly status?: { readonly from: string | null; readonly to: string };
  readonly readiness?: { readonly from: number | null; readonly to: number };
  readonly opened?: readonly Finding[];
  readonly closed?: readonly string[];
  /** Titles of criteria of the gate. */
  readonly met?: readonly string[];
  readonly unmet?: readonly string[];
  readonly gate?: 'OPENED' | 'SHUT';
}

/** What became different; null when nothing did. */
export const changesBetween = (before: Figures | null, after: Figures | null): Changes | null => {
  if (after === null) return null;
  const opened = after.findings.filter(({ code }) => !before?.findings.some((each) => each.code === code));
  const closed = (before?.findings ?? []).filter(({ code }) => !after.findings.some((each) => each.code === code)).map(({ code }) => code);
  const met = (before?.unmet ?? []).filter((title) => !after.unmet.includes(title));
  // Of a POC that just began every criterion is unmet, which says nothing.
  const unmet = before === null ? [] : after.unmet.filter((title) => !before.unmet.includes(title));
  const changes: Changes = {
    ...(before?.status !== after.status && { status: { from: before?.status ?? null, to: after.status } }),
    ...(before?.readiness !== after.readiness && { readiness: { from: before?.readiness ?? null, to: after.readiness } }),
    ...(opened.length > 0 && { opened }),
    ...(closed.length > 0 && { closed }),
    ...(met.length > 0 && { met }),
    ...(unmet.length > 0 && { unmet }),
    ...((before?.gateOpen ?? false) !== after.gateOpen && { gate: after.gateOpen ? 'OPENED' : 'SHUT' }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
};
