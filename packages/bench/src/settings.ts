/** How long and how large a run is. */
export interface Settings {
  readonly rounds: number;
  /** Of one round of a load, milliseconds. */
  readonly forMs: number;
  /** Events of a log that is read or rebuilt, each ten times the one before. */
  readonly logSizes: readonly number[];
  /** POCs of the portfolio that is read. */
  readonly pocs: number;
  /** Events of the log whose past is read, each ten times the one before. */
  readonly pastSizes: readonly number[];
}

export const WHOLE: Settings = {
  rounds: 5,
  forMs: 2_000,
  logSizes: [10_000, 100_000, 1_000_000],
  pocs: 10_000,
  pastSizes: [50_000, 500_000, 5_000_000],
};

/** Two short rounds of small sizes, to see that it runs. */
export const QUICK: Settings = { rounds: 2, forMs: 500, logSizes: [3_000, 30_000], pocs: 200, pastSizes: [20_000] };
