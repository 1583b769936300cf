const TICK_MS = 50;

/** Milliseconds that something takes, without those in which this process got no turn: then its own limits stood still, too. */
export const feltMs = async (act: () => Promise<unknown>): Promise<number> => {
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, TICK_MS);
  await act().finally(() => clearInterval(ticking));
  return ticks * TICK_MS;
};
