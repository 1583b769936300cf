import type { Door } from '@causeway/import/run/door.ts';
import { vi } from 'vitest';
import { ImportJob } from '../imports/import-job.ts';

const behind = (door: Door, isLetGo: Promise<void>): Door => ({
  ...door,
  opened: (...asked) => isLetGo.then(() => door.opened(...asked)),
  command: (...asked) => isLetGo.then(() => door.command(...asked)),
});

/**
 * Holds up files of these names, from their first row on, until they are let go: what is under way stays so, however slowly requests come. To be ended by
 * `vi.restoreAllMocks`.
 */
export const heldUp = <Name extends string>(...names: readonly Name[]): Record<Name, () => void> => {
  const { start, preview } = ImportJob.prototype;
  const held = new Map<string, PromiseWithResolvers<void>>(names.map((name) => [name, Promise.withResolvers<void>()]));
  const doorOf = (job: ImportJob, door: Door) => {
    const holding = held.get(job.upload.name);
    return holding ? behind(door, holding.promise) : door;
  };
  vi.spyOn(ImportJob.prototype, 'start').mockImplementation(function (this: ImportJob, read, door, settled) {
    start.call(this, read, doorOf(this, door), settled);
  });
  vi.spyOn(ImportJob.prototype, 'preview').mockImplementation(function (this: ImportJob, read, door) {
    preview.call(this, read, doorOf(this, door));
  });
  return Object.fromEntries([...held].map(([name, { resolve }]) => [name, () => resolve()])) as Record<Name, () => void>;
};
