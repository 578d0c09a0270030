// biome-ignore-all assist/source/organizeImports: the public API stands in the order a reader needs it.
export { analyze } from './analyze.js';
export { type AskedPair, matchRoles } from './match-roles.js';
export type { Analysis, Findings, Matching, ScoreColumn } from './analysis.js';
export {
  type AnalyzeOptions,
  type AnalyzeOptionsInput,
  analyzeOptions,
  type CoverDirection,
  type RunControl,
} from './options.js';

// Records in
export { datasetFromRows, type Row, type RowTables } from './ingest/dataset-from-rows.js';
export type { Dataset, FileAccount, TableName } from './schema/dataset.js';
export { type Config, type ConfigInput, config, type KindConfig, type Capability } from './schema/config.js';
export type {
  Idea,
  InteractionTable,
  Answer,
  Introduced,
  Meeting,
  Participation,
  Person,
  Preference,
  Role,
  Skill,
} from './schema/records.js';
export { type Issue, type IssueCode, type IssueCount, issueCards, type Severity } from './schema/issue.js';

// Graph and measures
export { type BuiltGraph, buildGraph, type GraphQuery } from './graph/build-graph.js';
export { type NetworkQuery, selectNetwork } from './graph/select-network.js';
export {
  type AnyMetric,
  defineGroupMetric,
  defineGroupPairMetric,
  defineMetric,
  defineNetworkMetric,
  definePairMetric,
  type GroupMetric,
  type GroupPairMetric,
  type Metric,
  type MetricCard,
  type MetricLevel,
  metricLevels,
  type NetworkMetric,
  type PairMetric,
} from './metrics/define-metric.js';
export {
  findAnyMetric,
  findMetric,
  type GroupMetricId,
  type GroupPairMetricId,
  groupMetrics,
  groupPairMetrics,
  type MetricId,
  measureGroupPairs,
  measureGroups,
  measureNetwork,
  measurePairs,
  measurePeople,
  metrics,
  type NetworkMetricId,
  type NetworkValue,
  networkMetrics,
  type PairMetricId,
  pairMetrics,
  usualMetrics,
} from './metrics/registry.js';
export {
  type Estimate,
  type Measured,
  type MeasureOptions,
  measure,
  measureOptions,
} from './metrics/measure.js';
export type { Network } from './graph/network.js';
export type { Layer, OrgGraph } from './graph/org-graph.js';
export type { Groups } from './graph/groups.js';
export type { Csr, Strengths } from './kernel/csr.js';
export {
  datasetFromGraphology,
  type FromGraphologyOptions,
  fromGraphology,
  type NodeScores,
  toGraphology,
} from './graph/graphology.js';

// Tests: is it more than chance, and how sure is it
export {
  type QapCorrelation,
  type QapOptions,
  qapCorrelation,
  qapCorrelationOf,
} from './inference/qap-correlation.js';
export { type Mrqap, type MrqapOptions, type MrqapRow, mrqap } from './inference/mrqap.js';
export type { DyadPredictor } from './inference/dyad-predictors.js';
export {
  type ConditionalUniformOptions,
  type ConditionalUniformTest,
  conditionalUniformTest,
} from './inference/conditional-uniform-test.js';
export {
  type DegreeKeepingOptions,
  type DegreeKeepingTest,
  type DegreeKeptNetwork,
  type DegreeKeptOptions,
  degreeKeepingTest,
  degreeKeptNetwork,
} from './inference/degree-keeping-test.js';
export {
  type VertexBootstrap,
  type VertexBootstrapOptions,
  vertexBootstrap,
} from './inference/vertex-bootstrap.js';
export { type TieResampling, type TieResamplingOptions, tieResampling } from './inference/tie-resampling.js';
export {
  type DrawnFigure,
  type NonResponse,
  type NonResponseOptions,
  nonResponseSensitivity,
} from './inference/non-response.js';
export { type LikelyNonRespondents, likelyNonRespondents } from './inference/likely-non-respondents.js';
export type { NullTest, PValues } from './inference/draw-summary.js';
export type { NetworkStatistic } from './inference/drawn-network.js';
export type { PersonMeasure } from './inference/person-measure.js';

