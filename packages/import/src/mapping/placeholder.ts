/** The names of columns in a sentence: `Reported as {Stage}.` */
export const PLACEHOLDER = /\{([^{}]+)\}/g;
