import { analysisJson } from './analysis-json.js';
import { architectsCsv } from './architects-csv.js';
import { auditCsv } from './audit-csv.js';
import { bridgesCsv } from './bridges-csv.js';
import { brokersCsv } from './brokers-csv.js';
import { capabilitiesCsv } from './capabilities-csv.js';
import { capacityCsv } from './capacity-csv.js';
import { coachingCsv } from './coaching-csv.js';
import { communitiesCsv } from './communities-csv.js';
import { compareCsv } from './compare-csv.js';
import { coverageCsv } from './coverage-csv.js';
import { gapKindsCsv } from './gap-kinds-csv.js';
import { gapsCsv } from './gaps-csv.js';
import { graphGexf } from './graph-gexf.js';
import { graphGraphml } from './graph-graphml.js';
import { ideasCsv } from './ideas-csv.js';
import { introductionsCsv } from './introductions-csv.js';
import { introductionsIcs } from './introductions-ics.js';
import { issuesCsv } from './issues-csv.js';
import { leadersCsv } from './leaders-csv.js';
import { matchesCsv } from './matches-csv.js';
import { opennessCsv } from './openness-csv.js';
import type { Output } from './output.js';
import { peopleCsv } from './people-csv.js';
import { renderReport } from './report/render-report.js';
import { styleCsv } from './style-csv.js';
import { summaryMd } from './summary-md.js';

/** Every file a run can write, in the order a reader opens them. The manifest is made from the others. */
export const outputs: readonly Output[] = [
  { file: 'report.html', title: 'the report, one page that works offline', make: renderReport },
  { file: 'summary.md', title: 'the findings in short, to paste; it names nobody', make: summaryMd },
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
  { file: 'gaps.csv', title: 'pairs of groups, contact against expectation', make: gapsCsv },
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
  { file: 'coverage.csv', title: 'how many people a small group reaches, by its size', make: coverageCsv },
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
  { file: 'analysis.json', title: 'everything, for programs', make: analysisJson },
  { file: 'graph.gexf', title: 'the network, for Gephi and others', make: graphGexf },
  { file: 'graph.graphml', title: 'the same, for igraph, networkx, R and yEd', make: graphGraphml },
];

/** The text of every output by file name, in the order of {@link outputs}. */
export function makeOutputs(...[analysis, context]: Parameters<Output['make']>): Map<string, string> {
  return new Map(outputs.map(({ file, make }) => [file, make(analysis, context)]));
}
