/** Signs that nobody sees, which one tool writes and the next does not: a joint of words, a place where one may break, a mark of bytes, a mark of the direction of writing. */
export const UNSEEN = /[\u200b\u2060\u00ad\ufeff\u061c\u200e\u200f]/g;
