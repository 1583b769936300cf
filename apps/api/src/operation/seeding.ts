import type { SeedProgress } from '@causeway/demo/seed.ts';

const STEPS = { told: 'Telling the demo year', recorded: 'Recording it', read: 'Working out what it shows' } as const;

/** Says how far the seeding is: one line that moves on a terminal, a line a step elsewhere. */
export const seedingTold = (out: NodeJS.WriteStream): SeedProgress => {
  let said = '';
  return (step, share) => {
    const line = out.isTTY ? `${STEPS[step]} … ${Math.floor(share * 100)} %` : `${STEPS[step]} …`;
    if (line === said) return;
    said = line;
    if (!out.isTTY) out.write(`${line}\n`);
    else out.write(`\r\u001b[K${line}${step === 'read' && share >= 1 ? '\n' : ''}`);
  };
};
