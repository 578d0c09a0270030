import type { GroupAnalysis } from '../../privacy/group-analysis.js';
import { ANALYSIS_SCHEMA_VERSION } from '../json/analysis-json.js';
import { communitiesJson, coverageJson, gapsJson } from '../json/findings-json.js';
import { toJson } from '../json/json.js';
import { styleJson } from '../json/style-json.js';

/** A run for programs where nobody is shown: the groups, and the findings that tell of groups. What is not shown is null. */
export function groupsJson(groups: GroupAnalysis): string {
  const { options, findings } = groups;
  const nobody = () => undefined;
  return toJson({
    schemaVersion: ANALYSIS_SCHEMA_VERSION,
    tool: 'orgraph',
    version: groups.orgraphVersion,
    seed: options.seed,
    options: { ...options, kinds: options.kinds, by: options.by, from: options.from, to: options.to },
    privacy: { mode: 'aggregate', k: groups.k, columns: groups.columns.map((column) => ({ ...column })) },
    inputs: groups.files.map((file) => ({ ...file })),
    network: { people: groups.people, pairs: groups.pairs, kinds: groups.kinds },
    groups: groups.groups.map((group) => ({ ...group })),
    peopleWithPull: groups.peopleWithPull,
    findings: {
      gaps: gapsJson(findings.gaps),
      leadershipStyle: styleJson(findings.leadershipStyle),
      communities: communitiesJson(findings.communities, nobody),
      coverage: coverageJson(findings.coverage, nobody),
    },
    withheld: groups.withheld.map((finding) => ({ ...finding })),
  });
}
