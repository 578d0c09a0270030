import { rollUp } from '../engines/memory.js';
import { type Csr, findArc, symmetrize } from '../kernel/csr.js';
import type { Dataset } from '../schema/dataset.js';
import type { Issue, IssueCount } from '../schema/issue.js';
import { IssueLog } from '../schema/issue-log.js';
import { type KindRules, rulesOfKind } from '../schema/kind-rules.js';
import { MICRO } from '../schema/records.js';
import { dayNumber } from '../ties/day-number.js';
import type { TieTable } from '../ties/tie-table.js';
import { windowOf } from '../ties/window.js';
import type { Layer, OrgGraph } from './org-graph.js';

/** The network of a dataset, and the interactions that lie outside what was asked for. */
export interface BuiltGraph {
  readonly graph: OrgGraph;
  readonly issues: readonly Issue[];
  readonly issueCounts: readonly IssueCount[];
}

/** The window of time that counts, first and last day included, as 2026-03-31. */
export interface GraphQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Rolls the records of a dataset up into a frozen graph: one layer a kind, and the reporting line.
 *
 * The window is that of {@link windowOf}. A tie's strength is its summed weight; where the kind's
 * weights are distances it is 1 / their mean.
 */
export function buildGraph(dataset: Dataset, query: GraphQuery = {}): BuiltGraph {
  const { config, people } = dataset;
  const rules = new Map<string, KindRules>();
  const rulesOf = (kind: string): KindRules => {
    const known = rules.get(kind) ?? rulesOfKind(kind, config);
    rules.set(kind, known);
    return known;
  };
  const window = windowOf(dataset, query);
  const { tables, issues, issueCounts } = rollUp(dataset, {
    fromDay: dayNumber(window.from),
    toDay: dayNumber(window.to),
    broadcastSize: config.broadcastSize,
    isDirected: (kind) => rulesOf(kind).directed,
  });

  const indexOf = new Map(people.map((person, index) => [person.id, index]));
  const managerOf = Int32Array.from(people, ({ managerId }) =>
    managerId === undefined ? -1 : (indexOf.get(managerId) ?? -1),
  );
  const columnAliases = columnAliasesOf(dataset);
  const layers = tables.map((table) => toLayer(table, rulesOf(table.kind), people.length));
  const log = new IssueLog();
  const file = dataset.files.find(({ table }) => table === 'interactions')?.file ?? 'interactions';
  for (const { kind } of layers.filter(isOneWay)) {
    log.add({
      code: 'kind-one-way',
      file,
      found: `ties of kind "${kind}" are read with a direction, and none runs both ways`,
      fix: `if they join both ends alike, say --undirected, or "${kind}": { "direction": "undirected" } under kinds in orgraph.json`,
    });
  }
  return {
    graph: { people, indexOf, layers, managerOf, columnAliases },
    issues: [...issues, ...log.list()],
    issueCounts: [...issueCounts, ...log.counts()],
  };
}

/** Headers of the people file that were recognised, and the field they fill. */
export function columnAliasesOf({ files }: Pick<Dataset, 'files'>): Map<string, string> {
  const peopleFile = files.find((file) => file.table === 'people');
  return new Map([...(peopleFile?.columns ?? [])].map(([field, header]) => [header, field]));
}

/** Fewer ties than this may run one way by chance. */
const TELLING_TIES = 10;

/** Whether a directed kind has enough ties to tell that none is ever returned. Reporting lines never are. */
function isOneWay({ directed, formal, csr }: Layer): boolean {
  if (!directed || formal || csr.arcCount < TELLING_TIES) return false;
  for (let node = 0; node < csr.nodeCount; node++) {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++)
      if (findArc(csr, csr.targets[arc]!, node) !== -1) return false;
  }
  return true;
}

function toLayer(table: TieTable, rules: KindRules, peopleCount: number): Layer {
  let interactionCount = 0;
  for (const count of table.counts) interactionCount += count;
  return {
    kind: table.kind,
    directed: table.directed,
    trust: rules.trust,
    formal: rules.formal,
    share: rules.share,
    minWeight: rules.minWeight,
    interactionCount,
    csr: toCsr(table, strengthsOf(table, rules.weight), peopleCount),
  };
}

/** A tie's strength, from what was summed. */
function strengthsOf({ microWeights, counts }: TieTable, weight: KindRules['weight']): Float64Array {
  const strengths = new Float64Array(microWeights.length);
  for (let tie = 0; tie < strengths.length; tie++) {
    const micro = microWeights[tie]!;
    strengths[tie] = weight === 'strength' ? micro / MICRO : (counts[tie]! * MICRO) / micro;
  }
  return strengths;
}

/** The ties as rows. They are merged and in order already; those to oneself and of strength 0 are left out. */
function toCsr(table: TieTable, strengths: Float64Array, peopleCount: number): Csr {
  const { sources, targets } = table;
  const isArc = (_: number, tie: number) => strengths[tie] !== 0 && sources[tie] !== targets[tie];
  const starts = new Int32Array(peopleCount + 1);
  for (let tie = 0; tie < sources.length; tie++) if (isArc(0, tie)) starts[sources[tie]! + 1]!++;
  for (let node = 0; node < peopleCount; node++) starts[node + 1]! += starts[node]!;
  const arcCount = starts[peopleCount]!;
  const isWhole = arcCount === sources.length;
  const csr = {
    nodeCount: peopleCount,
    arcCount,
    starts,
    targets: isWhole ? targets : targets.filter(isArc),
    strengths: isWhole ? strengths : strengths.filter(isArc),
  };
  return table.directed ? csr : symmetrize(csr);
}
