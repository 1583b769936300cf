// Folded state is never changed in place: what was computed from an object holds as long as it is the same object. So most of a POC is worked out
// once and handed on from one rendering to the next, and what is handed on need not be compared.

/** Computes once for each object, by its identity. */
export const onceFor = <From extends object, To>(compute: (from: From) => To): ((from: From) => To) => {
  const known = new WeakMap<From, To>();
  // Mostly asked for again at once: the last one is not looked up.
  let [last, answer]: [From | null, To | undefined] = [null, undefined];
  return (from) => {
    if (from === last) return answer as To;
    let to = known.get(from);
    if (to === undefined) {
      to = compute(from);
      known.set(from, to);
    }
    [last, answer] = [from, to];
    return to;
  };
};

/** Keeps the last answer for each first input, which is good as long as the other inputs are the same values or objects. */
export const lastFor = <From extends object, Rest extends readonly unknown[], To>(
  compute: (from: From, ...rest: Rest) => To,
): ((from: From, ...rest: Rest) => To) => {
  const known = new WeakMap<From, { readonly rest: Rest; readonly to: To }>();
  return (from, ...rest) => {
    const last = known.get(from);
    if (last !== undefined && isSame(last.rest, rest)) return last.to;
    const to = compute(from, ...rest);
    known.set(from, { rest, to });
    return to;
  };
};

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place]) return false;
  return true;
};
