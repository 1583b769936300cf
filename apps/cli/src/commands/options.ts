import { Command, Option } from 'commander';

/** What every command takes. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly url?: string;
  readonly token?: string;
}

/** A command with the options that all of them share, and its examples below its help. */
export const command = (name: string, description: string, examples: readonly string[]): Command =>
  new Command(name)
    .description(description)
    .option('--json', 'for machines: JSON on stdout')
    .addOption(new Option('--url <address>', 'work on a server by its GraphQL instead of on the database').env('CAUSEWAY_URL'))
    .addOption(
      new Option('--token <token>', 'a bearer token for --url (safer in the variable: others see what is typed)').env('CAUSEWAY_TOKEN'),
    )
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}\n`);
