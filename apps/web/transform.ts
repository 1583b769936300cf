import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';

// Lingui's own transform is a native module that npm leaves out where it runs on Node 20 (its engines say 22): Babel works everywhere.
process.env.LINGUI_SUPPRESS_BABEL_WARNING = '1';

/** Lingui's configuration is found from wherever a tool is started. */
const cwd = import.meta.dirname;

/**
 * How sources become JavaScript, in the build as in the tests: React, and Lingui's macros. English stays where it is used, so that a screen's
 * texts are read with the screen and not all at the start; another language is a catalogue beside it.
 */
export const transform = () => [
  react(),
  lingui({ cwd }),
  babel({ presets: [linguiTransformerBabelPreset({ descriptorFields: 'message' }, { cwd })] }),
];
