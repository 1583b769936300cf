import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

type Request = Pick<IncomingMessage, 'rawHeaders' | 'headers' | 'httpVersion' | 'httpVersionMajor'>;

const isRepeated = ({ rawHeaders }: Request, name: RegExp): boolean => {
  let times = 0;
  for (let place = 0; place < rawHeaders.length; place += 2) if (name.test(rawHeaders[place]!)) times += 1;
  return times > 1;
};

/** RFC 9110, 7.2 with RFC 3986, 3.2: a name or an address, and perhaps a port; empty of whoever asks for what has none. */
const HOST = /^(\[[\da-f:.]+\]|[\w.~!$&'()*+,;=%-]*)(:\d*)?$/i;
const isHost = (host: string): boolean => host === '' || (HOST.test(host) && URL.canParse(`http://${host}`));

/**
 * What is wrong with a request that could be taken in more than one way, or in none; null where all is well. RFC 9112, 3.2: it names its server once, as one
 * can be named; 6.1: its body comes as it is, or in chunks, which HTTP/1.0 does not have; RFC 9110, 11.6.2: it says once who asks. Of two a proxy may have
 * looked at the one, and we would take the other.
 */
export const mistakable = (request: Request): { readonly status: number; readonly sentence: string } | null => {
  const { host, 'transfer-encoding': coding } = request.headers;
  // Node reads these lines as if they said HTTP/1.1.
  if (request.httpVersionMajor !== 1) return { status: 505, sentence: `This server speaks HTTP/1.1, not HTTP/${request.httpVersion}.` };
  if (host === undefined && request.httpVersion === '1.1') return { status: 400, sentence: 'The request does not name its server (Host).' };
  if (isRepeated(request, /^host$/i)) return { status: 400, sentence: 'The request names its server twice (Host).' };
  if (host !== undefined && !isHost(host))
    return { status: 400, sentence: 'The request names its server (Host) as none is named: give its name or address, and its port.' };
  if (coding !== undefined && request.httpVersion !== '1.1')
    return { status: 400, sentence: 'A request of HTTP/1.0 says with Content-Length how long its body is (Transfer-Encoding).' };
  // Node undoes chunks alone, and would hand on what is packed as if it were not.
  if (coding !== undefined && !/^chunked$/i.test(coding))
    return { status: 501, sentence: 'A body is sent as it is, or in chunks, and in no other coding (Transfer-Encoding).' };
  if (isRepeated(request, /^authorization$/i)) return { status: 400, sentence: 'The request says twice who asks (Authorization).' };
  return null;
};

export const unmistakable: RequestHandler = (request, response, next) => {
  const problem = mistakable(request);
  if (problem === null) return next();
  response.status(problem.status).set('connection', 'close').type('text').send(`${problem.sentence}\n`);
};
