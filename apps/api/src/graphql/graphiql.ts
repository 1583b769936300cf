import { fileURLToPath } from 'node:url';
import express, { type RequestHandler } from 'express';

const built = fileURLToPath(new URL('../../dist/graphiql/', import.meta.url));

/** Everything comes from here; the editor sets styles of its own. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' ws: wss:",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL, to be mounted at /graphiql in development: built from the installed package (`graphiql/`), so that no CDN is asked. */
export const graphiql = (): RequestHandler[] => [
  (_request, response, next) => {
    response.setHeader('content-security-policy', POLICY);
    next();
  },
  express.static(built, { index: 'index.html', redirect: true }),
];
