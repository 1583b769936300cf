import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

type Request = Pick<IncomingMessage, 'rawHeaders'>;

const isRepeated = ({ rawHeaders }: Request, name: RegExp): boolean => {
  let times = 0;
  for (let place = 0; place < rawHeaders.length; place += 2) if (name.test(rawHeaders[place]!)) times += 1;
  return times > 1;
};

/**
 * RFC 9112, 3.2: a request names its server once; RFC 9110, 11.6.2: it says once who asks. Of two a proxy may have looked at the one, and we would take
 * the other. Null where all is well.
 */
export const saidTwice = (request: Request): string | null => {
  if (isRepeated(request, /^host$/i)) return 'The request names its server twice.';
  return isRepeated(request, /^authorization$/i) ? 'The request says twice who asks (Authorization).' : null;
};

export const saidOnce: RequestHandler = (request, response, next) => {
  const problem = saidTwice(request);
  if (problem === null) return next();
  response.status(400).set('connection', 'close').type('text').send(`${problem}\n`);
};
