import type { Audit } from './findings/audit/audit.js';
import type { FragileBridges } from './findings/bridges/fragile-bridges.js';
import type { Brokers } from './findings/brokers/brokers.js';
import type { Capacity } from './findings/capacity/capacity.js';
import type { Coaching } from './findings/coaching/coaching.js';
import type { Communities } from './findings/communities/communities.js';
import type { FirmComparison } from './findings/compare/compare-firms.js';
import type { Coverage } from './findings/coverage/coverage.js';
import type { Gaps } from './findings/gaps/gaps.js';
import type { Ideas } from './findings/ideas/ideas.js';
import type { Introductions } from './findings/introductions/introductions.js';
import type { Architects } from './findings/leaders/architects.js';
import type { FormalStanding } from './findings/leaders/formal-standing.js';
import type { LeadershipMap } from './findings/leaders/leadership-map.js';
import type { NimbleTypes } from './findings/leaders/nimble-types.js';
import type { Openness } from './findings/openness/openness.js';
import type { InformalPull } from './findings/pull/informal-pull.js';
import type { MatchExplanation } from './findings/roles/explain-match.js';
import type { RoleMatches } from './findings/roles/role-matches.js';
import type { LeadershipStyle } from './findings/style/leadership-style.js';
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
