import type { Instant } from '@causeway/kernel/calendar.ts';
import type { Money } from '@causeway/kernel/money.ts';
import { fromLast } from '@causeway/kernel/remember.ts';
import type { KeptFinding } from '../decided.ts';
import { ALIVE_AFTER, FINDINGS, findingsNow } from '../figures/findings/find.ts';
import type { Reading } from '../figures/reading.ts';
import { finalDecision } from '../state.ts';
import type { FindingCode, FindingRow } from '../view/findings.ts';
import type { Carried } from '../view.ts';

const ORDER = new Map(FINDINGS.map(({ code }, place) => [code, place]));

/** AP-1, AP-4: the findings as they show, since when each holds without a break, and what the next rendering must know of that. */
export const findingRows = (reading: Reading, carried: Carried): { rows: readonly FindingRow[]; carried: Carried } => {
  const live = again(findingsNow(reading).map((finding) => row(finding, carried.since[finding.code] ?? reading.clock)));
  const since = Object.fromEntries(live.map((finding) => [finding.code, finding.since])) as Carried['since'];
  const decision = finalDecision(reading.state);
  if (!decision) return { rows: live, carried: { since, kept: null } };

  const kept = carried.kept ?? decision.findings.map((finding) => row(finding, carried.since[finding.code] ?? decision.decidedAt));
  const still = decision.decision === 'GRADUATE' ? kept.filter(({ code }) => !isAlive(code)) : kept;
  const rows = [...still, ...live].sort((a, b) => (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0));
  return { rows, carried: { since, kept } };
};

/** The very rows of the last time where they say the same, and the very list where all do: what follows from it need not be worked out again. */
const again = fromLast((last: readonly FindingRow[] | undefined, rows: readonly FindingRow[]): readonly FindingRow[] => {
  if (last === undefined) return rows;
  const now = rows.map((row) => last.find((before) => isSame(before, row)) ?? row);
  return now.length === last.length && now.every((row, place) => row === last[place]) ? last : now;
});

const isSame = (a: FindingRow, b: FindingRow): boolean =>
  a.code === b.code &&
  a.since === b.since &&
  a.severity === b.severity &&
  a.message === b.message &&
  a.remedy === b.remedy &&
  isSameAmount(a.exposure?.low, b.exposure?.low) &&
  isSameAmount(a.exposure?.high, b.exposure?.high);

const isSameAmount = (a: Money | undefined, b: Money | undefined): boolean =>
  a?.minorUnits === b?.minorUnits && a?.currency === b?.currency;

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
