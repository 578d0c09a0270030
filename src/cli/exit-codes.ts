import type { ErrorCode } from '../errors.js';

/** What the number that a command ends with says. `--help` prints this list. */
export const exitCodes = [
  [0, 'done'],
  [1, 'check found faults in the data, or rerun something that differs'],
  [2, 'the command or the configuration is not right'],
  [3, 'the input was refused'],
  [4, 'more rows were held back than --allow-held-back'],
  [5, 'refused to protect privacy'],
  [6, 'a limit was reached'],
  [7, 'an output could not be written'],
  [70, 'a fault of orgraph itself'],
  [130, 'interrupted'],
] as const;

export type ExitCode = (typeof exitCodes)[number][0];

/** What an error ends the command with, and what its reader can do. `orgraph explain CODE` prints this. */
interface ErrorCard {
  readonly exitCode: ExitCode;
  readonly means: string;
  readonly next: string;
}

/** Every error code of the library, in one table. */
export const errorCards: Readonly<Record<ErrorCode, ErrorCard>> = {
  CONFIG_INVALID: {
    exitCode: 2,
    means: 'orgraph.json has a key or a value that it cannot have.',
    next: 'correct the keys named; the shipped schema.json lists all of them',
  },
  CONFIG_NOT_JSON: {
    exitCode: 2,
    means: 'orgraph.json cannot be read as JSON.',
    next: 'look for a missing comma, quote or bracket',
  },
  OPTIONS_INVALID: {
    exitCode: 2,
    means: 'An option has a value it cannot have, or is not known.',
    next: 'see --help for the options and their values',
  },
  METRIC_UNKNOWN: {
    exitCode: 2,
    means: 'No measure has this id.',
    next: 'orgraph explain lists all measures',
  },
  METRIC_LEVEL: {
    exitCode: 2,
    means: 'A measure gives numbers to something else than was asked for.',
    next: 'orgraph explain lists the measures of people, pairs, groups, group pairs and the network; ask for one of these at a time',
  },
  METRIC_BROKEN: {
    exitCode: 70,
    means:
      'A measure computed something else than it states: not one number each, or one out of its range, or it threw.',
    next: 'correct its compute or its range where the measure is your own (the cause of the error says what was thrown); if it is one of orgraph, report it with what --verbose shows',
  },
  KIND_UNKNOWN: {
    exitCode: 2,
    means: 'A kind was named that no tie in the data has.',
    next: 'use one of the kinds in the data; upper and lower case matter',
  },
  COLUMN_UNKNOWN: {
    exitCode: 2,
    means: 'People were to be grouped by a column that they do not have.',
    next: 'use one of the columns named, or tell with --map which header holds it',
  },
  COLUMN_NEEDED: {
    exitCode: 2,
    means: 'Groups are compared, and nothing says who belongs to which.',
    next: 'name a column with --by, or add unit or firm to people.csv',
  },
  PERSON_UNKNOWN: {
    exitCode: 2,
    means: 'A person was named who is not among the people, or does not take part.',
    next: 'use an id of people.csv; ids are text, and zeros in front count',
  },
  ROLE_UNKNOWN: {
    exitCode: 2,
    means: 'A role was named that is not among the roles.',
    next: 'use an id of roles.csv; ids are text, and zeros in front count',
  },
  TOPIC_UNKNOWN: {
    exitCode: 2,
    means: 'Nothing has this name: no measure, finding, fault or error.',
    next: 'orgraph explain lists everything that can be explained',
  },
  INPUT_MISSING: {
    exitCode: 3,
    means: 'A file or folder is not there, or a folder holds none of the files that are read.',
    next: 'check the path; a folder of data needs people.csv or interactions.csv',
  },
  INPUT_UNREADABLE: {
    exitCode: 3,
    means: 'A file or folder is there, and the system does not let orgraph read it.',
    next: 'look at what the message names, such as permissions; see that the path is that of a file',
  },
  INPUT_REFUSED: {
    exitCode: 3,
    means: 'A file has a fault that leaves nothing to be said from it.',
    next: 'correct the faults listed; orgraph check lists every one',
  },
  INPUT_TWICE: {
    exitCode: 3,
    means: 'Two files would fill the same table.',
    next: 'take one of them out of the folder',
  },
  HELD_BACK_TOO_MANY: {
    exitCode: 4,
    means: 'Rows that cannot be read without guessing were held back, more than you allowed.',
    next: 'correct the rows, or go on without them with --allow-held-back',
  },
  ROWS_UNACCOUNTED: {
    exitCode: 70,
    means: 'The rows of a file do not add up, which is a fault of orgraph.',
    next: 'please report it, if you can with a file that shows it',
  },
  GRAPH_UNUSABLE: {
    exitCode: 3,
    means: 'A graphology graph was given that cannot be read as people and ties.',
    next: 'correct what the message names',
  },
  OUTPUT_EXISTS: {
    exitCode: 7,
    means: 'The output would replace something that orgraph did not write, or that it never replaces.',
    next: 'name another place; where the message says so, --force replaces what is there',
  },
  OUTPUT_FAILED: {
    exitCode: 7,
    means: 'The system did not let orgraph write.',
    next: 'check that the folder can be written to and the disk is not full',
  },
  LIMIT_REACHED: {
    exitCode: 6,
    means: 'The data is larger than a limit that keeps the run from filling the memory.',
    next: 'narrow the data, for instance with --from and --to',
  },
  SOLVER_MISSING: {
    exitCode: 2,
    means: 'A proof was insisted on, and the solver that finds it is not installed.',
    next: 'install it, or leave --exact out: the answer then says how far from the best it can be',
  },
  PACKAGE_MISSING: {
    exitCode: 2,
    means: 'A file was asked for that needs a package which is not installed.',
    next: 'install it as the message says, or leave the flag out: all other files are written without it',
  },
  NOT_PROVED: {
    exitCode: 6,
    means: 'A proof was insisted on, and none was found in the time given.',
    next: 'give more with --time-limit, or leave --exact out: the answer then says how far from the best it can be',
  },
  PRIVACY_REFUSED: {
    exitCode: 5,
    means: 'The answer would show people, or figures of so few that they could be worked out.',
    next: 'ask for groups, or in another mode with --privacy if those concerned know of it; orgraph explain privacy tells of the modes',
  },
  WORKER_FAILED: {
    exitCode: 70,
    means: 'A thread that computes stopped before its work was done, most often for want of memory.',
    next: 'try again with --threads 1, or on a machine with more memory; if it stays, report it with the message',
  },
  ABORTED: {
    exitCode: 130,
    means: 'The run was stopped by its user.',
    next: 'nothing was written; run it again',
  },
};

/** A wrong use of the command itself: what is wrong, and what would be right. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;
  readonly next: string | undefined;

  constructor(exitCode: ExitCode, message: string, next?: string) {
    super(message);
    this.exitCode = exitCode;
    this.next = next;
  }
}
