import { randomUUID } from 'node:crypto';
import type { Engine } from '@causeway/engine/engine.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OwnEngine, ownEngine } from '../testing/engine.ts';
import { engineDoor } from './engine-door.ts';

let own: OwnEngine;
beforeAll(async () => {
  own = await ownEngine();
});
afterAll(() => own.close());

it.each([
  ['did not answer in time', new Error('Query read timeout')],
  ['cannot be found for a moment', Object.assign(new Error('getaddrinfo EAI_AGAIN db'), { code: 'EAI_AGAIN' })],
  ['ended what took too long', Object.assign(new Error('canceling statement'), { code: '57014' })],
])('asks again a database that %s', async (_, problem) => {
  let asked = 0;
  const commandOf: Engine['store']['commandOf'] = async () => {
    asked += 1;
    if (asked === 1) throw problem;
    return null;
  };
  const engine = { ...own.engine, store: { commandOf } } as unknown as Engine;
  const door = engineDoor(engine, { actor: async () => own.importer, correlationId: randomUUID(), isService: true });
  expect(await door.opened(randomUUID())).toBeNull();
  expect(asked).toBe(2);
});
