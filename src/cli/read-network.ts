import { type BuiltGraph, buildGraph } from '../graph/build-graph.js';
import type { Network } from '../graph/network.js';
import type { OrgGraph } from '../graph/org-graph.js';
import { type NetworkQuery, selectNetwork } from '../graph/select-network.js';
import type { Config } from '../schema/config.js';
import type { Dataset } from '../schema/dataset.js';
import { issueCards } from '../schema/issue.js';
import type { PrivacyState } from '../schema/privacy.js';
import { type Window, windowOf } from '../ties/window.js';
import type { Progress } from './progress.js';
import { type Answers, type RunFlags, readUsableFolder } from './read-input.js';
import type { Terminal } from './terminal.js';

/** Which ties of a folder make the network. */
export interface NetworkFlags extends RunFlags, NetworkQuery {}

/** A network read from a folder, and what a reader should know of its making. */
export interface ReadNetwork {
  readonly graph: OrgGraph;
  readonly network: Network;
  /** Ids of people, in the order of the network. */
  readonly people: readonly string[];
  readonly config: Config;
  readonly counts: Pick<Dataset, 'files' | 'issueCounts'>;
  readonly privacy: PrivacyState | undefined;
  /** Days that count, as they were taken. */
  readonly window: Window;
}

/**
 * Reads a folder and makes the network of it. The rows themselves are let go, since the work that follows needs the room.
 * Says how many ties do not count for their dates, and warns where no tie is left of those in the files.
 */
export async function readNetwork(
  terminal: Terminal,
  folder: string,
  flags: NetworkFlags,
  progress: Progress,
  answers: Answers,
): Promise<ReadNetwork> {
  const dataset = await readUsableFolder(terminal, folder, flags, progress, answers);
  const { graph, issueCounts } = buildGraph(dataset, { from: flags.from, to: flags.to });
  sayWhatDoesNotCount(terminal, issueCounts);
  const { kinds, undirected, minWeight } = flags;
  const network = selectNetwork(graph, { kinds, undirected, minWeight });
  const hadTies = dataset.interactions.count > 0 || dataset.meetings.length > 0;
  if (hadTies && network.both.arcCount === 0)
    terminal.warn(
      `${terminal.paint('yellow', 'warning:', 'stderr')} no tie is left of those in the files: every measure is that of people without ties`,
    );
  return {
    graph,
    network,
    people: graph.people.map(({ id }) => id),
    config: dataset.config,
    privacy: dataset.privacy,
    window: windowOf(dataset, flags),
    counts: { files: dataset.files, issueCounts: [...dataset.issueCounts, ...issueCounts] },
  };
}

function sayWhatDoesNotCount(terminal: Terminal, issueCounts: BuiltGraph['issueCounts']): void {
  for (const { code, count, severity } of issueCounts)
    if (severity === 'dropped')
      terminal.note(
        `${count} ${count === 1 ? 'row does' : 'rows do'} not count: ${issueCards[code].title} [${code}]`,
      );
}
