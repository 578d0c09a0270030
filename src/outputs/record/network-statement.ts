import type { Analysis } from '../../analysis.js';
import { counted } from '../../findings/wording.js';
import { groupAnalysis, showsGroupsOnly } from '../../privacy/group-analysis.js';
import { toFive } from '../../privacy/group-numbers.js';
import { windowOf } from '../../ties/window.js';
import { english } from '../../words/english.js';

/** The name of the statement about the network. */
export const STATEMENT_FILE = 'network-statement.md';

/**
 * What readers of a study must know of its network, in the items of the Guidelines for Reporting About Network Data: what people and
 * ties are, how many, within which boundary, how they were recorded and when, how strength is measured, and what is missing. What the
 * files cannot say is left as a question for the author.
 *
 * Source: Neal et al. (2024), Guidelines for Reporting About Network Data (GRAND), Network Science.
 */
export function networkStatement(analysis: Analysis): string {
  const { dataset, network, graph, options, orgraphVersion } = analysis;
  const isShared = showsGroupsOnly(analysis);
  const shared = isShared ? groupAnalysis(analysis) : undefined;
  const people = shared?.people ?? network.nodeCount;
  const pairs = shared?.pairs ?? network.both.arcCount / 2;
  const about = isShared ? 'about ' : '';
  const kinds = graph.layers.filter(({ kind }) => network.kinds.includes(kind));
  const { from, to } = windowOf(dataset, options);
  const lines = [
    ['Name', 'to be filled in'],
    ['Source', 'to be filled in: who holds the data, and whether others can have it'],
    ['Vertices', `${about}${english.numbers.count(people)} people of an organisation`],
    [
      'Boundary',
      dataset.hasPeopleFile
        ? 'everybody in the people file who takes part'
        : 'everybody named in a tie; who has none is not in the data',
    ],
    ['Left out', leftOut(analysis)],
    [
      'Edges',
      kinds.length === 0
        ? 'none'
        : `${about}${english.numbers.count(pairs)} pairs in touch, of ${counted(kinds.length, 'kind')}: ${kinds.map((layer) => `${plain(layer.kind)} (${layer.directed ? 'directed' : 'undirected'})`).join(', ')}`,
    ],
    ['Direction', network.directed ? 'directed: the source acts towards the target' : 'undirected'],
    [
      'Weights',
      'sums of what was recorded between two people, positive and on a ratio scale; kinds are combined in the shares stated in analysis.json',
    ],
    ['Signs', 'no negative ties'],
    ['Mode of collection', 'to be filled in: survey, messages, calendar, ...'],
    [
      'Period',
      from === undefined && to === undefined
        ? 'all that is in the files'
        : `${from ?? 'the first record'} to ${to ?? 'the last record'}`,
    ],
    ['Thresholds', `ties below a strength of ${network.minWeight} do not count`],
    [
      'Software',
      `orgraph ${orgraphVersion}, seed ${options.seed}; run.json holds every option and the hashes of the files written`,
    ],
  ];
  return [
    '# Network statement',
    '',
    'In the items of the Guidelines for Reporting About Network Data (GRAND; Neal et al. 2024).',
    '',
    '| item | |',
    '|---|---|',
    ...lines.map(([item, text]) => `| ${item} | ${text} |`),
    '',
  ].join('\n');
}

/** People and ties that left because somebody does not take part; how many, unless so few that they could be named. */
function leftOut({ dataset, options }: Analysis): string {
  const { people, fewerThan, interactions } = dataset.optedOut;
  const k = fewerThan ?? options.minGroup;
  if (fewerThan !== undefined) return `fewer than ${k} people who do not take part, with their ties`;
  if (people === 0) return 'nobody opted out';
  if (people < k) return `fewer than ${k} people who do not take part, with their ties`;
  const shown = (one: number) =>
    showsGroupsOnly({ dataset }) ? `about ${toFive(one)}` : english.numbers.count(one);
  const ties = interactions === undefined ? 'their ties' : `${shown(interactions)} records of their ties`;
  return `${shown(people)} people who do not take part, with ${ties}`;
}

/** Text from data in a table of Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&!\p{Cc}]/gu, ' ');
}
