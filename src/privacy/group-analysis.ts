import type { Analysis, Findings } from '../analysis.js';
import { OrgraphError } from '../errors.js';
import { communitySentences, type OtherPartition } from '../findings/communities/communities.js';
import type { FirmComparison } from '../findings/compare/compare-firms.js';
import type { Coverage, CoveragePoint } from '../findings/coverage/coverage.js';
import type { Finding } from '../findings/finding.js';
import type { AnalyzeOptions } from '../options.js';
import type { GatedColumn } from '../schema/privacy.js';
import type { Language } from '../words/languages.js';
import { refuseFewBehind } from './few-behind.js';
import { cardOf } from './finding-card.js';
import { type GroupNumber, GroupNumbers, twoDecimals } from './group-numbers.js';
import { shareComparison } from './share-comparison.js';
import { shareGaps } from './share-gaps.js';
import { shareStyle } from './share-style.js';

/** A group of at least k people. */
export interface SharedGroup {
  readonly by: string;
  readonly name: string;
  /** To the nearest five. */
  readonly people: GroupNumber;
}

/** What is said of an input file. */
export interface SharedFile {
  readonly file: string;
  readonly table: string;
  /** Rows to the nearest five; NaN where fewer than k. */
  readonly rows: GroupNumber;
}

/**
 * What may be shown of an analysis where nobody is to be: groups, and figures of at least k people. It holds no person, no
 * network and no row about anybody, so that an output made of it cannot show one.
 */
export interface GroupAnalysis {
  readonly orgraphVersion: string;
  readonly options: AnalyzeOptions;
  /** The language that orgraph.json names. */
  readonly lang: Language | undefined;
  readonly k: number;
  readonly columns: readonly GatedColumn[];
  readonly people: GroupNumber;
  readonly pairs: GroupNumber;
  /** People whose informal pull is clear or likely; NaN where fewer than k. */
  readonly peopleWithPull: GroupNumber;
  readonly kinds: readonly string[];
  readonly files: readonly SharedFile[];
  readonly groups: readonly SharedGroup[];
  readonly findings: Pick<Findings, 'gaps' | 'leadershipStyle' | 'communities' | 'coverage'>;
  /** Findings about persons, of which only the question is told. */
  readonly withheld: readonly Pick<Finding, 'id' | 'title' | 'question'>[];
}

/** Whether an analysis is of a dataset that lets groups alone be shown. */
export function showsGroupsOnly({ dataset }: Pick<Analysis, 'dataset'>): boolean {
  return dataset.privacy?.mode === 'aggregate';
}

/**
 * Takes from an analysis what groups may be told of, for the mode `aggregate`. The dataset must have passed
 * {@link gateDataset} in that mode, which sees to it that no group, and no combination of groups, has fewer than k people.
 * Throws PRIVACY_REFUSED where it has not, and where the ties are those of few people: see {@link fewBehindTies}.
 */
