import { Command, CommanderError } from 'commander';
import { OrgraphError } from '../errors.js';
import { VERSION } from '../version.js';
import { commands } from './commands/commands.js';
import type { CommandDefinition } from './define-command.js';
import { CommandError, type ExitCode, errorCards, exitCodes } from './exit-codes.js';
import { isClosedPipe } from './signs.js';
import { columnsOf, hasColors, type Io, Terminal } from './terminal.js';
import { visible } from './visible.js';

const INTRODUCTION = `orgraph shows who leads without the title, where groups lose touch, and who could take which role.
It reads CSV files of people and of their contact, and sends nothing anywhere.

  orgraph demo                         see what it finds in made-up data of two firms
  orgraph analyze ./my-data -o result  read your own people.csv and interactions.csv

orgraph --help lists all commands; orgraph explain tells what every measure, finding and message means.
`;

const EXAMPLES = [
  ['orgraph demo', 'made-up data of two firms, analysed'],
  ['orgraph check ./my-data', 'every fault in your files, with line and fix'],
  ['orgraph analyze ./my-data -o result', 'the report and all tables'],
] as const;

/** Runs the command line given by `argv` (without the program) in the world given by `io`; resolves to the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 0) {
    io.stdout.write(INTRODUCTION);
    return 0;
  }
  let exitCode: ExitCode = 0;
  const program = createProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, io, argv.includes('--verbose'));
  }
}

function createProgram(io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command('orgraph')
    .description('Organizational network analysis from CSV files of people and their contact.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(visibleError(text)),
      getOutHelpWidth: () => Math.min(columnsOf(io) ?? 100, 100),
      getErrHelpWidth: () => Math.min(columnsOf(io) ?? 100, 100),
      getOutHasColors: () => hasColors(io, 'stdout'),
      getErrHasColors: () => hasColors(io, 'stderr'),
    })
    .addHelpText('before', `${examplesText(EXAMPLES.map(([line, what]) => `${line.padEnd(38)}# ${what}`))}\n`)
    .addHelpText(
      'after',
      `\n${exitCodesText()}\n\nNothing is sent anywhere; orgraph does not use the network.`,
    )
    .showHelpAfterError('orgraph --help lists the commands');
  for (const definition of commands) addCommand(program, definition, io, end);
  return program;
}

function addCommand(
  program: Command,
  definition: CommandDefinition,
  io: Io,
  end: (code: ExitCode) => void,
): void {
  const command = program
    .command(definition.name)
    .summary(definition.summary)
    .description([definition.summary, definition.details?.replaceAll('\n', ' ') ?? ''].join('\n\n').trim())
    .helpOption('-h, --help', 'print this help')
    .addHelpText('before', `${examplesText(definition.examples)}\n`)
    .addHelpText('after', `\n${exitCodesText()}`)
    .showHelpAfterError(`orgraph ${definition.name} --help shows its options`);
  definition.configure(command);
  command
    .optionsGroup('Messages:')
    .option('-q, --quiet', 'say nothing beside the answer and errors')
    .option('--verbose', 'show where in the code a fault of orgraph arose')
    .option('--no-color', 'no colours; NO_COLOR in the environment does the same');
  command.action(async () => {
    const flags: { quiet?: boolean; verbose?: boolean; color?: boolean } = command.opts();
    const terminal = new Terminal(io, {
      quiet: flags.quiet === true,
      verbose: flags.verbose === true,
      color: flags.color !== false,
    });
    end(await definition.run(terminal, command.args, flags));
  });
}

function examplesText(examples: readonly string[]): string {
  return ['Examples:', ...examples.map((line) => `  $ ${line}`)].join('\n');
}

function exitCodesText(): string {
  return ['Exit codes:', ...exitCodes.map(([code, means]) => `  ${String(code).padStart(3)}  ${means}`)].join(
    '\n',
  );
}

/** Says what went wrong, in one place for every kind of error, and gives its exit code. */
function report(error: unknown, io: Io, isVerbose: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isClosedPipe(error)) return 0;
  const say = (text: string): void => void io.stderr.write(`${text}\n`);
  if (error instanceof OrgraphError) {
    const card = errorCards[(error as OrgraphError).code];
    // Whoever gives flags has called no function.
    const message = error.message.replace(
      /^\w+ was given options it cannot use: /,
      'these options cannot be used: ',
    );
    say(`error: ${visible(message)} [${error.code}]\n  ${nextOf(error)}`);
    if (isVerbose && error.cause instanceof Error) say(error.cause.stack ?? '');
    return card.exitCode;
  }
  if (error instanceof CommandError) {
    say(`error: ${visible(error.message)}${error.next === undefined ? '' : `\n  ${error.next}`}`);
    return error.exitCode;
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  say('error: this is a fault of orgraph and not of your data; please report the next line');
  say(`  orgraph ${VERSION}, node ${process.version}, ${process.platform}: ${visible(what)}`);
  if (isVerbose && error instanceof Error) say(error.stack ?? '');
  else say('  --verbose shows where in the code it arose');
  return 70;
}

/** What its reader can do; where nothing is replaced, --force is of no use. */
function nextOf({ code, facts }: OrgraphError): string {
  const { isReplaceable = true } = (facts ?? {}) as { isReplaceable?: boolean };
  return isReplaceable ? errorCards[code].next : 'name another place';
}

function visibleError(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
