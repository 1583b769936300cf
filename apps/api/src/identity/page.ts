import { fontOfWeb } from '../operation/web.ts';

/** Text as it may stand in a page. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

// The colours, letters and measures of the web (apps/web/src/theme/tokens.css), whose page it comes from and leads back to.
const LIGHT =
  'color-scheme: light; --page: #f5f7f8; --panel: #ffffff; --line: #e0e5e9; --line-strong: #c5cdd4; --ink: #16202a; --ink-soft: #52606d; --accent-strong: #00697b; --link: #00697b; --focus: #0a6cc4; --hover: #f0f5f7; --bad: #b42318;';
const DARK =
  'color-scheme: dark; --page: #11171c; --panel: #182027; --line: #2a343d; --line-strong: #43505b; --ink: #e8edf1; --ink-soft: #a3b0bb; --accent-strong: #00697b; --link: #45b3c5; --focus: #6cb8ff; --hover: #1f2931; --bad: #ff9d8f;';
const STYLE = `
  :root { ${LIGHT} font: 15px/1.55 'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif; font-feature-settings: "cv11", "ss03"; -webkit-font-smoothing: antialiased; }
  @media (prefers-color-scheme: dark) { :root:not([data-mantine-color-scheme]) { ${DARK} } }
  :root[data-mantine-color-scheme="dark"] { ${DARK} }
  body { margin: 0; min-height: 100dvh; display: grid; place-items: center; background: var(--page); color: var(--ink); }
  main { box-sizing: border-box; width: min(26rem, 100vw - 1.5rem); padding: clamp(1.25rem, 6vw, 2rem); background: var(--panel); border: 1px solid var(--line); border-radius: 10px; }
  .mark { display: block; margin-bottom: 1rem; }
  h1 { margin: 0 0 .25rem; font-size: 1.3125rem; font-weight: 650; letter-spacing: -.015em; line-height: 1.3; } p { margin: 0 0 1rem; color: var(--ink-soft); font-size: .875rem; } a { color: var(--link); }
  label { display: block; margin: .75rem 0 .25rem; font-weight: 600; font-size: .875rem; }
  input { box-sizing: border-box; width: 100%; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--ink-soft); border-radius: 6px; }
  button { font: inherit; cursor: pointer; border-radius: 6px; }
  form > button { width: 100%; margin-top: 1.25rem; padding: .5rem; font-weight: 600; color: #fff; background: var(--accent-strong); border: 1px solid transparent; }
  ul { list-style: none; margin: 1.25rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; }
  li form > button { margin: 0; padding: .35rem .6rem; font-weight: 500; text-align: left; color: inherit; background: transparent; border-color: var(--line-strong); }
  li form > button:hover { background: var(--hover); }
  li small { display: block; font-weight: 400; color: var(--ink-soft); }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; } .refused { color: var(--bad); }`;

/** The web's own letters, where it is built. */
const letters = (): string => {
  const font = fontOfWeb();
  return font === null
    ? ''
    : `@font-face { font-family: 'Inter Variable'; font-weight: 100 900; font-display: swap; src: url("${escaped(font)}") format("woff2"); }`;
};

/** A page of the server's own, beside the web application: nothing from elsewhere, and of scripts the one that sets the theme which was chosen. `content` is markup. */
export const page = ({ title, content }: { title: string; content: string }): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="description" content="The way into Causeway, which takes AI proofs of concept across the gap to production."><title>${escaped(title)} · Causeway</title><link rel="icon" href="/causeway.svg" type="image/svg+xml"><script src="/theme.js"></script><style>${letters()}${STYLE}</style></head>
<body><main><img class="mark" src="/causeway.svg" alt="" width="32" height="32">${content}</main></body></html>
`;

/** Why signing in came to nothing, and the way to begin again. */
export const problemPage = (title: string, sentence: string): string =>
  page({ title, content: `\n  <h1>${escaped(title)}</h1>\n  <p>${escaped(sentence)}</p>\n  <a href="/auth/sign-in">Try again</a>\n` });
