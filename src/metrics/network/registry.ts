import { assortativity } from './assortativity.js';
import { bridges } from './bridges.js';
import { centralizationBetweenness } from './centralization-betweenness.js';
import { centralizationCloseness } from './centralization-closeness.js';
import { centralizationDegree } from './centralization-degree.js';
import { centralizationInDegree } from './centralization-in-degree.js';
import { centralizationOutDegree } from './centralization-out-degree.js';
import { corePeriphery } from './core-periphery.js';
import { cutPoints } from './cut-points.js';
import { degreeAssortativity } from './degree-assortativity.js';
import { density } from './density.js';
import { diameter } from './diameter.js';
import { dyadCensus } from './dyad-census.js';
import { krackhardtConnectedness } from './krackhardt-connectedness.js';
import { krackhardtEfficiency } from './krackhardt-efficiency.js';
import { krackhardtEfficiencyArcs } from './krackhardt-efficiency-arcs.js';
import { krackhardtHierarchy } from './krackhardt-hierarchy.js';
import { krackhardtLubness } from './krackhardt-lubness.js';
import { krackhardtLubnessReversed } from './krackhardt-lubness-reversed.js';
import { largestStrongComponent } from './largest-strong-component.js';
import { largestWeakComponent } from './largest-weak-component.js';
import { meanClustering } from './mean-clustering.js';
import { meanClusteringDefined } from './mean-clustering-defined.js';
import { meanDistance } from './mean-distance.js';
import { modularity } from './modularity.js';
import { modularityDirected } from './modularity-directed.js';
import { networkEiIndex } from './network-ei-index.js';
import { networkEiIndexPairs } from './network-ei-index-pairs.js';
import { networkEiIndexWeighted } from './network-ei-index-weighted.js';
import { reciprocity } from './reciprocity.js';
import { reciprocityAllPairs } from './reciprocity-all-pairs.js';
import { reciprocityPairs } from './reciprocity-pairs.js';
import { strongComponents } from './strong-components.js';
import { ties } from './ties.js';
import { transitivity } from './transitivity.js';
import { transitivityDirected } from './transitivity-directed.js';
import { triadCensus } from './triad-census.js';
import { weakComponents } from './weak-components.js';

/** Every measure of the whole network, in the order in which tables show them. */
export const networkMetrics = [
  ties,
  density,
  reciprocity,
  reciprocityPairs,
  reciprocityAllPairs,
  dyadCensus,
  triadCensus,
  transitivity,
  transitivityDirected,
  meanClustering,
  meanClusteringDefined,
  weakComponents,
  strongComponents,
  largestWeakComponent,
  largestStrongComponent,
  centralizationInDegree,
  centralizationOutDegree,
  centralizationDegree,
  centralizationBetweenness,
  centralizationCloseness,
  krackhardtConnectedness,
  krackhardtHierarchy,
  krackhardtEfficiency,
  krackhardtEfficiencyArcs,
  krackhardtLubness,
  krackhardtLubnessReversed,
  degreeAssortativity,
  assortativity,
  modularity,
  modularityDirected,
  networkEiIndex,
  networkEiIndexPairs,
  networkEiIndexWeighted,
  meanDistance,
  diameter,
  cutPoints,
  bridges,
  corePeriphery,
] as const;
