import { describe, expect, it } from 'vitest';
import type { EventLine } from '../export/event-line.ts';
import type { Moment, Target } from '../target/target.ts';
import type { Figures } from './figures.ts';
import { replay, type Step } from './replay.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 10, 23, 9, 0, second)).toISOString();
const event = (position: number, commandId: string, recordedAt: string): EventLine => ({
  position: String(position),
  stream: 'poc-claims',
  revision: position - 1,
  type: 'ItemScored',
  schemaVersion: 1,
  recordedAt,
  effectiveOn: null,
  actorId: null,
  actor: 'Pat',
  commandId,
  correlationId: commandId,
  summary: 'MON-3 was scored.',
  data: null,
});
const figures = (readiness: number, more: Partial<Figures> = {}): Figures => ({
  status: 'RUNNING',
  readiness,
  gateOpen: false,
  findings: [],
  unmet: [],
  ...more,
});

/** A POC whose figures are looked up by moment; what is not listed was not there yet. */
const target = (history: EventLine[] | null, byMoment: Record<string, Figures>, asked: Moment[] = []) =>
  ({
    history: async () =>
      history &&
      (async function* () {
        yield* history;
      })(),
    figures: async (_: string, moments: readonly Moment[]) => {
      asked.push(...moments);
      return moments.map(
        (moment) => byMoment[moment === 'NOW' ? 'NOW' : 'at' in moment ? new Date(moment.at + 1).toISOString() : moment.position] ?? null,
      );
    },
  }) as unknown as Target;

const stepsOf = async (of: Target): Promise<Step[]> => {
  const steps: Step[] = [];
  for await (const step of (await replay(of, 'claims')) ?? []) steps.push(step);
  return steps;
};

describe('a replay', () => {
  it('tells what each command changed, with its last event', async () => {
    const steps = await stepsOf(
      target([event(1, 'a', at(1)), event(2, 'a', at(1)), event(3, 'b', at(5))], {
        2: figures(0.1),
        [at(5)]: figures(0.1),
        3: figures(0.2),
        NOW: figures(0.2),
      }),
    );
    expect(steps.map(({ event: of, changes }) => [of?.position, changes?.readiness])).toEqual([
      ['1', undefined],
      ['2', { from: null, to: 0.1 }],
      ['3', { from: 0.1, to: 0.2 }],
    ]);
  });

  it('tells what time alone changed, before the next command and at the end', async () => {
    const late = { code: 'AUTH_LATER', message: 'Authentication is missing.', since: at(3) };
    const steps = await stepsOf(
      target([event(1, 'a', at(1)), event(2, 'b', at(5))], {
        1: figures(0.1),
        [at(5)]: figures(0.1, { findings: [late] }),
        2: figures(0.1, { unmet: ['WAIVERS'] }),
        NOW: figures(0.1, { gateOpen: true }),
      }),
    );
    expect(steps.map(({ event: of, changes }) => [of?.position ?? 'time', changes])).toEqual([
      ['1', { status: { from: null, to: 'RUNNING' }, readiness: { from: null, to: 0.1 } }],
      ['time', { opened: [late] }],
      ['2', { closed: ['AUTH_LATER'], unmet: ['WAIVERS'] }],
      ['time', { met: ['WAIVERS'], gate: 'OPENED' }],
    ]);
  });

  it('reads two commands of one millisecond each after the other', async () => {
    const asked: Moment[] = [];
    await stepsOf(target([event(1, 'a', at(1)), event(2, 'b', at(1))], {}, asked));
    expect(asked).toEqual([{ at: Date.parse(at(1)) - 1 }, { position: '1' }, { position: '1' }, { position: '2' }, 'NOW']);
  });

  it('reads many commands some at a time, and none twice', async () => {
    const history = Array.from({ length: 35 }, (_, place) => event(place + 1, `c${place}`, at(place)));
    const asked: Moment[] = [];
    expect((await stepsOf(target(history, {}, asked))).map((step) => step.event?.position)).toEqual(
      history.map(({ position }) => position),
    );
    expect(asked).toHaveLength(2 * 35 + 1);
  });

  it('of a POC that does not exist is null', async () => expect(await replay(target(null, {}), 'nobody')).toBeNull());
});
