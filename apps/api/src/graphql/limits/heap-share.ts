import { getHeapStatistics } from 'node:v8';

/** What one kind of what is remembered may take of the heap, of which up to half is for what is new: there are three kinds, and a server that remembers nothing takes 60 MB. */
const SHARE = 1 / 14;

/**
 * How much may be remembered of what takes up to so many bytes each: as much as is of use, and no more than there is room for in a process that was given
 * little memory. A container of 512 MB leaves it a heap of 256, which documents, their plans and their answers filled until it ended.
 */
export const roomFor = (ofUse: number, bytesEach: number, heapBytes: number = getHeapStatistics().heap_size_limit): number =>
  Math.min(ofUse, Math.floor((heapBytes * SHARE) / bytesEach));
