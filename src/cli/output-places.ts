import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CommandError } from './exit-codes.js';

/** people.csv is the name of an input and of an output; written into its own folder, the one would replace the other. */
export function refuseInputFolder(folder: string, output: string): void {
  if (realPlace(folder) === realPlace(output))
    throw new CommandError(
      2,
      'the output would be written over the input',
      'give -o another folder than the one that is read',
    );
}

/** Whether a file is below a folder, whatever links lead to either; a link below it counts wherever it leads. */
export function isInside(folder: string, file: string): boolean {
  const places = [realPlace(file), join(realPlace(dirname(file)), basename(file))];
  return places.some((place) => {
    const inside = relative(realPlace(folder), place);
    return !(inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside));
  });
}

/** Where a path leads when links are followed, as far as it is there. */
export function realPlace(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const folder = dirname(whole);
    return folder === whole ? whole : join(realPlace(folder), basename(whole));
  }
}
