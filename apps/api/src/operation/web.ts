import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { compressed } from './compressed.ts';

const built = fileURLToPath(new URL('../../../web/dist/', import.meta.url));
const NOT_BUILT = 'The web application is not built: run npm run build -w @causeway/web, or npm start, which does.';

/** Where the letters of the built web are; null where it is not built. */
export const fontOfWeb = (): string | null => {
  const assets = join(built, 'assets');
  const font = existsSync(assets) ? readdirSync(assets).find((name) => name.startsWith('inter-latin-wght-normal')) : undefined;
  return font === undefined ? null : `/assets/${font}`;
};

/**
 * The built web application; every path of its own router answers the page. Files under /assets bear their content's hash in their names. A folder is nothing
 * that anybody asks for: leading on to it would repeat whatever address was sent, also one that a browser takes for another server's (/\elsewhere.example).
 */
export const web = (): Router =>
  Router({ caseSensitive: true })
    .use(
      '/assets',
      compressed(join(built, 'assets')),
      express.static(join(built, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false, fallthrough: false }),
    )
    .use(
      express.static(built, {
        index: false,
        redirect: false,
        cacheControl: false,
        setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
      }),
    )
    .get('/{*path}', (request, response, next) => {
      if (!request.accepts('html')) return next();
      if (!existsSync(join(built, 'index.html'))) return response.status(503).type('text').send(NOT_BUILT);
      response.set('cache-control', 'no-cache').sendFile(join(built, 'index.html'));
    });
