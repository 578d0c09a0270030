import type { Chart } from '../graph/chart.js';
import type { Network } from '../graph/network.js';
import type { OrgGraph } from '../graph/org-graph.js';
import type { AnalyzeOptions, RunControl } from '../options.js';
import type { Dataset } from '../schema/dataset.js';

/** What every finding is made from. */
export interface FindingInput {
  readonly dataset: Dataset;
  readonly graph: OrgGraph;
  readonly chart: Chart;
  /** The informal network. */
  readonly network: Network;
  readonly options: AnalyzeOptions;
  readonly control: RunControl;
}
