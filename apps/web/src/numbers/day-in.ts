const formats = new Map<string, Intl.DateTimeFormat>();

/** GE-1: the day of an instant in the policy's time zone, as an ISO date. */
export function dayIn(zone: string, instant: Date = new Date()): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
}

/** Calendar days later, or earlier where negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant at which clocks in a zone show a day and time (`2026-09-30T17:30`): where they are set forward across it, as far behind the change. */
export function instantIn(zone: string, local: string): Date {
  const asUtc = Date.parse(`${local}Z`);
  // What its own offset is shows at the instant itself, which the one at about that time leads to.
  const first = asUtc - offsetIn(zone, asUtc);
  return new Date(asUtc - offsetIn(zone, first));
}

/** What clocks in a zone show at an instant, as a `datetime-local` field writes it. */
export const localIn = (zone: string, instant: number): string => new Date(instant + offsetIn(zone, instant)).toISOString().slice(0, 16);

/** How far ahead of UTC clocks in a zone are at an instant. */
function offsetIn(zone: string, instant: number): number {
  if (zone === 'UTC') return 0;
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const shown = Date.parse(`${part.year?.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}Z`);
  return shown - Math.floor(instant / 1000) * 1000;
}
