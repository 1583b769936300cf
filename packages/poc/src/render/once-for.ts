/** Computes once for each list, by its identity: folded lists are never changed in place, and unchanged rows stay the same objects. */
export const onceFor = <From extends object, To>(compute: (from: From) => To): ((from: From) => To) => {
  const known = new WeakMap<From, To>();
  return (from) => {
    let to = known.get(from);
    if (to === undefined) {
      to = compute(from);
      known.set(from, to);
    }
    return to;
  };
};
