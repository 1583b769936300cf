import { demoSeed } from '@causeway/demo/seed.ts';
import { DEMO_PEOPLE, demoEmail } from '@causeway/engine/bootstrap.ts';
import { ConfigurationError, readConfiguration } from '@causeway/engine/configuration/configuration.ts';
import { createLog } from './operation/log.ts';
import { seedingTold } from './operation/seeding.ts';
import { startServer } from './server.ts';

/** SIGHUP: the terminal that it was started from is closed. */
const ENDING = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** A signal that comes so soon after the first is the same one: a terminal tells npm and the server of one Ctrl-C, and npm tells the server again. */
const ONCE_MS = 1_000;

const say = (text: string) => process.stdout.write(`${text}\n`);
const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const start = async () => {
  const configuration = readConfiguration(process.env);
  const log = createLog(configuration.logLevel);
  const starting = startServer(configuration, {
    log,
    ...(configuration.seed === 'demo' && { seed: demoSeed(seedingTold(process.stderr)) }),
  });
  let stoppingSince: number | null = null;
  const stop = (signal: NodeJS.Signals) => {
    if (stoppingSince !== null) {
      // Asked again, it does not wait any longer: the log is safe at every moment.
      if (performance.now() - stoppingSince > ONCE_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    log.info({ signal }, 'stopping');
    // Told while it starts, it starts first: cut off, it would leave the database running that it began. A start that fails tells so itself.
    void starting.then(
      (server) => server.stop().finally(() => process.exit(0)),
      () => {},
    );
  };
  for (const signal of ENDING) process.on(signal, stop);
  const server = await starting;
  if (stoppingSince !== null) return;
  say(`Causeway is ready at ${server.url} after ${(performance.now() / 1000).toFixed(1)} s.`);
  if (configuration.issuer === null)
    say(
      `Sign in with the password demo as\n${DEMO_PEOPLE.map(({ login, name, role }) => `  ${demoEmail(login).padEnd(24)} ${name}, ${role}`).join('\n')}`,
    );
};

await start().catch((error: unknown) => {
  if (error instanceof ConfigurationError) fail(error.message);
  fail(`Causeway cannot start: ${error instanceof Error ? error.message : String(error)}`);
});