export function groupAnalysis(analysis: Analysis): GroupAnalysis {
  const { dataset, network, options, findings } = analysis;
  const { privacy } = dataset;
  if (privacy?.mode !== 'aggregate')
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: 'a table of groups',
      why: 'the data has not passed the gate for groups',
    });
  refuseFewBehind(network, privacy.k);
  const numbers = new GroupNumbers(privacy.k);
  const shown = privacy.columns.filter(({ isShown }) => isShown).map(({ by }) => by);
  const pull = findings.informalPull.rows.filter(({ pull: one }) => one === 'clear' || one === 'likely');
  const gaps = shareGaps(analysis, shown, numbers);
  const shared = {
    gaps,
    leadershipStyle: shareStyle(findings.leadershipStyle, numbers),
    communities: shareCommunities(findings.communities),
    coverage: shareCoverage(findings.coverage, numbers),
  };
  return {
    orgraphVersion: analysis.orgraphVersion,
    options,
    lang: dataset.config.lang,
    k: privacy.k,
    columns: privacy.columns,
    people: numbers.people(network.nodeCount),
    pairs: numbers.pairs(network.both.arcCount / 2),
    peopleWithPull: numbers.people(pull.length),
    kinds: network.kinds,
    files: dataset.files.map(({ file, table, read }) => ({ file, table, rows: numbers.people(read) })),
    groups: shown.flatMap((by) => {
      const { names, sizes } = network.groupsBy(by);
      return names.map((name, group) => ({ by, name, people: numbers.people(sizes[group]!) }));
    }),
    findings: shared,
    withheld: Object.values<Finding>({ ...findings })
      .filter(({ id }) => !Object.values<Finding>(shared).some((one) => one.id === id))
      .map(({ id, title, question }) => ({ id, title, question })),
  };

  function shareCommunities(finding: Findings['communities']): Findings['communities'] {
    const of = new Int32Array(0);
    const withoutPeople = ({ count, modularity, runs, adjustedRand }: OtherPartition): OtherPartition => ({
      of,
      count,
      modularity: twoDecimals(modularity),
      runs,
      adjustedRand: twoDecimals(adjustedRand),
    });
    const figures = {
      count: finding.count,
      modularity: twoDecimals(finding.modularity),
      runs: finding.runs,
      stability: twoDecimals(finding.stability),
      consensus: finding.consensus && {
        ...withoutPeople(finding.consensus),
        isUnanimous: finding.consensus.isUnanimous,
      },
      baseline: finding.baseline && withoutPeople(finding.baseline),
      agreement: finding.agreement.map(({ by, adjustedRand, variation }) => ({
        by,
        // It would tell the contact within groups, and so what is hidden between them.
        modularity: Number.NaN,
        adjustedRand: twoDecimals(adjustedRand),
        variation: twoDecimals(variation),
      })),
    };
    return {
      // How many work elsewhere may be fewer than k.
      ...cardOf(finding, (words) => communitySentences(words, figures)),
      of,
      ...figures,
      variation: twoDecimals(finding.variation),
      memberStability: new Float64Array(0),
      elsewhere: [],
    };
  }
}

/** Two groups compared, as groups may be told of it beside what {@link groupAnalysis} takes from the same analysis. */
export function groupComparison(analysis: Analysis, found: FirmComparison): FirmComparison {
  const { k, findings } = groupAnalysis(analysis);
  return shareComparison(found, findings.leadershipStyle, new GroupNumbers(k));
}

/**
 * The curve at every kth size: what one person more would add is not told, nor what fewer than k reach, nor of how few
 * it is not.
 */
function shareCoverage(finding: Coverage, numbers: GroupNumbers): Coverage {
  const people = numbers.people(finding.people);
  const point = (one: CoveragePoint): CoveragePoint => ({
    people: one.people,
    reached: toPeople(one.reached),
    atMost: toPeople(one.atMost),
    randomMean: toPeople(one.randomMean),
    randomLow: toPeople(one.randomLow),
    randomHigh: toPeople(one.randomHigh),
    topDegree: toPeople(one.topDegree),
    topBetweenness: toPeople(one.topBetweenness),
    leadersMean: one.leadersMean === undefined ? undefined : toPeople(one.leadersMean),
    leadersLow: one.leadersLow === undefined ? undefined : toPeople(one.leadersLow),
    leadersHigh: one.leadersHigh === undefined ? undefined : toPeople(one.leadersHigh),
  });
  const toPeople = (count: number) => numbers.peopleOf(count, finding.people);
  return {
    ...cardOf(finding),
    direction: finding.direction,
    target: finding.target,
    draws: finding.draws,
    people,
    candidates: toPeople(finding.candidates),
    leaders: finding.leaders === undefined ? undefined : numbers.people(finding.leaders),
    curves: finding.curves.map((curve) => ({
      steps: curve.steps,
      reachable: toPeople(curve.reachable),
      chosen: [],
      size: undefined,
      fewest: undefined,
      points: curve.points.filter((one) => one.people % numbers.k === 0).map(point),
    })),
  };
}
