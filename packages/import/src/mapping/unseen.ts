/**
 * Signs that nobody sees, which one tool writes and the next does not: a joint of words, a place where one may break, a mark of bytes, marks of the direction
 * of writing. By this list ids of POCs were made (row/key.ts): it stays as it is.
 */
export const UNSEEN = /[\u200b\u2060\u00ad\ufeff\u061c\u200e\u200f]/g;

/** The same, and what turns the direction of writing for a while: Excel and mail programs put it about figures and names in Arabic and Hebrew. */
export const UNSEEN_OR_TURNING = /[\u200b\u2060\u00ad\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
