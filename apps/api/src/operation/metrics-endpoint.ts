import { type RequestHandler, Router } from 'express';
import type { GraphqlOptions } from '../graphql/graphql.ts';
import { Unauthenticated } from '../identity/unauthenticated.ts';
import type { Metrics } from './metrics.ts';

/** `/metrics`, for whoever the organisation knows: a scraper gets a token as every other client does (docs/operation.md). */
export const metricsEndpoint = (metrics: Metrics, identify: GraphqlOptions['identify']): RequestHandler =>
  Router({ caseSensitive: true }).get('/metrics', async (request, response) => {
    response.set('cache-control', 'no-store');
    try {
      if ((await identify(request)) === null) throw new Unauthenticated('Send a bearer token.', false);
      response.type(metrics.contentType).send(await metrics.text());
    } catch (error) {
      if (!(error instanceof Unauthenticated)) throw error;
      response.status(401).set('www-authenticate', error.challenge).type('text').send(`${error.message}\n`);
    }
  });
