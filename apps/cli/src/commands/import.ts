import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMapping } from '@causeway/import/mapping/read.ts';
import { checkFile } from '@causeway/import/run/check.ts';
import { suggestMapping } from '@causeway/import/suggest/suggest.ts';
import { ENCODINGS } from '@causeway/import/table/encoding.ts';
import { isPlainDate } from '@causeway/kernel/calendar.ts';
import type { Command } from 'commander';
import { DONE, UsageError } from '../exit.ts';
import { importFile } from '../import/import-file.ts';
import { rehearsedTarget } from '../import/rehearsed.ts';
import { startProgress } from '../progress.ts';
import type { Target } from '../target/target.ts';
import type { Terminal } from '../terminal.ts';
import { type CommonOptions, command } from './options.ts';
import { type ExitStatus, onTarget } from './run.ts';

const SAMPLE = 'apps/cli/samples/federal-2024-excerpt.csv --mapping apps/cli/mappings/federal-2024.yaml';
const EXAMPLES = [
  'causeway import --suggest register.csv > register.yaml      drafts a mapping',
  'causeway import register.csv --mapping register.yaml --dry-run',
  'causeway import register.csv --mapping register.yaml --report report.csv',
  'causeway import register-2025.csv --mapping register.yaml --speaks-of 2025-12-31      the next edition',
  `causeway import ${SAMPLE}`,
];

export interface ImportCommandOptions extends CommonOptions {
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly speaksOf?: string;
  readonly suggest?: string;
  readonly encoding?: string;
  readonly schema?: boolean;
}

export const importCommand = (terminal: Terminal, ended: (status: ExitStatus) => void): Command =>
  command('import', 'take a register of POCs in, a row by one command; a newer edition of it records what changed', EXAMPLES)
    .argument('[file]', 'a table of one POC a row: CSV, TSV, JSON or JSON Lines')
    .option('--mapping <file>', 'how its columns become POCs (YAML); docs/import.md tells how to write one')
    .option('--dry-run', 'judge every row by the rules and record nothing')
    .option('--report <file>', 'write what became of each row, and why, as CSV')
    .option('--speaks-of <day>', 'the day that this edition speaks of, such as 2025-12-31')
    .option('--suggest <file>', 'draft a mapping from the columns of a file, and import nothing')
    .option('--encoding <name>', 'of --suggest: what the file is written in, such as windows-1250, where it is not detected')
    .option('--schema', 'print the JSON Schema of mappings, for editors')
    .action(async (file: string | undefined, options: ImportCommandOptions) => {
      if (options.schema) return ended(printSchema(terminal));
      if (options.suggest !== undefined) return ended(await suggest(options.suggest, options, terminal));
      if (options.encoding !== undefined)
        throw new UsageError('--encoding goes with --suggest; of an import the mapping says it (file.encoding).');
      const path = mustBeFile(file ?? missing('the file to import'));
      const mapping = readMapping(mustBeFile(options.mapping ?? missing('--mapping FILE (causeway import --suggest FILE drafts one)')));
      if (options.speaksOf !== undefined && !isPlainDate(options.speaksOf))
        throw new UsageError(`--speaks-of ${options.speaksOf} is no day such as 2025-12-31.`);
      // Read to its end first: a file that breaks off in the middle is taken in not at all. The database opens meanwhile.
      const progress = startProgress(terminal, 'reading', null);
      const checked = checkFile(path, mapping, (rows) => progress.to(rows)).finally(() => progress.end());
      checked.catch(() => {});
      const work = async (target: Pick<Target, 'door' | 'settled'>) => {
        if (options.speaksOf !== undefined && options.speaksOf > (await target.door.today()))
          throw new UsageError(`--speaks-of ${options.speaksOf} is still to come; an edition speaks of today or an earlier day.`);
        return importFile({ file: await checked, mapping, options, terminal, target });
      };
      if (options.dryRun) ended(await rehearsedTarget(options, terminal, work));
      else ended(await onTarget(options, terminal, work));
    });

const missing = (what: string): never => {
  throw new UsageError(`Say ${what}; --help tells how it is used.`);
};

const mustBeFile = (path: string): string => {
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`There is no file ${path}.`);
  return path;
};

const printSchema = (terminal: Terminal): ExitStatus => {
  terminal.say(readFileSync(fileURLToPath(import.meta.resolve('@causeway/import/mapping.schema.json')), 'utf8').trimEnd());
  return DONE;
};

const suggest = async (path: string, { json, encoding }: ImportCommandOptions, terminal: Terminal): Promise<ExitStatus> => {
  const known = ENCODINGS.find((each) => each === encoding?.toLowerCase());
  if (encoding !== undefined && known === undefined) throw new UsageError(`--encoding ${encoding} is none of ${ENCODINGS.join(', ')}.`);
  const { yaml, notes } = await suggestMapping(mustBeFile(path), { encoding: known });
  terminal.say(json ? JSON.stringify({ mapping: yaml, notes }) : yaml.trimEnd());
  if (!json) for (const note of notes) terminal.note(note);
  return DONE;
};
