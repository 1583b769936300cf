import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, read, root } from './repository.ts';

const documents = files.filter((path) => path.endsWith('.md'));

describe('the documents', () => {
  it.each(documents.map((path) => [path]))('%s links only to what is there', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    const dead = links.filter((link) => !/^(https?:|mailto:)/.test(link)).filter((link) => !existsSync(join(root, dirname(path), link)));
    expect(dead).toEqual([]);
  });

  it.each(documents.filter((path) => /^(apps|packages)\/[^/]+\/README\.md$/.test(path)).map((path) => [path]))(
    '%s names every folder of its source',
    (path) => {
      const source = `${dirname(path)}/src/`;
      const folders = new Set(
        files
          .filter((file) => file.startsWith(source))
          .map((file) => file.slice(source.length).split('/'))
          .flatMap(([folder, ...within]) => (within.length > 0 ? [`${folder}/`] : [])),
      );
      const text = read(path);
      expect([...folders].filter((folder) => !/^(testing|migrations)\//.test(folder) && !text.includes(folder))).toEqual([]);
    },
  );

  it('name no machine’s paths', () => {
    expect(
      files
        .filter(
          (path) =>
            /\.(md|ts|tsx|json|yaml|yml|sql|sh)$/.test(path) && !path.endsWith('package-lock.json') && !path.includes('house-rules'),
        )
        .filter((path) => /\/work\/(main|shared)|\/root\//.test(read(path))),
    ).toEqual([]);
  });
});
