/** How large a file is, in the unit that files are spoken of in. */
export function sizeOf(bytes: number, locale: string): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes < 10_000_000 && bytes >= 1_000_000 ? 1 : 0,
  }).format(Math.max(1, bytes / size));
}
