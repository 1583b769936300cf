import { useEffect, useRef, useState } from 'react';
import { useDraft } from './DraftContext';
import { fits } from './fits';

/** Sets one field of a form. */
export type SetField<Fields extends object> = <Key extends keyof Fields & string>(key: Key) => (value: Fields[Key]) => void;

/**
 * The fields of a form within `DraftOf`: each stands as it begins until somebody types there, in this tab or another. What differs from that outlives
 * the form, until it is recorded or thrown away.
 */
export function useFields<Fields extends object>(first: Fields): { readonly fields: Fields; readonly set: SetField<Fields> } {
  const draft = useDraft();
  const [typed, setTyped] = useState(() => keptOf(first, (name) => draft?.read(name)));
  const latest = useRef(first);
  latest.current = first;
  useEffect(() => draft?.onElsewhere(() => setTyped(keptOf(latest.current, draft.read))), [draft]);
  return {
    fields: { ...first, ...typed },
    set: (key) => (value) => {
      const isTyped = JSON.stringify(value) !== JSON.stringify(first[key]);
      setTyped((before) => {
        const { [key]: _, ...others } = before;
        return (isTyped ? { ...others, [key]: value } : others) as Partial<Fields>;
      });
      draft?.write(key, isTyped ? value : undefined);
    },
  };
}

/** One of them: as `useState`. */
export function useField<Value>(name: string, first: Value): readonly [Value, (value: Value) => void] {
  const { fields, set } = useFields<Record<string, Value>>({ [name]: first });
  return [fields[name] as Value, set(name)];
}

/** Each field by itself, so that a draft of an earlier version loses only what is gone. */
function keptOf<Fields extends object>(first: Fields, read: (name: string) => unknown): Partial<Fields> {
  const kept = Object.entries(first).flatMap(([name, value]) => (fits(read(name), value) ? [[name, read(name)] as const] : []));
  return Object.fromEntries(kept) as Partial<Fields>;
}
