import { chosenGroups } from '../parts/group-column.js';
import { bare, bothRows, rowsOf } from './rows.js';
import { sharedTask } from './shared-pass.js';

const holesBy = (uses: 'structure' | 'strengths') =>
  sharedTask({
    title: 'structural holes',
    keyOf: ({ out }) => out,
    callOf: ({ out }) => ({ task: 'structuralHoles', input: rowsOf(out, uses) }),
  });

/**
 * Burt's four measures of pairs with what runs between them both ways: the number of directions, or the strengths of both
 * added. Undirected networks hold an arc each way, so all is doubled there, which moves no measure made of shares.
 */
export const burtHoles = { structure: holesBy('structure'), strengths: holesBy('strengths') };

/** Core numbers, a tie each way counting 2 where direction counts. */
export const cores = sharedTask({
  title: 'cores',
  keyOf: ({ out }) => out,
  callOf: ({ out, directed }) => ({ task: 'coreNumbers', input: { ...bare(out), directed } }),
});

/** Triangles of each person, direction dropped. */
export const trianglesOfPeople = sharedTask({
  title: 'triangles',
  keyOf: ({ both }) => both,
  callOf: ({ both }) => ({ task: 'triangles', input: bare(both) }),
});

/** For each arc with direction dropped the number of contacts its ends share. */
export const sharedByPairs = sharedTask({
  title: 'contacts shared by pairs',
  keyOf: ({ both }) => both,
  callOf: ({ both }) => ({ task: 'sharedContacts', input: bare(both) }),
});

/** The number of directions z in which each pair is tied, and for each the sum over shared contacts of products of z. */
export const sharedDirections = sharedTask({
  title: 'directed triangles',
  keyOf: ({ out }) => out,
  callOf: ({ out }) => ({ task: 'sharedDirections', input: bare(out) }),
});

/** Who dominates how many and is dominated by how many. */
export const dominance = sharedTask({
  title: 'dominance',
  keyOf: ({ both }) => both,
  callOf: ({ both }) => ({ task: 'dominance', input: bare(both) }),
});

/** Cut points and bridges, direction dropped. */
export const cuts = sharedTask({
  title: 'cut points',
  keyOf: ({ both }) => both,
  callOf: ({ both }) => ({ task: 'cutPoints', input: bare(both) }),
});

/** How many people are two steps away at most, along outgoing ties. */
export const reachOfTwoSteps = sharedTask({
  title: 'people within two steps',
  keyOf: ({ out }) => out,
  callOf: ({ out }) => ({ task: 'reachWithin', input: { ...bare(out), steps: 2 } }),
});

/** Weak and strong components, and the strong ones as nodes. */
export const components = sharedTask({
  title: 'components',
  keyOf: ({ out }) => out,
  callOf: ({ out, both }) => ({
    task: 'components',
    input: { ...bothRows(out, both), both: bare(both) },
  }),
});

interface RoleSettings {
  readonly by?: string | undefined;
  /** The measure that asks, to be named where there is no column. */
  readonly call?: string | undefined;
}

/** Gould and Fernandez's roles of everybody for the column `by`, or the first usual one. */
export const brokerRoles = sharedTask<'brokerage', RoleSettings>({
  title: 'brokerage roles',
  // Groups belong to the network and not to its rows.
  keyOf: (network) => network,
  settingsOf: ({ by }) => by ?? '',
  callOf(network, { by, call = 'brokerage' }) {
    const { of, names } = chosenGroups(network, by, call);
    return {
      task: 'brokerage',
      input: { ...bothRows(network.out, network.in), groupOf: of, groupCount: names.length },
    };
  },
});
