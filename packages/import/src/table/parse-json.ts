/** A text, which may hold anything; what other languages write for a number that is none, as Python does of an empty cell; a number. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b|-?\d[\d.eE+-]*/g;
/** Numbers of more digits are kept by no program exactly: such an id would be another one's. */
const LONG = /\d{16}/;
const LONG_INTEGER = /^-?\d{16,}$/;

const asJson = (token: string): string => {
  if (token.startsWith('"')) return token;
  if (/[NI]/.test(token)) return 'null';
  return LONG_INTEGER.test(token) ? `"${token}"` : token;
};

/**
 * What a JSON text says; NaN and Infinity in it are null, and an integer of sixteen digits or more is a text.
 * @throws SyntaxError where it is no JSON
 */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(LONG.test(text) ? text.replace(TOKEN, asJson) : text);
  } catch (error) {
    const mended = text.replace(TOKEN, asJson);
    if (mended === text) throw error;
    return JSON.parse(mended);
  }
};
