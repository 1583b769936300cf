// Folded state is never changed in place: what was computed from an object holds as long as it is the same object. So most of a POC is worked out
// once and handed on from one rendering to the next, and what is handed on need not be compared.

/**
 * What was last answered of one thing, a POC say, to each question: whoever keeps the thing keeps its memory beside it, and both go together. (Maps that
 * are weak in what they were asked cost the collector as much as what they spare: it looks through all of them each time, and lets age what they hold.)
 */
export class Memory {
  readonly answers: unknown[] = [];
}

/** Of whoever keeps none. */
const ANYBODYS = new Memory();
let memory = ANYBODYS;
let questions = 0;

/** Works something out with what is remembered of it. */
export const remembering = <To>(own: Memory, work: () => To): To => {
  memory = own;
  try {
    return work();
  } finally {
    memory = ANYBODYS;
  }
};

/** Works out from what was answered last, undefined the first time; what that was asked may have been of something else. */
export const fromLast = <Inputs extends readonly unknown[], To extends object>(
  compute: (last: To | undefined, ...inputs: Inputs) => To,
): ((...inputs: Inputs) => To) => {
  const question = questions++;
  return (...inputs) => {
    const { answers } = memory;
    const to = compute(answers[question] as To | undefined, ...inputs);
    answers[question] = to;
    return to;
  };
};

interface Answer<Inputs, To> {
  readonly inputs: Inputs;
  readonly to: To;
}

/** Keeps the last answer, which is good as long as all inputs are the same values or objects. */
export const lastFor = <Inputs extends readonly unknown[], To>(compute: (...inputs: Inputs) => To): ((...inputs: Inputs) => To) => {
  const question = questions++;
  return (...inputs) => {
    const { answers } = memory;
    const last = answers[question] as Answer<Inputs, To> | undefined;
    if (last !== undefined && isSame(last.inputs, inputs)) return last.to;
    const to = compute(...inputs);
    answers[question] = { inputs, to } satisfies Answer<Inputs, To>;
    return to;
  };
};

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let place = 0; place < a.length; place += 1) if (a[place] !== b[place]) return false;
  return true;
};

/** Computes once for each object, by its identity: for the few that all POCs share, such as a policy. */
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
