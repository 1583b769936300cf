import { type EventStore, WrongExpectedRevision } from '../event-store.ts';
import { aCommand, anEvent } from './an-event.ts';
import { all } from './gather.ts';

/** How many commands each writer gets recorded. */
const ROUNDS = 25;

/** What the writer program does: so many writers at once, each on streams that others write too; sends its parent the ids of the commands that were acknowledged. */
export const writeAsProcess = async (store: EventStore, writers: number): Promise<void> => {
  const acknowledged: string[] = [];
  const run = Date.now().toString(36).slice(0, 4);
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const command = aCommand();
        const stream = `poc-shared-${run}-${(writer + round) % 7}`;
        for (;;) {
          const events = await all(store.readStream(stream));
          const added = Array.from({ length: 1 + (round % 4) }, () => anEvent());
          try {
            await store.append(stream, events.length - 1, added, command);
            acknowledged.push(command.commandId);
            break;
          } catch (error) {
            if (!(error instanceof WrongExpectedRevision)) throw error;
          }
        }
      }
    }),
  );
  await store.close();
  process.send!(acknowledged, undefined, undefined, () => process.disconnect());
};