// What findings are made of
export type { Finding, Shows } from './findings/finding.js';
export type { ChartPlace, FormalStanding, StandingRow } from './findings/leaders/formal-standing.js';
export type { ChartLayer, ChartStatistics, SpanStatistics } from './findings/leaders/chart-statistics.js';
export type { Evidence, InformalPull, PullClass, PullRow } from './findings/pull/informal-pull.js';
export { type EvidenceKind, evidenceKinds } from './findings/pull/pull-evidence.js';
export {
  type NimbleCondition,
  type NimbleEvidence,
  type NimbleRow,
  type NimbleSign,
  type NimbleType,
  type NimbleTypes,
  nimbleTypes,
} from './findings/leaders/nimble-types.js';
export type { ContactEvidence } from './findings/leaders/contact-evidence.js';
export {
  type PageEvidence,
  type PersonPage,
  type PersonPageInput,
  type PersonPageOptions,
  personPage,
} from './findings/leaders/person-page.js';
export { type PagePart, personPageParts } from './outputs/person-page/person-page-text.js';
export type { ArchitectRow, Architects } from './findings/leaders/architects.js';
export type { ArchitectLevel, LeaderMean } from './findings/leaders/architect-levels.js';
export type { Breadth, ReachFigures, ShareOf } from './findings/leaders/architect-figures.js';
export type { WithinReach } from './findings/leaders/out-of-touch.js';
export type { LeadershipMap, LineContacts, MapRow, Quadrant } from './findings/leaders/leadership-map.js';
export type { Gaps } from './findings/gaps/gaps.js';
export type { GapCell, GapGroup, GapTable } from './findings/gaps/gap-table.js';
export { type EiBasis, type EiFigure, eiBases } from './findings/openness/ei-tests.js';
export type { Openness, OpennessRow, PersonOpenness } from './findings/openness/openness.js';
export type { ElsewhereRow } from './findings/communities/working-groups.js';
export type { ContactOverview } from './findings/gaps/gap-overview.js';
export type { TestedContact } from './findings/gaps/gap-directions.js';
export type { KindContact } from './findings/gaps/gap-kinds.js';
export type { GapNeed } from './findings/gaps/gap-needs.js';
export { type ComparedGroups, compareFirms, type FirmComparison } from './findings/compare/compare-firms.js';
export type { ComparedPart } from './findings/compare/compare-styles.js';
export type { LeadershipStyle, StyleGroup } from './findings/style/leadership-style.js';
export type { Leaning, StylePart } from './findings/style/style-profile.js';
export type { StylePartCard } from './findings/style/style-part.js';
export type { CapabilityLevel, CapabilityRow } from './findings/style/capabilities.js';
export {
  type Introduction,
  type Introductions,
  type IntroduceInput,
  introduce,
} from './findings/introductions/introductions.js';
export {
  type IntroduceOptions,
  type IntroduceOptionsInput,
  introduceOptions,
} from './findings/introductions/introduce-options.js';
export type { GapChange, ShortSum } from './findings/introductions/introduction-change.js';
export type { IntroductionBar } from './findings/introductions/introduction-scope.js';
export type { IntroductionWay } from './findings/introductions/introduction-way.js';
export { introductionCalendar } from './outputs/introductions-ics.js';
export type { BridgeLoss, SecondHolder } from './findings/bridges/bridge-losses.js';
export type { BridgeRow, CarriedPair, FragileBridges } from './findings/bridges/fragile-bridges.js';
export type { BrokerPosition, BrokerRow, Brokers, JoinedGroups } from './findings/brokers/brokers.js';
export type { BrokerRole, RoleFigure } from './findings/brokers/broker-roles.js';
export type { LinkerBand, Linkers } from './findings/brokers/linkers.js';
export type { Communities } from './findings/communities/communities.js';
export type { Coverage, CoverageChoice, CoverageCurve, CoveragePoint } from './findings/coverage/coverage.js';
export {
  type CoverAnswer,
  type CoverChoice,
  type CoverComparison,
  cover,
} from './findings/coverage/cover.js';
export {
  type CoverOptions,
  type CoverOptionsInput,
  coverOptions,
} from './findings/coverage/cover-options.js';
export type { CoverMethod, SolveControl, SolverState } from './findings/coverage/cover-solve.js';
export type { Counterfactual, MatchExplanation } from './findings/roles/explain-match.js';
export type { MatchChange, TieChange } from './findings/roles/match-changes.js';
export type {
  MatchProblem,
  Seating,
  TeamNeed,
} from './matching/problem.js';
export type { Relaxation } from './matching/relax-needs.js';
export { type BlockingPair, blockingPairs } from './matching/blocking-pairs.js';
export {
  type SeatMethod,
  type SeatSolver,
  type SeatsSolution,
  type SolveSeatsOptions,
  seatSolvers,
  solveSeats,
} from './matching/solve-seats.js';
export { type TalkRound, talkFiles } from './outputs/talk/talk-sheets.js';
export {
  type Capacity,
  type CapacityRow,
  type LoadKind,
  loadKinds,
} from './findings/capacity/capacity.js';
export type { RoleRequest } from './findings/roles/role-request.js';
export type { LoadRow, RecordedLoad } from './findings/capacity/recorded-load.js';
export type { PeerLoad } from './findings/capacity/load-peers.js';
export type { LoadShare } from './findings/capacity/load-share.js';
export type { Relief, ReliefCandidate } from './findings/capacity/relief.js';
export {
  type Coaching,
  type CoachingPair,
  type CoachingReason,
  coachingReasons,
} from './findings/coaching/coaching.js';
export type { CoachingCandidate } from './findings/coaching/coaching-candidates.js';
export {
  type Audit,
  type AuditInput,
  type AuditRow,
  type AuditSelection,
  type AuditVerdict,
  audit,
  auditSelections,
} from './findings/audit/audit.js';
export { type Blindness, levelBlindness } from './findings/audit/blindness.js';
export { attributesFromRows } from './ingest/attributes-from-rows.js';
export type { AttributeTable } from './schema/attribute-table.js';
export type { PracticeRow } from './findings/coaching/practice.js';
export type { IdeaRow, Ideas } from './findings/ideas/ideas.js';
export type { OpeningMeeting, SponsorPath, SponsorState } from './findings/ideas/sponsor-path.js';
export type { IdeaCircle, IdeaPartner } from './findings/ideas/idea-people.js';
export type { LevelMix, LevelMixRow } from './findings/ideas/level-mix.js';
export type {
  Candidate,
  FitPart,
  OtherSolver,
  WithoutRole,
  PartScore,
  RoleMatches,
  Suggestion,
  UnfilledSeat,
} from './findings/roles/role-matches.js';

// Shared without showing who
export { gateDataset, type PrivacyRequest } from './privacy/gate-dataset.js';
export {
  type GroupAnalysis,
  groupAnalysis,
  type SharedFile,
  type SharedGroup,
} from './privacy/group-analysis.js';
export type { GroupNumber } from './privacy/group-numbers.js';
export { newKey, parseKey } from './privacy/pseudonyms.js';
export { type GatedColumn, type PrivacyMode, type PrivacyState, privacyModes } from './schema/privacy.js';

// Text out
export type { Output, OutputContext } from './outputs/output.js';
export { makeOutputs, outputs } from './outputs/registry.js';

// Sample data
export { rewire } from './simulate/rewire.js';
export { type Planted, type Simulation, simulateFirms } from './simulate/simulate-firms.js';
export type { SimulateOptions, SimulateOptionsInput } from './simulate/simulate-options.js';

// What can go wrong
export { type ErrorCode, errorCodes, OrgraphError } from './errors.js';
export { VERSION } from './version.js';
