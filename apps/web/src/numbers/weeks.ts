const DAY_MS = 86_400_000;

/** The Sunday that an ISO week ends with, as a day: where a week's closing figures stand on a line of time. */
export function sundayOf(week: string): string {
  const [year = 0, number = 1] = week.split('-W').map(Number);
  const fourth = Date.UTC(year, 0, 4);
  const firstMonday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return new Date(firstMonday + ((number - 1) * 7 + 6) * DAY_MS).toISOString().slice(0, 10);
}
