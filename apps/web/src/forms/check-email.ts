import { isEmail } from '@causeway/kernel/email.ts';
import type { Refusal } from '@causeway/kernel/refusal.ts';
import { checkPerson } from '@causeway/ownership/people.ts';

/** Why a person cannot be named so: a person is given by an e-mail address; whether one is known, the server alone can tell. */
export const checkEmail = (email: string, field: readonly string[]): Refusal | null =>
  checkPerson({ email, id: isEmail(email.trim()) ? email : null, known: false }, [...field]);
