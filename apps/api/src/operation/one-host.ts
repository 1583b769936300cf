import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

/** RFC 9112, 3.2: a request names its server once. Of two names a proxy may have taken the one, and we would take the other. */
export const namesOneHost = ({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): boolean => {
  let names = 0;
  for (let place = 0; place < rawHeaders.length; place += 2) if (/^host$/i.test(rawHeaders[place]!)) names += 1;
  return names < 2;
};

export const oneHost: RequestHandler = (request, response, next) => {
  if (namesOneHost(request)) return next();
  response.status(400).set('connection', 'close').type('text').send('The request names its server twice.\n');
};
