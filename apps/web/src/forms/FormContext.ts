import { createContext, use } from 'react';

interface FormOfFields {
  /** Before each field's name, so that two forms of a page have no ids in common. */
  readonly prefix: string;
  /** What is wrong with a field, as far as it is time to say so: once it was left, or once the form was sent. */
  readonly wrongAt: (name: string) => string | undefined;
}

/** The form around a field; without one (a filter, for instance) a field has nothing wrong. */
export const FormContext = createContext<FormOfFields>({ prefix: '', wrongAt: () => undefined });

export const useFormOfFields = () => use(FormContext);
