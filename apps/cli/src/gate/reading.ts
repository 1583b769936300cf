/** A POC's gate as it stands. */
export interface GateReading {
  readonly slug: string;
  readonly name: string;
  readonly status: string;
  readonly open: boolean;
  readonly policyVersion: number;
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  readonly code: string;
  /** Of AREA_READINESS. */
  readonly area: string | null;
  readonly met: boolean;
  readonly required: string;
  readonly actual: string;
  /** The items that keep it shut. */
  readonly items: readonly string[];
}

/** What a criterion is called in one word or two: `FEASIBILITY`, `AREA_READINESS MONITORING`. */
export const titleOf = ({ code, area }: Pick<Criterion, 'code' | 'area'>): string => (area === null ? code : `${code} ${area}`);
