/** A command as its client saw it. */
export interface Operation {
  readonly commandId: string;
  /** When it was asked for and answered, by one clock. */
  readonly askedAt: number;
  readonly answeredAt: number;
  /** `unknown`: never answered, or by "try again"; it may have been carried out. */
  readonly outcome: 'acknowledged' | 'refused' | 'unknown';
  /** The position that was answered. */
  readonly position?: bigint;
}

/** What the checker asks of an event. */
export interface Checked {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: number;
  readonly commandId: string;
  readonly ordinal: number;
  readonly count: number;
  readonly recordedAt: number;
}

/**
 * Everything that is wrong with a log, given what its clients were told. The log is a total order, so nothing has to be searched for: nothing acknowledged
 * is lost, nothing refused is there, nothing is there twice or in part, and no command stands before one that was answered before it was asked.
 */
export const check = (operations: readonly Operation[], log: readonly Checked[]): string[] => [
  ...disorder(log),
  ...parts(log),
  ...broken(operations, log),
];

const disorder = (log: readonly Checked[]): string[] => {
  const wrong: string[] = [];
  const revisions = new Map<string, number>();
  for (const [place, { position, stream, revision, recordedAt }] of log.entries()) {
    if (position !== BigInt(place + 1)) wrong.push(`position ${position} stands at place ${place + 1}`);
    if (revision !== (revisions.get(stream) ?? -1) + 1) wrong.push(`${stream} has revision ${revision} at position ${position}`);
    revisions.set(stream, revision);
    if (recordedAt < (log[place - 1]?.recordedAt ?? 0)) wrong.push(`time goes back at position ${position}`);
  }
  return wrong;
};

const parts = (log: readonly Checked[]): string[] => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (let place = 0; place < log.length; ) {
    const { commandId, count, position, stream } = log[place]!;
    const whole = log.slice(place, place + count);
    if (seen.has(commandId)) wrong.push(`command ${commandId} is there twice, again at position ${position}`);
    seen.add(commandId);
    if (
      whole.length < count ||
      whole.some((event, ordinal) => event.commandId !== commandId || event.ordinal !== ordinal || event.stream !== stream)
    )
      wrong.push(`command ${commandId} at position ${position} is not whole`);
    const length = whole.findIndex((event) => event.commandId !== commandId);
    place += length < 1 ? Math.max(1, whole.length) : length;
  }
  return wrong;
};

const broken = (operations: readonly Operation[], log: readonly Checked[]): string[] => {
  const wrong: string[] = [];
  const last = new Map(log.map(({ commandId, position }) => [commandId, position]));
  for (const { commandId, outcome, position } of operations) {
    const found = last.get(commandId);
    if (outcome === 'acknowledged' && found === undefined) wrong.push(`command ${commandId} was acknowledged and is lost`);
    if (outcome === 'acknowledged' && found !== undefined && position !== found)
      wrong.push(`command ${commandId} was answered position ${position} and stands at ${found}`);
    if (outcome === 'refused' && found !== undefined) wrong.push(`command ${commandId} was refused and is there`);
  }
  // In the order of asking, the highest position that had been answered before each was asked.
  const answered = operations.filter(({ outcome }) => outcome === 'acknowledged').sort((one, two) => one.answeredAt - two.answeredAt);
  let behind = 0;
  let highest = 0n;
  for (const { commandId, askedAt } of [...operations].sort((one, two) => one.askedAt - two.askedAt)) {
    for (; behind < answered.length && answered[behind]!.answeredAt < askedAt; behind += 1)
      if (answered[behind]!.position! > highest) highest = answered[behind]!.position!;
    const own = last.get(commandId);
    if (own !== undefined && own < highest) wrong.push(`command ${commandId} stands before one that was answered before it was asked`);
  }
  return wrong;
};
