type Raw = Record<string, unknown>;

/**
 * The router lays what a route read over the address as it was typed, so a name that was refused would still hold what was typed. Here it
 * holds nothing: all that is left of an address is what was read. The moment is the root's own, which every screen goes on with.
 */
export const checked =
  <Address extends object>(read: (raw: Raw) => Address) =>
  ({ asOf: _ofRoot, ...raw }: Raw): Address => ({ ...Object.fromEntries(Object.keys(raw).map((name) => [name, undefined])), ...read(raw) });
