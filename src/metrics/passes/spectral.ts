import { bothRows, rowsOf } from './rows.js';
import { sharedTask } from './shared-pass.js';

type Uses = 'structure' | 'strengths';

const pageRankBy = (uses: Uses) =>
  sharedTask<'pageRank', { readonly damping: number }>({
    title: 'PageRank',
    keyOf: ({ in: incoming }) => incoming,
    settingsOf: ({ damping }) => String(damping),
    callOf: ({ in: incoming }, { damping }) => ({
      task: 'pageRank',
      input: { ...rowsOf(incoming, uses), damping },
    }),
  });

const eigenvectorBy = (uses: Uses) =>
  sharedTask({
    title: 'eigenvector centrality',
    keyOf: ({ in: incoming }) => incoming,
    callOf: ({ in: incoming }) => ({ task: 'eigenvector', input: rowsOf(incoming, uses) }),
  });

const hitsBy = (uses: Uses) =>
  sharedTask({
    title: 'hubs and authorities',
    keyOf: ({ out }) => out,
    callOf: ({ out, in: incoming }) => ({ task: 'hits', input: bothRows(out, incoming, uses) }),
  });

/** Ranks for a `damping`. */
export const pageRanks = { structure: pageRankBy('structure'), strengths: pageRankBy('strengths') };
export const eigenvectors = { structure: eigenvectorBy('structure'), strengths: eigenvectorBy('strengths') };
/** Hubs and authorities come from one another, so they are found together. */
export const hubsAndAuthorities = { structure: hitsBy('structure'), strengths: hitsBy('strengths') };
