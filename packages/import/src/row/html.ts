/** The characters of Latin-1 from 160 on, by the names that they have in HTML. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, place): [string, string] => [name, String.fromCharCode(160 + place)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    hellip: '…',
    bull: '•',
    euro: '€',
    trade: '™',
    zwnj: '\u200c',
    zwj: '\u200d',
  }),
]);

/** A tag, a comment's beginning or end, or a character by its name or number. None of it looks further than the next `<`. */
const PARTS = /<!--|-->|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,30}));/gi;
/** Behind these, and before an item, a line ends. */
const LINES = new Set(['p', 'div', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'tr', 'table', 'blockquote', 'section']);
/** What stands in these is no text. */
const SILENT = new Set(['script', 'style']);

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';

/** What a cell of HTML says, without its tags; paragraphs and items are lines. One pass, however the tags are broken. */
export const textOfHtml = (html: string): string => {
  let [text, from] = ['', 0];
  /** The end that silence waits for. */
  let silentUntil: string | null = null;
  for (const found of html.matchAll(PARTS)) {
    const [part, closing, tag, decimal, hex, name] = found;
    if (silentUntil === null) text += html.slice(from, found.index);
    from = found.index + part.length;
    const element = tag?.toLowerCase();
    if (silentUntil !== null) {
      if (silentUntil === (element === undefined ? part : `/${closing === '/' ? element : ''}`)) silentUntil = null;
    } else if (part === '<!--') silentUntil = '-->';
    else if (part === '-->') text += part;
    else if (element !== undefined) {
      if (SILENT.has(element) && closing === '') silentUntil = `/${element}`;
      else if (element === 'li' && closing === '') text += '\n– ';
      else if (LINES.has(element)) text += '\n';
    } else
      text +=
        name === undefined ? character(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)) : (NAMED.get(name) ?? part);
  }
  if (silentUntil === null) text += html.slice(from);
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
