import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CommandIdTaken } from '../../event-store.ts';
import { aCommand, anEvent, aStream } from '../an-event.ts';
import type { LogUnderTest } from './subject.ts';

/** A command id is taken once, whatever stream, revision or spelling it comes with. */
export const commandIds = (log: LogUnderTest) =>
  describe('command ids', () => {
    it('takes a command id once, whatever the stream; the first can be found by it, and its body recognised', async () => {
      const [stream, elsewhere] = [aStream(), aStream()];
      const command = aCommand({ body: '{"score":2}' });
      await log.store.append(stream, -1, [anEvent(), anEvent()], command);
      const before = await log.head();
      await expect(log.store.append(stream, 1, [anEvent()], command)).rejects.toBeInstanceOf(CommandIdTaken);
      await expect(log.store.append(elsewhere, -1, [anEvent()], { ...command, body: '{}' })).rejects.toBeInstanceOf(CommandIdTaken);
      expect(await log.head()).toBe(before);
      const [first] = await log.store.find({ commandId: command.commandId, limit: 1 });
      expect(first).toMatchObject({ stream, ordinal: 0, count: 2 });
      const { commitment, salt } = first!.bodyHash!;
      expect(sha256(salt!, command.body)).toBe(commitment);
      expect((await log.read(stream))[1]?.bodyHash).toBeNull();
      expect(await log.store.find({ commandId: command.commandId, limit: 9 })).toEqual(await log.read(stream));
      expect(await log.store.find({ commandId: command.commandId, direction: 'DESC', limit: 1 })).toMatchObject([{ ordinal: 1 }]);
      expect(await log.store.find({ commandId: randomUUID(), limit: 9 })).toEqual([]);
    });

    it('says of a command id that is there that it is taken, whatever revision it comes with', async () => {
      const command = aCommand();
      const stream = aStream();
      await log.store.append(stream, -1, [anEvent()], command);
      for (const expected of [-1, 0, 7])
        await expect(log.store.append(stream, expected, [anEvent()], command)).rejects.toBeInstanceOf(CommandIdTaken);
    });

    it('two spellings of a command id are one command', async () => {
      const command = aCommand();
      const both = [command, { ...command, commandId: command.commandId.toUpperCase() }];
      const outcomes = await Promise.allSettled(both.map((each) => log.store.append(aStream(), -1, [anEvent()], each)));
      expect(outcomes.map((each) => (each.status === 'rejected' ? each.reason.name : each.status))).toEqual([
        'fulfilled',
        'CommandIdTaken',
      ]);
    });
  });

const sha256 = (salt: string, text: string): string => createHash('sha256').update(Buffer.from(salt, 'hex')).update(text).digest('hex');
