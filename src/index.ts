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
export type { ChartPlace, FormalStanding, StandingRow } from './findings/formal-standing.js';
export type { ChartLayer, ChartStatistics, SpanStatistics } from './findings/chart-statistics.js';
export type { Evidence, InformalPull, PullClass, PullRow } from './findings/informal-pull.js';
export { type EvidenceKind, evidenceKinds } from './findings/pull-evidence.js';
export {
  type NimbleCondition,
  type NimbleEvidence,
  type NimbleRow,
  type NimbleSign,
  type NimbleType,
  type NimbleTypes,
  nimbleTypes,
} from './findings/nimble-types.js';
export type { ContactEvidence } from './findings/contact-evidence.js';
export {
  type PageEvidence,
  type PersonPage,
  type PersonPageInput,
  type PersonPageOptions,
  personPage,
} from './findings/person-page.js';
export { type PagePart, personPageParts } from './outputs/person-page-text.js';
export type { ArchitectRow, Architects } from './findings/architects.js';
export type { ArchitectLevel, LeaderMean } from './findings/architect-levels.js';
export type { Breadth, ReachFigures, ShareOf } from './findings/architect-figures.js';
export type { WithinReach } from './findings/out-of-touch.js';
export type { LeadershipMap, LineContacts, MapRow, Quadrant } from './findings/leadership-map.js';
export type { Gaps } from './findings/gaps.js';
export type { GapCell, GapGroup, GapTable } from './findings/gap-table.js';
export { type EiBasis, type EiFigure, eiBases } from './findings/ei-tests.js';
export type { Openness, OpennessRow, PersonOpenness } from './findings/openness.js';
export type { ElsewhereRow } from './findings/working-groups.js';
export type { ContactOverview } from './findings/gap-overview.js';
export type { TestedContact } from './findings/gap-directions.js';
export type { KindContact } from './findings/gap-kinds.js';
export type { GapNeed } from './findings/gap-needs.js';
export { type ComparedGroups, compareFirms, type FirmComparison } from './findings/compare-firms.js';
export type { ComparedPart } from './findings/compare-styles.js';
export type { LeadershipStyle, StyleGroup } from './findings/leadership-style.js';
export type { Leaning, StylePart } from './findings/style-profile.js';
export type { StylePartCard } from './findings/style-part.js';
export type { CapabilityLevel, CapabilityRow } from './findings/capabilities.js';
export {
  type Introduction,
  type Introductions,
  type IntroduceInput,
  introduce,
} from './findings/introductions.js';
export {
  type IntroduceOptions,
  type IntroduceOptionsInput,
  introduceOptions,
} from './findings/introduce-options.js';
export type { GapChange, ShortSum } from './findings/introduction-change.js';
export type { IntroductionBar } from './findings/introduction-scope.js';
export type { IntroductionWay } from './findings/introduction-way.js';
export { introductionCalendar } from './outputs/introductions-ics.js';
export type { BridgeLoss, SecondHolder } from './findings/bridge-losses.js';
export type { BridgeRow, CarriedPair, FragileBridges } from './findings/fragile-bridges.js';
export type { BrokerPosition, BrokerRow, Brokers, JoinedGroups } from './findings/brokers.js';
export type { BrokerRole, RoleFigure } from './findings/broker-roles.js';
export type { LinkerBand, Linkers } from './findings/linkers.js';
export type { Communities } from './findings/communities.js';
export type { Coverage, CoverageChoice, CoverageCurve, CoveragePoint } from './findings/coverage.js';
export { type CoverAnswer, type CoverChoice, type CoverComparison, cover } from './findings/cover.js';
export { type CoverOptions, type CoverOptionsInput, coverOptions } from './findings/cover-options.js';
export type { CoverMethod, SolveControl, SolverState } from './findings/cover-solve.js';
export type { Counterfactual, MatchExplanation } from './findings/explain-match.js';
export type { MatchChange, TieChange } from './findings/match-changes.js';
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
export { type TalkRound, talkFiles } from './outputs/talk-sheets.js';
export {
  type Capacity,
  type CapacityRow,
  type LoadKind,
  loadKinds,
} from './findings/capacity.js';
export type { RoleRequest } from './findings/role-request.js';
export type { LoadRow, RecordedLoad } from './findings/recorded-load.js';
export type { PeerLoad } from './findings/load-peers.js';
export type { LoadShare } from './findings/load-share.js';
export type { Relief, ReliefCandidate } from './findings/relief.js';
export {
  type Coaching,
  type CoachingPair,
  type CoachingReason,
  coachingReasons,
} from './findings/coaching.js';
export type { CoachingCandidate } from './findings/coaching-candidates.js';
export {
  type Audit,
  type AuditInput,
  type AuditRow,
  type AuditSelection,
  type AuditVerdict,
  audit,
  auditSelections,
} from './findings/audit.js';
export { type Blindness, levelBlindness } from './findings/blindness.js';
export { attributesFromRows } from './ingest/attributes-from-rows.js';
export type { AttributeTable } from './schema/attribute-table.js';
export type { PracticeRow } from './findings/practice.js';
export type { IdeaRow, Ideas } from './findings/ideas.js';
export type { OpeningMeeting, SponsorPath, SponsorState } from './findings/sponsor-path.js';
export type { IdeaCircle, IdeaPartner } from './findings/idea-people.js';
export type { LevelMix, LevelMixRow } from './findings/level-mix.js';
export type {
  Candidate,
  FitPart,
  OtherSolver,
  WithoutRole,
  PartScore,
  RoleMatches,
  Suggestion,
  UnfilledSeat,
} from './findings/role-matches.js';

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
