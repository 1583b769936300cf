/** Text as it may stand in a page. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --ink: #1b2430; --quiet: #5a6675; --ground: #f4f6f8; --card: #fff; --line: #c9d1da; --accent: #0b5cad; --bad: #b42318; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --quiet: #a5b1bf; --ground: #12171d; --card: #1b222b; --line: #3a4653; --accent: #6db3ff; --bad: #ff9a8f; } }
  body { margin: 0; min-height: 100dvh; display: grid; place-items: center; background: var(--ground); color: var(--ink); }
  main { box-sizing: border-box; width: min(26rem, 100vw - 1.5rem); padding: clamp(1.25rem, 6vw, 2rem); background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
  h1 { margin: 0 0 .25rem; font-size: 1.25rem; } p { margin: 0 0 1rem; color: var(--quiet); font-size: .875rem; } a { color: var(--accent); }
  label { display: block; margin: .75rem 0 .25rem; font-weight: 600; font-size: .875rem; }
  input { box-sizing: border-box; width: 100%; padding: .5rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: 6px; }
  button { font: inherit; cursor: pointer; border-radius: 6px; }
  form > button { width: 100%; margin-top: 1.25rem; padding: .6rem; font-weight: 600; color: var(--card); background: var(--accent); border: 0; }
  ul { list-style: none; margin: 1.25rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; }
  li form > button { margin: 0; padding: .35rem .6rem; font-weight: 400; text-align: left; color: inherit; background: transparent; border: 1px solid var(--line); }
  li small { display: block; color: var(--quiet); }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; } .refused { color: var(--bad); }`;

/** A page of the server's own, beside the web application: no script, nothing from elsewhere. `content` is markup. */
export const page = ({ title, content }: { title: string; content: string }): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="description" content="The way into Causeway, which takes AI proofs of concept across the gap to production."><title>${escaped(title)} · Causeway</title><link rel="icon" href="/causeway.svg" type="image/svg+xml"><style>${STYLE}</style></head>
<body><main>${content}</main></body></html>
`;

/** Why signing in came to nothing, and the way to begin again. */
export const problemPage = (title: string, sentence: string): string =>
  page({ title, content: `\n  <h1>${escaped(title)}</h1>\n  <p>${escaped(sentence)}</p>\n  <a href="/auth/sign-in">Try again</a>\n` });
