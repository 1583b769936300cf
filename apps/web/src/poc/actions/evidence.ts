/** Links as they are typed or pasted, one a line. */
export const linksOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
