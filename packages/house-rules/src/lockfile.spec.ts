import { describe, expect, it } from 'vitest';
import { complete, type Lockfile, missingFrom, platformOf, readLockfile } from './lockfile.ts';

describe('the lockfile', () => {
  it('names the optional packages of every platform (else: npm run lockfile)', () => expect(missingFrom(readLockfile())).toEqual([]));

  it('names no registry', () => expect(JSON.stringify(readLockfile())).not.toMatch(/"resolved":"https?:/));

  it('is told what it lacks, and completed with it', () => {
    const lockfile: Lockfile = {
      packages: {
        'node_modules/tool': {
          version: '1.0.0',
          dev: true,
          optionalDependencies: { '@tool/linux-x64-musl': '1.0.0', '@tool/win32-arm64': '1.0.0' },
        },
        'node_modules/@tool/linux-x64-musl': { version: '1.0.0', dev: true, optional: true },
      },
    };
    expect(missingFrom(lockfile).map(({ name }) => name)).toEqual(['@tool/win32-arm64']);
    complete(lockfile);
    expect(missingFrom(lockfile)).toEqual([]);
    expect(lockfile.packages['node_modules/@tool/win32-arm64']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['win32'],
      cpu: ['arm64'],
    });
  });

  it('knows a platform by a package’s name', () => {
    expect(platformOf('@rolldown/binding-linux-arm-gnueabihf')).toEqual({ os: ['linux'], cpu: ['arm'], libc: ['glibc'] });
    expect(platformOf('@biomejs/cli-linux-x64-musl')).toEqual({ os: ['linux'], cpu: ['x64'], libc: ['musl'] });
    expect(platformOf('fsevents')).toEqual({ os: ['darwin'] });
  });
});
