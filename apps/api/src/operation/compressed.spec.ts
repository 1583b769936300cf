import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressed } from './compressed.ts';

const script = 'export const causeway = "from a POC to production";\n'.repeat(400);
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'causeway-files-'));
  await writeFile(join(folder, 'ground-1a2b.js'), script);
  await writeFile(join(folder, 'letters-1a2b.woff2'), script);
  server = createServer(express().use('/assets', compressed(folder), express.static(folder)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

/** As it came over the wire: fetch would undo the compression. */
const asked = (name: string, encodings?: string) =>
  new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const headers = encodings === undefined ? {} : { 'accept-encoding': encodings };
    get({ port, path: `/assets/${name}`, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });

describe('a script of the web application', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ] as const)('comes as small as a browser of %j takes it, for ever', async (encodings, encoding, undo) => {
    const { headers, body } = await asked('ground-1a2b.js', encodings);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(body.length).toBeLessThan(script.length / 10);
    expect(undo(body).toString()).toBe(script);
  });

  it.each([undefined, 'identity', 'br;q=0, gzip;q=0'])(
    'comes as it is to who takes no compression (%j), and says that others get another',
    async (encodings) => {
      const { headers, body } = await asked('ground-1a2b.js', encodings);
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers.vary).toBe('Accept-Encoding');
      expect(body.toString()).toBe(script);
    },
  );

  it('is not found where it is not, nor anything outside the folder', async () => {
    expect((await asked('gone-1a2b.js', 'br')).status).toBe(404);
    expect((await asked('..%2Fcompressed.js', 'br')).status).toBe(404);
  });
});

it('fonts come as they are: they are compressed already', async () => {
  expect((await asked('letters-1a2b.woff2', 'br')).headers['content-encoding']).toBeUndefined();
});
