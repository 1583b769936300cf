/** As browsers, and the bundler for styles, tell of a part of the application that could not be read. */
const SAID = /dynamically imported module|importing a module script|unable to preload/i;

/** Whether a part of the application did not come: the server has another version by now, or no longer answers. A browser asks for none a second time. */
export const isMissingCode = (error: unknown): boolean => error instanceof Error && SAID.test(error.message);
