import type { Analysis } from '../analysis.js';
import { OrgraphError } from '../errors.js';
import { groupAnalysis, showsGroupsOnly } from '../privacy/group-analysis.js';
import { wordsIn } from '../words/languages.js';
import { architectsCsv } from './csv/architects-csv.js';
import { auditCsv } from './csv/audit-csv.js';
import { bridgesCsv } from './csv/bridges-csv.js';
import { brokersCsv } from './csv/brokers-csv.js';
import { capabilitiesCsv } from './csv/capabilities-csv.js';
import { capacityCsv } from './csv/capacity-csv.js';
import { coachingCsv } from './csv/coaching-csv.js';
import { communitiesCsv } from './csv/communities-csv.js';
import { compareCsv } from './csv/compare-csv.js';
import { coverageCsv } from './csv/coverage-csv.js';
import { gapKindsCsv } from './csv/gap-kinds-csv.js';
import { gapsCsv } from './csv/gaps-csv.js';
import { ideasCsv } from './csv/ideas-csv.js';
import { introductionsCsv } from './csv/introductions-csv.js';
import { issuesCsv } from './csv/issues-csv.js';
import { leadersCsv } from './csv/leaders-csv.js';
import { matchesCsv } from './csv/matches-csv.js';
import { opennessCsv } from './csv/openness-csv.js';
import { peopleCsv } from './csv/people-csv.js';
import { styleCsv } from './csv/style-csv.js';
import { graphGexf } from './graph-files/graph-gexf.js';
import { graphGraphml } from './graph-files/graph-graphml.js';
import { groupsCsv } from './groups/groups-csv.js';
import { groupsGexf } from './groups/groups-gexf.js';
import { groupsJson } from './groups/groups-json.js';
import { introductionsIcs } from './introductions-ics.js';
import { analysisJson } from './json/analysis-json.js';
import type { Output } from './output.js';
import { renderGroupReport } from './report/render-group-report.js';
import { renderReport } from './report/render-report.js';
import { summaryMd } from './summary-md.js';

const defined: readonly Output[] = [
  {
    file: 'report.html',
    title: 'the report, one page that works offline',
    make: (one, { showNames, lang }) => renderReport(one, { showNames, lang }),
    makeOfGroups: (one, { lang }) => renderGroupReport(wordsIn(lang ?? one.lang), one),
  },
  {
    file: 'summary.md',
    title: 'the findings in short, to paste; it names nobody',
    make: (one, { lang }) => summaryMd(one, lang),
  },
  { file: 'leaders.csv', title: 'people with informal pull and the evidence', make: leadersCsv },
  {
    file: 'architects.csv',
    title: 'formal leaders: what passes only through them, and what goes on without',
    make: architectsCsv,
  },
  {
    file: 'style.csv',
    title: 'how leadership works, part by part, for everybody and each group',
    make: styleCsv,
    makeOfGroups: styleCsv,
  },
  {
    file: 'gaps.csv',
    title: 'pairs of groups, contact against expectation',
    make: gapsCsv,
    makeOfGroups: gapsCsv,
  },
  {
    file: 'compare.csv',
    title: 'how the two largest firms differ in that, brought to the same size',
    make: compareCsv,
  },
  {
    file: 'capabilities.csv',
    title: 'the four capabilities, for everybody, each group and level',
    make: capabilitiesCsv,
  },
  { file: 'gap-kinds.csv', title: 'the same for each kind of ties and way', make: gapKindsCsv },
  {
    file: 'openness.csv',
    title: 'E-I index of everybody, groups and people, with what chance gives',
    make: opennessCsv,
  },
  {
    file: 'communities.csv',
    title: 'people whose working group is mostly of another group than their own',
    make: communitiesCsv,
  },
  {
    file: 'bridges.csv',
    title: 'who carries the contact between groups, and where it hangs on one person',
    make: bridgesCsv,
  },
  { file: 'brokers.csv', title: 'people who stand between groups, in five roles', make: brokersCsv },
  {
    file: 'introductions.csv',
    title: 'who could meet whom to close the gaps, and through whom',
    make: introductionsCsv,
  },
  { file: 'introductions.ics', title: 'the same, for a calendar', make: introductionsIcs },
  {
    file: 'coverage.csv',
    title: 'how many people a small group reaches, by its size',
    make: coverageCsv,
    makeOfGroups: (groups) => coverageCsv({ ...groups, graph: { people: [] } }, { showNames: false }),
  },
  { file: 'matches.csv', title: 'suggestions for roles, and seats left open', make: matchesCsv },
  { file: 'ideas.csv', title: 'ideas, the way to a sponsor, and who could join', make: ideasCsv },
  {
    file: 'capacity.csv',
    title: 'who is to be asked before more is offered, and who could relieve them',
    make: capacityCsv,
  },
  { file: 'coaching.csv', title: 'who could coach whom, and roles as practice', make: coachingCsv },
  { file: 'audit.csv', title: 'how choices fall on levels, which played no part', make: auditCsv },
  { file: 'people.csv', title: 'one row a person, one column a measure', make: peopleCsv },
  { file: 'issues.csv', title: 'faults in the data, by file and line', make: issuesCsv },
  {
    file: 'analysis.json',
    title: 'everything, for programs',
    make: analysisJson,
    makeOfGroups: groupsJson,
  },
  {
    file: 'graph.gexf',
    title: 'the network, for Gephi and others',
    make: graphGexf,
    makeOfGroups: groupsGexf,
  },
  { file: 'graph.graphml', title: 'the same, for igraph, networkx, R and yEd', make: graphGraphml },
];

/**
 * Every file a run can write, in the order a reader opens them. The manifest is made from the others. Where the dataset passed the
 * gate for groups alone, a file is made of the groups or, where it needs persons, refused (PRIVACY_REFUSED).
 */
export const outputs: readonly Output[] = defined.map((output) => ({ ...output, make: gated(output) }));

function gated({ file, make, makeOfGroups }: Output): Output['make'] {
  return (analysis, context) => {
    if (!showsGroupsOnly(analysis)) return make(analysis, context);
    if (makeOfGroups === undefined)
      throw new OrgraphError('PRIVACY_REFUSED', { what: file, why: 'it would show persons' });
    return makeOfGroups(groupAnalysis(analysis), context);
  };
}

/** Groups with their sizes, where nobody is shown: the other tables tell of them, and this of how large they are. */
const groupsFile = { file: 'groups.csv', title: 'the groups that are shown, and how large they are' };

/** The files of a run in this mode, in the order a reader opens them. */
export function outputFiles(analysis: Pick<Analysis, 'dataset'>): readonly Pick<Output, 'file' | 'title'>[] {
  if (!showsGroupsOnly(analysis)) return outputs;
  return [...outputs.filter(({ makeOfGroups }) => makeOfGroups !== undefined), groupsFile];
}

/**
 * The text of every output by file name, in the order of {@link outputs}. Where the dataset passed the gate for groups alone,
 * outputs are made of the groups only, and those that need persons are not made at all.
 */
export function makeOutputs(...[analysis, context]: Parameters<Output['make']>): Map<string, string> {
  if (!showsGroupsOnly(analysis))
    return new Map(outputs.map(({ file, make }) => [file, make(analysis, context)]));
  const groups = groupAnalysis(analysis);
  const files = outputs.flatMap(({ file, makeOfGroups }): [string, string][] =>
    makeOfGroups === undefined ? [] : [[file, makeOfGroups(groups, context)]],
  );
  return new Map([...files, [groupsFile.file, groupsCsv(groups)]]);
}
