import { createContext, use, useState } from 'react';

/** What is typed into the fields of one form, as it is kept in this browser. */
export interface FormDraft {
  /** Whether it was begun before this form was opened. */
  readonly isTakenUp: boolean;
  /** Where what was sent of it and never answered is kept (`useCommand`). */
  readonly sentAs: string;
  /** What was kept of a field, where it fits what the field begins with. */
  readonly read: <Value>(name: string, first: Value) => Value;
  readonly write: (name: string, value: unknown, first: unknown) => void;
  /** It is recorded: there is no draft any more. */
  readonly forget: () => void;
  /** It is thrown away, and the form begins anew. */
  readonly drop: () => void;
}

export const DraftContext = createContext<FormDraft | null>(null);

/** As `useState`, for a field of a form within `Keeping`: what differs from what it begins with outlives the form, until it is recorded or thrown away. */
export function useKept<Value>(name: string, first: Value): readonly [Value, (value: Value) => void] {
  const draft = use(DraftContext);
  const [begun] = useState(first);
  const [value, setValue] = useState<Value>(() => draft?.read(name, first) ?? first);
  return [
    value,
    (next) => {
      setValue(next);
      draft?.write(name, next, begun);
    },
  ];
}
