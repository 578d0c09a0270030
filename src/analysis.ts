import type { Architects } from './findings/architects.js';
import type { Audit } from './findings/audit.js';
import type { Brokers } from './findings/brokers.js';
import type { Capacity } from './findings/capacity.js';
import type { Coaching } from './findings/coaching.js';
import type { Communities } from './findings/communities.js';
import type { FirmComparison } from './findings/compare-firms.js';
import type { Coverage } from './findings/coverage.js';
import type { MatchExplanation } from './findings/explain-match.js';
import type { FormalStanding } from './findings/formal-standing.js';
import type { FragileBridges } from './findings/fragile-bridges.js';
import type { Gaps } from './findings/gaps.js';
import type { Ideas } from './findings/ideas.js';
import type { InformalPull } from './findings/informal-pull.js';
import type { Introductions } from './findings/introductions.js';
import type { LeadershipMap } from './findings/leadership-map.js';
import type { LeadershipStyle } from './findings/leadership-style.js';
import type { NimbleTypes } from './findings/nimble-types.js';
import type { Openness } from './findings/openness.js';
import type { RoleMatches } from './findings/role-matches.js';
import type { Network } from './graph/network.js';
import type { OrgGraph } from './graph/org-graph.js';
import type { AnalyzeOptions } from './options.js';
import type { Dataset } from './schema/dataset.js';
import type { Issue, IssueCount } from './schema/issue.js';

/** The findings, by name. */
export interface Findings {
  readonly formalStanding: FormalStanding;
  readonly informalPull: InformalPull;
  readonly leadershipMap: LeadershipMap;
  readonly nimbleTypes: NimbleTypes;
  readonly architects: Architects;
  readonly leadershipStyle: LeadershipStyle;
  readonly firmComparison: FirmComparison;
  readonly gaps: Gaps;
  readonly openness: Openness;
  readonly fragileBridges: FragileBridges;
  readonly introductions: Introductions;
  readonly brokers: Brokers;
  readonly communities: Communities;
  readonly coverage: Coverage;
  readonly capacity: Capacity;
  readonly roleMatches: RoleMatches;
  readonly ideas: Ideas;
  readonly coaching: Coaching;
  readonly audit: Audit;
}

/** A person's score by measure. */
export interface ScoreColumn {
  readonly metric: string;
  /** By place of the person; NaN where there is no answer. */
  readonly values: Float64Array;
}

/** A whole run: what went in, the network, and what was found. Outputs are made from this and nothing else. */
export interface Analysis {
  readonly orgraphVersion: string;
  readonly options: AnalyzeOptions;
  readonly dataset: Dataset;
  /** Records that the window of time or the broadcast size left out. */
  readonly windowIssues: { readonly issues: readonly Issue[]; readonly issueCounts: readonly IssueCount[] };
  readonly graph: OrgGraph;
  /** The informal network: every kind but reporting lines, combined. */
  readonly network: Network;
  readonly scores: readonly ScoreColumn[];
  readonly findings: Findings;
}

/** The suggestions for roles alone. An {@link Analysis} serves wherever the pairs asked about are not needed. */
export interface Matching
  extends Pick<Analysis, 'orgraphVersion' | 'options' | 'dataset' | 'windowIssues' | 'graph' | 'network'> {
  readonly findings: Pick<Findings, 'capacity' | 'roleMatches'>;
  /** Why the pairs asked about are suggested or not. */
  readonly explained: readonly MatchExplanation[];
}
