import { useRef } from 'react';

/** The newest value that was known of something, named by `of`: a reading that fails or is outdated on arrival takes nothing away. */
export function useLastKnown<Value>(value: Value | undefined, of: string): Value | undefined {
  const known = useRef({ of, value });
  if (value !== undefined || known.current.of !== of) known.current = { of, value };
  return known.current.value;
}
