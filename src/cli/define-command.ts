import type { Command } from 'commander';
import type { ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** One command: what it is called, what it takes, and what it does. */
export interface CommandDefinition<Flags extends object = object> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What its help says below the summary. */
  readonly details?: string;
  /** Commands to copy, shown first in its help. */
  readonly examples: readonly string[];
  /** Adds arguments and flags. */
  configure(command: Command): void;
  run(terminal: Terminal, args: readonly string[], flags: Flags): Promise<ExitCode>;
}

/** States a command. One file and one line in `commands/commands.ts` make it known. */
export function defineCommand<Flags extends object>(definition: CommandDefinition<Flags>): CommandDefinition {
  // The flags are those that `configure` adds, which commander hands to `run` and to nothing else.
  return definition as unknown as CommandDefinition;
}
