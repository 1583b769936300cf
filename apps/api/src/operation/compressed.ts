import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

type Encoding = 'br' | 'gzip';

/** Scripts and styles by a plain name: fonts and pictures are compressed already. */
const worthwhile = /^[\w.-]+\.(?:js|css)$/;

const compress: Record<Encoding, (text: Buffer) => Promise<Buffer>> = {
  br: (text) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  gzip: (text) => promisify(gzip)(text, { level: 9 }),
};

/**
 * Files whose content never changes under their name, as small as the browser takes them: each is compressed when it is first asked for and kept.
 * Whoever takes no compression, or asks for what is not here, goes on to the next handler.
 */
export function compressed(folder: string): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>();
  const inEncoding = (name: string, encoding: Encoding) => {
    const key = `${encoding} ${name}`;
    const known = kept.get(key);
    if (known) return known;
    const made = readFile(join(folder, name)).then(compress[encoding]);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
  return async (request, response, next) => {
    const name = request.path.slice(1);
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !worthwhile.test(name)) return next();
    response.vary('Accept-Encoding');
    const encoding = (['br', 'gzip'] as const).find((each) => request.acceptsEncodings(each));
    const body = encoding && (await inEncoding(name, encoding).catch(() => null));
    if (!body) return next();
    response.set({ 'content-encoding': encoding, 'cache-control': 'public, max-age=31536000, immutable' });
    response.type(extname(name)).send(body);
  };
}
