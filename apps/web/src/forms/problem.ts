/** What is wrong with an input and where: a refusal of the rules before the click, or the server's after it; both have this shape. */
export interface Problem {
  readonly message: string;
  /** Path into the command's input, as refusals name it. */
  readonly field?: readonly string[] | null | undefined;
}

/** How a field is called in its form: the path of what it gives, so that a refusal finds it (`budget.poc`). */
export const nameOf = (path: readonly string[]): string => path.join('.');

/** Whether a problem is this field's: at its place or below it (`budget.poc.minorUnits`). */
export const isAt = ({ field }: Problem, name: string): boolean => {
  const path = nameOf(field ?? []);
  return path === name || path.startsWith(`${name}.`);
};

/** What the fields show, and what none of them does. A later problem of the same place and text says nothing new. */
export const distinct = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(
    ({ message, field }, place) =>
      problems.findIndex((other) => other.message === message && nameOf(other.field ?? []) === nameOf(field ?? [])) === place,
  );
