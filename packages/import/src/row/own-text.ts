/** A text as one of its own: a part of a longer text would keep all of that in memory. */
export const ownText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
