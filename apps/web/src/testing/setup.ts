import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import './language';

// jsdom has no screen; Mantine asks it for one.
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;

// Nor does it lay anything out, so that no size ever changes.
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(cleanup);
