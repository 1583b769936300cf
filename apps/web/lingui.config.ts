import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'pseudo'],
  // English in lookalikes with accents: whatever stays plain on a screen is in no catalogue.
  pseudoLocale: 'pseudo',
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'], exclude: ['**/*.spec.*', 'src/graphql/generated/**'] }],
  // No line numbers: a catalogue changes only when a text does.
  format: formatter({ lineNumbers: false }),
});
