import type * as z from 'zod';
import type { CellFault } from '../cells/cells.js';

/** Why a number is none that a column takes, where its schema finds a problem: in words of the schema, or else in ours and not in those of zod. */
export function numberProblem(problem: z.core.$ZodIssue): CellFault {
  const isNoNumber = problem.code === 'invalid_type' && problem.expected !== 'int';
  return {
    code: isNoNumber ? 'number-invalid' : 'number-range',
    found: 'a number that the column does not allow',
    fix: isOfZod(problem)
      ? `write ${wanted(problem)}`
      : `write a number as the column wants it: ${problem.message.replace(/^[^:]*: /, '')}`,
  };
}

function isOfZod({ message }: z.core.$ZodIssue): boolean {
  return /^(Too small|Too big|Invalid)/.test(message);
}

function wanted(problem: z.core.$ZodIssue): string {
  if (problem.code === 'too_small')
    return `a number ${problem.inclusive === false ? 'above' : 'of at least'} ${Number(problem.minimum)}`;
  if (problem.code === 'too_big')
    return `a number ${problem.inclusive === false ? 'below' : 'of at most'} ${Number(problem.maximum)}`;
  return problem.code === 'invalid_type' && problem.expected === 'int' ? 'a whole number' : 'a number';
}
