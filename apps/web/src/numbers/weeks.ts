const DAY_MS = 86_400_000;

/** The Sunday that an ISO week ends with, as a day: where a week's closing figures stand on a line of time. */
export function sundayOf(week: string): string {
  const [year = 0, number = 1] = week.split('-W').map(Number);
  const fourth = Date.UTC(year, 0, 4);
  const firstMonday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return new Date(firstMonday + ((number - 1) * 7 + 6) * DAY_MS).toISOString().slice(0, 10);
}

/** The ISO week that a day falls in. */
export function weekOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS;
  const year = new Date(monday + 3 * DAY_MS).getUTCFullYear();
  const fourth = Date.UTC(year, 0, 4);
  const firstMonday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
  return `${year}-W${String(Math.round((monday - firstMonday) / (7 * DAY_MS)) + 1).padStart(2, '0')}`;
}
