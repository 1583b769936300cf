import { readFileSync } from 'node:fs';

/** Weighs what a reader loads: everything the first screen needs, and what each further screen or panel adds to it. Budgets: 200 kB and 80 kB, gzip. */
const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));

const withImports = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) withImports(imported, seen);
  return seen;
};

const first = new Set([...withImports('index.html'), ...withImports('src/portfolio/portfolio.route.tsx')]);
const filesOf = (keys) => [...keys].map((key) => `dist/${manifest[key].file}`);
const further = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && !first.has(key) && key.endsWith('.tsx'));

export default [
  { name: 'initial JavaScript', path: filesOf(first), limit: '200 kB', gzip: true },
  ...further.map((key) => ({
    name: manifest[key].name,
    path: filesOf([...withImports(key)].filter((needed) => !first.has(needed))),
    limit: '80 kB',
    gzip: true,
  })),
];
