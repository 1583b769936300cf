import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './repository.ts';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export interface Lockfile {
  packages: Record<string, Entry>;
}

/** A package of another platform that the lockfile does not hold. */
export interface Missing {
  readonly name: string;
  readonly version: string;
  readonly wantedBy: string;
  readonly dev: boolean;
}

export const lockfilePath = `${root}package-lock.json`;
export const readLockfile = (): Lockfile => JSON.parse(readFileSync(lockfilePath, 'utf8')) as Lockfile;

/**
 * The optional packages that the lockfile lacks. A registry that mirrors only its own platform makes `npm install` leave the others out, and `npm ci`
 * then refuses the lockfile on every machine.
 */
export const missingFrom = ({ packages }: Lockfile): Missing[] =>
  Object.entries(packages).flatMap(([wantedBy, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isResolved(packages, wantedBy, name))
      .map(([name, range]) => ({ name, version: range.replace(/^npm:.*@/, '').replace(/^[~^]/, ''), wantedBy, dev: entry.dev === true })),
  );

/** Looks for a package as Node does: beside the one that wants it, then upwards. */
const isResolved = (packages: Lockfile['packages'], from: string, name: string): boolean => {
  for (let place = from; ; place = place.includes('/node_modules/') ? place.slice(0, place.lastIndexOf('/node_modules/')) : '') {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]?.version !== undefined) return true;
    if (place === '') return false;
  }
};

const SYSTEMS = ['android', 'darwin', 'win32', 'linux', 'freebsd', 'openharmony', 'sunos', 'aix', 'netbsd', 'openbsd'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32', 'arm'];

/** What platform a package is for, as such packages say in their names. */
export const platformOf = (name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> => {
  const text = name.toLowerCase();
  const os =
    SYSTEMS.find((each) => text.includes(each)) ?? (text.includes('windows') ? 'win32' : name === 'fsevents' ? 'darwin' : undefined);
  const cpu = /arm-eabi|armv7|eabihf/.test(text) ? 'arm' : PROCESSORS.find((each) => text.includes(each));
  const libc = os !== 'linux' ? undefined : text.includes('musl') ? 'musl' : text.includes('gnu') ? 'glibc' : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...(libc && { libc: [libc] }) };
};

/** Adds what is missing, for no machine to install that is not of its platform. */
export const complete = (lockfile: Lockfile): void => {
  for (const { name, version, wantedBy, dev } of missingFrom(lockfile)) {
    const top = `node_modules/${name}`;
    const isTaken = lockfile.packages[top]?.version !== undefined && lockfile.packages[top]?.version !== version;
    lockfile.packages[isTaken ? `${wantedBy}/${top}` : top] = { version, ...(dev && { dev }), optional: true, ...platformOf(name) };
  }
  lockfile.packages = Object.fromEntries(Object.entries(lockfile.packages).sort(([one], [other]) => (one < other ? -1 : 1)));
};

if (import.meta.main) {
  const lockfile = readLockfile();
  complete(lockfile);
  writeFileSync(lockfilePath, `${JSON.stringify(lockfile, null, 2)}\n`);
}
