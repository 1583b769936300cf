import { openEngine } from '@causeway/engine/engine.ts';
import { demoSeed } from '../seed.ts';

// A seeding that says when half of it is recorded, and is killed there.
const [, , databaseUrl, home, at] = process.argv;
await openEngine(
  { databaseUrl: databaseUrl!, databaseOwnerUrl: null, eventStoreUrl: null, home: home!, issuer: null, adminEmail: null },
  {
    now: () => Date.parse(at!),
    seed: demoSeed((step, share) => {
      if (step === 'recorded' && share > 0.5) process.send!('half');
    }),
  },
);
