import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { parsePairs, writePairs } from './address-pairs';
import { checked } from './checked-address';
import { MomentProvider } from './moment/MomentProvider';
import { type Moment, readMoment } from './moment/moment';
import { PastBanner } from './moment/PastBanner';
import { readPocAddress } from './poc/address';
import { readAddress } from './portfolio/address';
import { Broken } from './shell/Broken';
import { NotFound } from './shell/NotFound';
import { Shell } from './shell/Shell';
import { Splash } from './shell/Splash';

/** Every screen can be read at a moment of the past: `asOf` belongs to all of them. */
const root = createRootRoute({
  // Named even where there is none: the router would go on with what was typed.
  validateSearch: (raw: Record<string, unknown>): { asOf?: Moment } => ({ asOf: readMoment(raw.asOf) }),
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: Broken,
});

function Root() {
  const { asOf } = root.useSearch();
  return (
    <MomentProvider moment={asOf}>
      <Shell moment={asOf} banner={<PastBanner moment={asOf} />}>
        <Outlet />
      </Shell>
    </MomentProvider>
  );
}

const portfolio = createRoute({ getParentRoute: () => root, path: '/', validateSearch: checked(readAddress), errorComponent: Broken }).lazy(
  () => import('./portfolio/portfolio.route').then(({ Route }) => Route),
);

const poc = createRoute({
  getParentRoute: () => root,
  path: '/pocs/$slug',
  validateSearch: checked(readPocAddress),
  errorComponent: Broken,
}).lazy(() => import('./poc/poc.route').then(({ Route }) => Route));

const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: checked((raw): { file?: string } =>
    typeof raw.file === 'string' && /^[\w-]{1,64}$/.test(raw.file) ? { file: raw.file } : {},
  ),
  errorComponent: Broken,
}).lazy(() => import('./imports/import.route').then(({ Route }) => Route));

const propose = createRoute({ getParentRoute: () => root, path: '/propose', errorComponent: Broken }).lazy(() =>
  import('./life/propose/propose.route').then(({ Route }) => Route),
);

const adopt = createRoute({ getParentRoute: () => root, path: '/adopt', errorComponent: Broken }).lazy(() =>
  import('./life/adopt/adopt.route').then(({ Route }) => Route),
);

const kickOff = createRoute({ getParentRoute: () => root, path: '/pocs/$slug/kick-off', errorComponent: Broken }).lazy(() =>
  import('./life/kick-off/kick-off.route').then(({ Route }) => Route),
);

const decide = createRoute({ getParentRoute: () => root, path: '/pocs/$slug/decide', errorComponent: Broken }).lazy(() =>
  import('./life/decide/decide.route').then(({ Route }) => Route),
);

const weekOf = (raw: Record<string, unknown>): { week?: string } =>
  typeof raw.week === 'string' && /^\d{4}-W\d{2}$/.test(raw.week) ? { week: raw.week } : {};

const week = createRoute({ getParentRoute: () => root, path: '/week', validateSearch: checked(weekOf), errorComponent: Broken }).lazy(() =>
  import('./week/week.route').then(({ Route }) => Route),
);

const sheet = createRoute({
  getParentRoute: () => root,
  path: '/pocs/$slug/week',
  validateSearch: checked(weekOf),
  errorComponent: Broken,
}).lazy(() => import('./week/sheet.route').then(({ Route }) => Route));

const signedIn = createRoute({ getParentRoute: () => root, path: '/signed-in', errorComponent: Broken }).lazy(() =>
  import('./session/signed-in.route').then(({ Route }) => Route),
);

const states = createRoute({ getParentRoute: () => root, path: '/dev/states' }).lazy(() =>
  import('./states/states.route').then(({ Route }) => Route),
);

export const router = createRouter({
  routeTree: root.addChildren([portfolio, poc, importing, week, sheet, propose, adopt, kickOff, decide, signedIn, states]),
  defaultPreload: 'intent',
  // A screen's code may take its time: until then the one before stands, and at first nothing.
  defaultPendingComponent: Splash,
  defaultPendingMs: 500,
  scrollRestoration: true,
  parseSearch: parsePairs,
  stringifySearch: writePairs,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
