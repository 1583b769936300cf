/** A POC's figures at a moment, as far as a replay compares them. */
export interface Figures {
  readonly status: string;
  readonly readiness: number;
  readonly gateOpen: boolean;
  readonly findings: readonly Finding[];
  /** Titles of the unmet criteria. */
  readonly unmet: readonly string[];
}

export interface Finding {
  readonly code: string;
  readonly message: string;
  /** RFC 3339: when it became true. */
  readonly since: string;
}
