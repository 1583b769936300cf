/**
 * Signs that nobody sees, which one tool writes and the next does not: a joint of words, a place where one may break, a mark of bytes, and what tells or turns the
 * direction of writing, as Excel and mail programs put it about figures and names in Arabic and Hebrew. Ids of POCs are made without them (row/key.ts).
 */
export const UNSEEN = /[\u200b\u2060\u00ad\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
