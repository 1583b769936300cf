const NUMBER = /\b(?:GE|TR|FE|KO|CL|MO|AP|GA|DE|LO|PF|TI|PR)-\d+\b|§9/g;

/** The rules that a text names, each as often as it does: `KO-1…4` and `KO-1 to KO-4` are the two that are written out. */
export const numbersIn = (text: string): string[] => text.match(NUMBER) ?? [];

const DOCSTRING = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\n?\s*([^\n]*)/g;
/** What can do something: a function, a method, a class, a constant; not an interface or a type, which only say how a thing looks. */
const DOES =
  /^(?:export |default |async |static |override |readonly |public |private )*(?:const |function |class |[#\w]+(?:<[^>]*>)?\s*[(=:]|'[^']+':)/;

/** The rules that something in this source bears in its docstring. */
export const bornBy = (source: string): string[] =>
  [...source.matchAll(DOCSTRING)]
    .filter(([, , below = '']) => DOES.test(below) && !/^(?:export )?(?:interface|type) /.test(below))
    .flatMap(([, docstring = '']) => numbersIn(docstring));

/** `it('…'`, `describe('…'`, and the name after a table: `])('…'`. */
const TITLE = /(?:\b(?:it|test|describe)(?:\.\w+)*|\)\s*)\(\s*(['"`])((?:(?!\1)[\s\S])*?)\1\s*,/g;

/** The rules that tests of this source bear in their names. */
export const testedBy = (source: string): string[] => [...source.matchAll(TITLE)].flatMap(([, , title = '']) => numbersIn(title));
