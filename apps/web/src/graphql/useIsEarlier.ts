import { useRef } from 'react';

/** Whether what a query shows answers the question before this one: urql goes on with that until the first of the new one is here. */
export function useIsEarlier(question: string, fetching: boolean): boolean {
  const answered = useRef(question);
  if (!fetching) answered.current = question;
  return answered.current !== question;
}
