import type { CodegenConfig } from '@graphql-codegen/cli';
import { splitDocuments } from './split-documents.ts';

const folder = 'src/graphql/generated/';

const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['src/**/*.graphql'],
  hooks: { afterAllFileWrite: () => splitDocuments(folder) },
  generates: {
    [folder]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: {
          DateTime: 'string',
          Date: 'string',
          IsoWeek: 'string',
          Position: 'string',
          Fraction: 'number',
          JSON: 'unknown',
          UUID: 'string',
          URL: 'string',
        },
      },
    },
  },
};

export default config;
