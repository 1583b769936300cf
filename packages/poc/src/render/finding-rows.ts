import type { Instant } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';
import type { KeptFinding } from '../decided.ts';
import { ALIVE_AFTER, FINDINGS, findingsNow } from '../figures/findings/find.ts';
import type { Reading } from '../figures/reading.ts';
import { finalDecision } from '../state.ts';
import type { FindingCode, FindingRow } from '../view/findings.ts';
import type { Carried } from '../view.ts';

const ORDER = new Map(FINDINGS.map(({ code }, place) => [code, place]));

/** AP-1, AP-4: the findings as they show, since when each holds without a break, and what the next rendering must know of that. */
export const findingRows = (reading: Reading, carried: Carried): { rows: readonly FindingRow[]; carried: Carried } => {
  const live = findingsNow(reading).map((finding) => row(finding, carried.since[finding.code] ?? reading.clock));
  const since = Object.fromEntries(live.map((finding) => [finding.code, finding.since])) as Carried['since'];
  const decision = finalDecision(reading.state);
  if (!decision) return { rows: live, carried: { since, kept: null } };

  const kept = carried.kept ?? decision.findings.map((finding) => row(finding, carried.since[finding.code] ?? decision.decidedAt));
  const still = decision.decision === 'GRADUATE' ? kept.filter(({ code }) => !isAlive(code)) : kept;
  const rows = [...still, ...live].sort((a, b) => (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0));
  return { rows, carried: { since, kept } };
};

/** Written out, so that a row is the same text whether its finding was just found or read back from the decision. */
const row = ({ code, severity, message, remedy, exposure }: KeptFinding, since: Instant): FindingRow => ({
  code,
  severity,
  message,
  remedy,
  since,
  exposure: exposure && { low: plain(exposure.low), high: plain(exposure.high) },
});
const plain = ({ minorUnits, currency }: Money): Money => ({ minorUnits, currency });

const isAlive = (code: FindingCode): boolean => ALIVE_AFTER.includes(code);
