import { demoSeed } from '@causeway/demo/seed.ts';
import { DEMO_PEOPLE, demoEmail } from '@causeway/engine/bootstrap.ts';
import { ConfigurationError, readConfiguration } from '@causeway/engine/configuration/configuration.ts';
import { createLog } from './operation/log.ts';
import { seedingTold } from './operation/seeding.ts';
import { startServer } from './server.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);
const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const start = async () => {
  const configuration = readConfiguration(process.env);
  const log = createLog(configuration.logLevel);
  const server = await startServer(configuration, {
    log,
    ...(configuration.seed === 'demo' && { seed: demoSeed(seedingTold(process.stderr)) }),
  });
  say(`Causeway is ready at ${server.url} after ${(performance.now() / 1000).toFixed(1)} s.`);
  if (configuration.issuer === null)
    say(
      `Sign in with the password demo as\n${DEMO_PEOPLE.map(({ login, name, role }) => `  ${demoEmail(login).padEnd(24)} ${name}, ${role}`).join('\n')}`,
    );
  let isStopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    // Asked twice, it does not wait any longer: the log is safe at every moment.
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, 'stopping');
    await server.stop();
    process.exit(0);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
};

await start().catch((error: unknown) => {
  if (error instanceof ConfigurationError) fail(error.message);
  fail(`Causeway cannot start: ${error instanceof Error ? error.message : String(error)}`);
});
