import type { RequestHandler } from 'express';

/** RFC 9112, 3.2: a request names its server once. Of two names a proxy may have taken the one, and we would take the other. */
export const oneHost: RequestHandler = ({ rawHeaders }, response, next) => {
  let names = 0;
  for (let place = 0; place < rawHeaders.length; place += 2) if (/^host$/i.test(rawHeaders[place]!)) names += 1;
  if (names < 2) return next();
  response.status(400).set('connection', 'close').type('text').send('The request names its server twice.\n');
};
