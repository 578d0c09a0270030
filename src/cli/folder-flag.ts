import { InvalidArgumentError } from 'commander';

/** Reads the name of a folder to write into: neither empty nor the sign for stdout, on which no folder can be written. */
export function folderName(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must be the name of a folder.');
  if (text === '-')
    throw new InvalidArgumentError('A folder cannot be written to stdout; write ./- for one of that name.');
  return text;
}
