import type { Matching } from './analysis.js';
import { refuseUnusable, withConfig } from './analyze.js';
import { OrgraphError } from './errors.js';
import { findCapacity } from './findings/capacity/capacity.js';
import { findRecordedLoad } from './findings/capacity/recorded-load.js';
import { explainMatch, type MatchExplanation } from './findings/roles/explain-match.js';
import { findRoleMatches, type RoleMatchesInput } from './findings/roles/role-matches.js';
import { buildGraph } from './graph/build-graph.js';
import { readChart } from './graph/chart.js';
import { selectNetwork } from './graph/select-network.js';
import { nearestName } from './ingest/nearest-name.js';
import { type AnalyzeOptionsInput, completeOptions, type RunControl } from './options.js';
import type { Dataset } from './schema/dataset.js';
import { VERSION } from './version.js';

/** A pair that is asked about, by ids. */
export interface AskedPair {
  readonly personId: string;
  readonly roleId: string;
}

/**
 * The suggestions for roles alone, without the other findings, and for each pair asked about why it is suggested or not and what
 * would turn that round. The suggestions are those of `analyze` with the same options.
 *
 * Throws what `analyze` throws, PERSON_UNKNOWN, and ROLE_UNKNOWN.
 */
export async function matchRoles(
  dataset: Dataset,
  input: AnalyzeOptionsInput = {},
  control: RunControl = {},
  asked: readonly AskedPair[] = [],
): Promise<Matching> {
  const options = withConfig(completeOptions(input), input, dataset);
  refuseUnusable(dataset);
  const { graph, issues, issueCounts } = buildGraph(dataset, options);
  const network = selectNetwork(graph, options);
  const chart = readChart(graph.managerOf, (person) => graph.people[person]!.hasManagerElsewhere === true);
  const findingInput = { dataset, graph, chart, network, options, control };
  const load = findRecordedLoad(findingInput);
  const matchInput: RoleMatchesInput = { dataset, graph, network, options, capacity: load, control };
  const pairs = asked.map((pair) => placesOf(matchInput, pair));
  const roleMatches = await findRoleMatches(matchInput);
  const capacity = await findCapacity(findingInput, load, roleMatches.suggestions);
  const explained: MatchExplanation[] = [];
  for (const [place, { person, role }] of pairs.entries()) {
    control.onProgress?.('pairs asked about', place / pairs.length);
    explained.push(await explainMatch(matchInput, person, role));
  }
  return {
    orgraphVersion: VERSION,
    options,
    dataset,
    windowIssues: { issues, issueCounts },
    graph,
    network,
    findings: { capacity, roleMatches },
    explained,
  };
}

function placesOf({ dataset, graph }: RoleMatchesInput, { personId, roleId }: AskedPair) {
  const person = graph.indexOf.get(personId);
  const role = dataset.roles.findIndex(({ id }) => id === roleId);
  if (person === undefined)
    throw new OrgraphError('PERSON_UNKNOWN', {
      id: personId,
      nearest: nearestName(
        personId,
        graph.people.map(({ id }) => id),
      ),
    });
  if (role < 0)
    throw new OrgraphError('ROLE_UNKNOWN', {
      id: roleId,
      nearest: nearestName(
        roleId,
        dataset.roles.map(({ id }) => id),
      ),
    });
  return { person, role };
}
