/** Where somebody begins to type: the first field that is not folded away; of choices the one that is made. */
export function firstField(within: HTMLElement | null): HTMLElement | null {
  const first =
    within?.querySelector<HTMLInputElement>(':is(input, select, textarea):not(:disabled, [type=hidden], details:not([open]) *)') ?? null;
  if (first?.type !== 'radio') return first;
  return within?.querySelector<HTMLElement>(`[name="${CSS.escape(first.name)}"]:checked`) ?? first;
}
