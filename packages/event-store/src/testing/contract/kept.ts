import { describe, expect, it } from 'vitest';
import { aCommand, anEvent, aStream } from '../an-event.ts';
import type { LogUnderTest } from './subject.ts';

/** Events come back as they went in; of their texts what was not erased. */
export const kept = (log: LogUnderTest) =>
  describe('what is kept', () => {
    it.each([
      ['1 byte', 'x'],
      ['60 kB', 'x'.repeat(60_000)],
      ['letters of every plane', 'né é 中文 🙂‍↔️ 𝒜 \u200d \ufeff \u2028 "\\/ </script>'],
      ['what looks like a commitment', '{"commitment":"00"}'],
    ])('%s comes back as it went in, as data and as text', async (_, value) => {
      const stream = aStream();
      await log.store.append(stream, -1, [anEvent({ data: { value }, texts: { note: value } })], aCommand());
      expect((await log.read(stream))[0]?.data).toEqual({ value, note: value });
    });

    it('numbers, nested values, nulls and keys that objects have', async () => {
      const data = JSON.parse('{"a":[1,-0.5,1e21,{"b":null,"c":[]}],"z":true,"constructor":"x","toString":1}') as Record<string, unknown>;
      const stream = aStream();
      await log.store.append(stream, -1, [anEvent({ data })], aCommand());
      expect((await log.read(stream))[0]?.data).toEqual(data);
    });

    it('a text may go: the record stays as it was hashed, the other texts stay, readers get null', async () => {
      const stream = aStream();
      const event = anEvent({ texts: { note: 'Kim was late.', reason: 'As agreed.' } });
      const command = aCommand({ body: '{"b":1}' });
      await log.store.append(stream, -1, [event], command);
      const sealed = await log.subject.sealed(event.id);
      expect(sealed).not.toContain('Kim');
      await log.subject.erase(event.id, 'note');
      expect((await log.read(stream))[0]?.data).toEqual({ ...event.data, note: null, reason: 'As agreed.' });
      expect((await log.read(stream))[0]?.bodyHash?.salt).not.toBeNull();
      await log.subject.erase(event.id);
      expect((await log.read(stream))[0]).toMatchObject({ data: { ...event.data, note: null, reason: null }, bodyHash: { salt: null } });
      expect(await log.subject.sealed(event.id)).toBe(sealed);
    });

    it('the same text is sealed with another salt each time', async () => {
      const events = [anEvent({ texts: { note: 'same' } }), anEvent({ texts: { note: 'same' } })];
      await log.store.append(aStream(), -1, events, aCommand());
      const [one, two] = await Promise.all(events.map(async ({ id }) => JSON.parse(await log.subject.sealed(id)) as { note: object }));
      expect(one?.note).not.toEqual(two?.note);
    });
  });
