/** What of a POC's screen stands in the address: the view that is open; none is the overview. */
export interface PocAddress {
  readonly view?: (typeof further)[number];
}

const further = ['checklist', 'money', 'people', 'road', 'history'] as const;

/** Reads the address; a view that there is not is the overview rather than an error. */
export function readPocAddress({ view }: Record<string, unknown>): PocAddress {
  const known = further.find((each) => each === view);
  return known ? { view: known } : {};
}
