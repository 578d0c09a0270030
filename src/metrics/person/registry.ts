import { betweenness } from './betweenness.js';
import { betweennessNormalized } from './betweenness-normalized.js';
import { betweennessWeighted } from './betweenness-weighted.js';
import { brokerageCoordinator } from './brokerage-coordinator.js';
import { brokerageGatekeeper } from './brokerage-gatekeeper.js';
import { brokerageItinerant } from './brokerage-itinerant.js';
import { brokerageLiaison } from './brokerage-liaison.js';
import { brokerageRepresentative } from './brokerage-representative.js';
import { brokerageTotal } from './brokerage-total.js';
import { burtHierarchy } from './burt-hierarchy.js';
import { burtHierarchyWeighted } from './burt-hierarchy-weighted.js';
import { closenessFreeman } from './closeness-freeman.js';
import { closenessFreemanIn } from './closeness-freeman-in.js';
import { closenessFreemanOut } from './closeness-freeman-out.js';
import { closenessReachable } from './closeness-reachable.js';
import { closenessReachableIn } from './closeness-reachable-in.js';
import { closenessReachableOut } from './closeness-reachable-out.js';
import { closenessWf } from './closeness-wf.js';
import { closenessWfIn } from './closeness-wf-in.js';
import { closenessWfOut } from './closeness-wf-out.js';
import { clustering } from './clustering.js';
import { clusteringDirected } from './clustering-directed.js';
import { clusteringWeighted } from './clustering-weighted.js';
import { componentSize } from './component-size.js';
import { constraint } from './constraint.js';
import { constraintWeighted } from './constraint-weighted.js';
import { coreNumber } from './core-number.js';
import { cutPoint } from './cut-point.js';
import { degree } from './degree.js';
import { dominanceRankBest } from './dominance-rank-best.js';
import { dominanceRankWorst } from './dominance-rank-worst.js';
import { dominatedBy } from './dominated-by.js';
import { dominates } from './dominates.js';
import { effectiveSize } from './effective-size.js';
import { effectiveSizeWeighted } from './effective-size-weighted.js';
import { efficiency } from './efficiency.js';
import { efficiencyWeighted } from './efficiency-weighted.js';
import { eiIndex } from './ei-index.js';
import { eiIndexWeighted } from './ei-index-weighted.js';
import { eigenvector } from './eigenvector.js';
import { eigenvectorWeighted } from './eigenvector-weighted.js';
import { harmonicCloseness } from './harmonic-closeness.js';
import { harmonicClosenessIn } from './harmonic-closeness-in.js';
import { harmonicClosenessInWeighted } from './harmonic-closeness-in-weighted.js';
import { harmonicClosenessOut } from './harmonic-closeness-out.js';
import { harmonicClosenessOutWeighted } from './harmonic-closeness-out-weighted.js';
import { harmonicClosenessWeighted } from './harmonic-closeness-weighted.js';
import { hitsAuthority } from './hits-authority.js';
import { hitsAuthorityWeighted } from './hits-authority-weighted.js';
import { hitsHub } from './hits-hub.js';
import { hitsHubWeighted } from './hits-hub-weighted.js';
import { inDegree } from './in-degree.js';
import { inStrength } from './in-strength.js';
import { outDegree } from './out-degree.js';
import { outStrength } from './out-strength.js';
import { pageRankScore } from './pagerank.js';
import { pageRankWeighted } from './pagerank-weighted.js';
import { participation } from './participation.js';
import { participationWeighted } from './participation-weighted.js';
import { reach2 } from './reach-2.js';
import { withinModuleZ } from './within-module-z.js';

/** Every measure of persons, in the order in which tables show them. */
export const metrics = [
  degree,
  inDegree,
  outDegree,
  inStrength,
  outStrength,
  reach2,
  componentSize,
  cutPoint,
  betweenness,
  betweennessNormalized,
  betweennessWeighted,
  harmonicCloseness,
  harmonicClosenessIn,
  harmonicClosenessOut,
  harmonicClosenessWeighted,
  harmonicClosenessInWeighted,
  harmonicClosenessOutWeighted,
  closenessWf,
  closenessWfIn,
  closenessWfOut,
  closenessReachable,
  closenessReachableIn,
  closenessReachableOut,
  closenessFreeman,
  closenessFreemanIn,
  closenessFreemanOut,
  pageRankScore,
  pageRankWeighted,
  eigenvector,
  eigenvectorWeighted,
  hitsHub,
  hitsAuthority,
  hitsHubWeighted,
  hitsAuthorityWeighted,
  coreNumber,
  clustering,
  clusteringWeighted,
  clusteringDirected,
  constraint,
  constraintWeighted,
  effectiveSize,
  effectiveSizeWeighted,
  efficiency,
  efficiencyWeighted,
  burtHierarchy,
  burtHierarchyWeighted,
  eiIndex,
  eiIndexWeighted,
  participation,
  participationWeighted,
  withinModuleZ,
  brokerageCoordinator,
  brokerageItinerant,
  brokerageRepresentative,
  brokerageGatekeeper,
  brokerageLiaison,
  brokerageTotal,
  dominates,
  dominatedBy,
  dominanceRankBest,
  dominanceRankWorst,
] as const;

/** Those that an analysis computes unless it is told others: one form of each idea, and the forms by strength of most. */
export const usualMetrics = [
  inDegree,
  outDegree,
  inStrength,
  outStrength,
  reach2,
  betweenness,
  betweennessNormalized,
  betweennessWeighted,
  harmonicCloseness,
  harmonicClosenessIn,
  harmonicClosenessOut,
  harmonicClosenessWeighted,
  harmonicClosenessInWeighted,
  harmonicClosenessOutWeighted,
  closenessWf,
  pageRankScore,
  pageRankWeighted,
  eigenvector,
  hitsHub,
  hitsAuthority,
  coreNumber,
  clustering,
  constraint,
  constraintWeighted,
  effectiveSize,
  effectiveSizeWeighted,
  efficiency,
  burtHierarchy,
  eiIndex,
  participation,
  withinModuleZ,
] as const;
