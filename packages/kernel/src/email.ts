/** One `@`, something on each side, a dot in the domain, no white space or control characters: what a mail server could deliver (RFC 5321 lengths). */
const EMAIL = /^[^\s@\p{Cc}\p{Cf}"<>()[\]\\,;:]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** GE-2: whether a text is an e-mail address. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && text.isWellFormed() && EMAIL.test(text) && !text.includes('..') && !text.startsWith('.') && !text.includes('.@');
