/** One `@`, something on each side, a dot in the domain, no white space or control characters: what a mail server could deliver (RFC 5321 lengths). */
const EMAIL = /^[^\s@\p{Cc}\p{Cf}"<>()[\]\\,;:]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** GE-2: whether a text is an e-mail address. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && text.isWellFormed() && EMAIL.test(text) && !text.includes('..') && !text.startsWith('.') && !text.includes('.@');

/**
 * What an address is known by: whoever writes its ASCII letters in another case means the same one. Other letters are left as they are: what they are in lower
 * case differs from locale to locale, and İ or K (Kelvin) would become the i or k of somebody else's address. `lower(email collate "C")` says the same in SQL.
 */
export const addressKey = (email: string): string => email.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
