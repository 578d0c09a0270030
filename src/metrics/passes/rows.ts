import type { Csr } from '../../kernel/csr.js';
import type { BothRows, Rows } from '../../kernel/tasks.js';

/** Rows for a task, all strengths 1. */
export function bare({ nodeCount, starts, targets }: Csr): Rows {
  return { nodeCount, starts, targets };
}

/** Rows for a task, with strengths where a measure uses them. */
export function rowsOf(csr: Csr, uses: 'structure' | 'strengths'): Rows {
  return uses === 'structure' ? bare(csr) : { ...bare(csr), strengths: csr.strengths };
}

/** Rows for a task that reads arcs from both ends. */
export function bothRows(out: Csr, incoming: Csr, uses: 'structure' | 'strengths' = 'structure'): BothRows {
  return { out: rowsOf(out, uses), incoming: rowsOf(incoming, uses) };
}
