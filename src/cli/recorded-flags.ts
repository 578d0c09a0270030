import { Command, type Option } from 'commander';
import { OrgraphError, problemsOf } from '../errors.js';
import { analyzeOptions } from '../options.js';
import type { CommandDefinition } from './define-command.js';

/**
 * Refuses flags and options of a record that the command of its run cannot have, as somebody has changed them: they would be passed over,
 * and the run called the same. Throws OPTIONS_INVALID.
 */
export function refuseStrangeFlags(
  definition: CommandDefinition,
  flags: Readonly<Record<string, unknown>>,
  options: Readonly<Record<string, unknown>>,
): void {
  const command = new Command();
  definition.configure(command);
  const known = new Map(command.options.map((option) => [option.attributeName(), option]));
  const problems = Object.entries(flags).flatMap(([name, value]) => {
    const option = known.get(name);
    if (option === undefined) return [`${name}: ${definition.name} has no such flag`];
    return isTaken(option, value) ? [] : [`${name}: a value that the flag does not take`];
  });
  // What was left open is null in a record.
  const stated = Object.entries(options).filter(([, value]) => value !== null);
  const parsed = analyzeOptions.safeParse(Object.fromEntries(stated));
  if (!parsed.success) problems.push(problemsOf(parsed.error));
  if (problems.length > 0)
    throw new OrgraphError('OPTIONS_INVALID', { call: 'rerun', problems: problems.join('; ') });
}

/** Whether a flag may have a value; lists and maps are checked where they are used. */
function isTaken(option: Option, value: unknown): boolean {
  if (option.isBoolean()) return typeof value === 'boolean';
  if (typeof value === 'boolean') return false;
  if (typeof value === 'object' || option.parseArg === undefined) return true;
  try {
    return String(option.parseArg(String(value), undefined)) === String(value);
  } catch {
    return false;
  }
}
