import { Parser } from 'htmlparser2';

/** Where these begin and where they end, a line ends. */
const LINES = new Set(['p', 'div', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'tr', 'table', 'blockquote', 'section']);
/** What stands in these is no text. */
const SILENT = new Set(['script', 'style']);

/** What a cell of HTML says, without its tags; paragraphs and items are lines. */
export const textOfHtml = (html: string): string => {
  let text = '';
  let isSilent = false;
  // However a tool breaks its lines: a line begins where a tag says so. A cell without any tag is text as it stands.
  const isMarkedUp = /<[a-z]/i.test(html);
  const parser = new Parser({
    onopentagname: (name) => {
      if (SILENT.has(name)) isSilent = true;
      else if (name === 'li') text += '\n– ';
      else if (LINES.has(name)) text += '\n';
    },
    ontext: (part) => {
      if (!isSilent) text += isMarkedUp ? part.replace(/[ \t\n\f\r]+/g, ' ') : part;
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) isSilent = false;
      else if (LINES.has(name) && name !== 'br' && name !== 'hr') text += '\n';
    },
  });
  parser.end(html);
  return text
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
