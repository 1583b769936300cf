/** A cross, drawn: not every font has the sign. What it means stands in words beside it. */
export function Cross({ size = 10 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path d="M2 2 10 10M10 2 2 10" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
