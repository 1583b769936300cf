import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Ends a program that was called wrongly with what is wrong and how it is called; exit status 2. */
export const wrongUsage = (problem: string, help: string): never => {
  process.stderr.write(`${problem}\n\n${help}`);
  process.exit(2);
};

/** What a program of the repository was called with. `--help` says how it is called and ends it, as wrong usage does. */
export const readArguments = <const Config extends ParseArgsConfig>(config: Config, help: string): ReturnType<typeof parseArgs<Config>> => {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(help);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return wrongUsage((error as Error).message, help);
  }
};
