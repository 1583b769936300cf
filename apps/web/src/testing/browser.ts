import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { slowedAsAsked } from './slower.ts';

const root = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));
const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');

/** Which parts of the package are unpacked; the libraries are those of nss and expat, which a bare Debian does not have. */
const parts = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

/**
 * A page of a test is there for a second: its code is run before it would pay to compile it better, and its window drawn at once rather than in tiles
 * of 256 px, each with memory of its own. A sixth of the processor time of tests that open many pages.
 */
const forASecond = ['--js-flags=--no-turbofan --no-maglev', '--default-tile-width=1440', '--default-tile-height=512'];

/**
 * The browser that comes with `npm ci`: nothing of it needs to be installed on the machine, and it runs as root. It is unpacked once,
 * beside the modules, into a folder that appears whole or not at all, so that tests may start at the same time or be killed.
 */
export async function launchBrowser(more: readonly string[] = forASecond): Promise<Browser> {
  const home = await unpacked();
  const browser = await chromium.launch({
    executablePath: join(home, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none', '--disable-dev-shm-usage', ...more],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  });
  return slowedAsAsked(browser);
}

async function unpacked(): Promise<string> {
  const { version } = createRequire(import.meta.url)(join(packed, '..', 'package.json')) as { version: string };
  const home = join(root, '.cache', 'causeway', `chromium-${version}`);
  if (existsSync(home)) return home;
  await mkdir(dirname(home), { recursive: true });
  const draft = await mkdtemp(`${home}.`);
  await unpackInto(draft);
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration(home));
  // Whoever comes second finds the first one's: it is the same.
  await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
  return home;
}

/** The package unpacks into the folder for temporary files, which it looks up before its first await. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const all = parts.map((part) => inflate(join(packed, part)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(all);
}

/** Only the package's own font: pictures look the same on every machine. */
function fontConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
</fontconfig>
`;
}
