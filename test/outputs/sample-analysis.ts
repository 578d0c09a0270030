import type { Analysis, Findings } from '../../src/analysis.js';
import type { Finding, Shows } from '../../src/findings/finding.js';
import { told, toldReason, toldSuggestion } from '../../src/findings/finding.js';
import type { GapCell, GapGroup, GapTable } from '../../src/findings/gaps/gap-table.js';
import { allLeaders, architectLevels } from '../../src/findings/leaders/architect-levels.js';
import type { ArchitectRow } from '../../src/findings/leaders/architects.js';
import { chartStatistics } from '../../src/findings/leaders/chart-statistics.js';
import type { ContactEvidence } from '../../src/findings/leaders/contact-evidence.js';
import type { StandingRow } from '../../src/findings/leaders/formal-standing.js';
import type { Quadrant } from '../../src/findings/leaders/leadership-map.js';
import { nimbleTypes } from '../../src/findings/leaders/nimble-types.js';
import type { PullClass, PullRow } from '../../src/findings/pull/informal-pull.js';
import { evidenceKinds } from '../../src/findings/pull/pull-evidence.js';
import type { Place } from '../../src/findings/pull/pull-order.js';
import { fitParts } from '../../src/findings/roles/role-matches.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { completeOptions } from '../../src/options.js';
import { config } from '../../src/schema/config.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { IssueLog } from '../../src/schema/issue-log.js';
import { sampleBrokers } from './sample-brokers.js';
import {
  sampleAudit,
  sampleCapacity,
  sampleCoaching,
  sampleIdeas,
  sampleIdeasFile,
} from './sample-initiatives.js';
import { sampleIntroductions } from './sample-introductions.js';
import { sampleOpenness } from './sample-openness.js';
import { at, hostile, sampleGraph, samplePeople, sampleRoles } from './sample-people.js';
import { sampleComparison, sampleStyle } from './sample-style.js';

/** An analysis made by hand, with what outputs stumble over: hostile names, hidden groups, missing numbers. */
export function sampleAnalysis(): Analysis {
  const network = selectNetwork(sampleGraph);
  return {
    orgraphVersion: '0.0.0-sample',
    options: completeOptions(),
    dataset: sampleDataset(),
    windowIssues: windowIssues(),
    graph: sampleGraph,
    network,
    scores: [
      { metric: 'in-degree', values: Float64Array.from(samplePeople, (_, i) => inDegree(i)) },
      {
        metric: 'constraint',
        values: Float64Array.from(samplePeople, (_, i) => (i % 3 === 0 ? Number.NaN : i / 7)),
      },
    ],
    findings: sampleFindings(),
  };

  function inDegree(person: number): number {
    return network.in.starts[person + 1]! - network.in.starts[person]!;
  }
}

function windowIssues(): Analysis['windowIssues'] {
  const log = new IssueLog();
  log.add({
    code: 'outside-window',
    file: '=ties.csv',
    line: 3,
    found: 'a day before',
    fix: 'widen the window',
  });
  return { issues: log.list(), issueCounts: log.counts() };
}

function sampleDataset(): Dataset {
  const log = new IssueLog();
  log.add({
    code: 'person-unknown',
    file: '=ties.csv',
    line: 7,
    column: 'target',
    found: 'an id that is not among the people',
    fix: 'add the person, or remove the row',
    value: '@SUM(A1)',
  });
  log.add({
    code: 'self-tie',
    file: '=ties.csv',
    line: 9,
    found: 'the same id twice',
    fix: 'remove the row',
  });
  return {
    people: samplePeople,
    interactions: {
      count: 0,
      source: new Int32Array(),
      target: new Int32Array(),
      kind: new Int32Array(),
      kinds: [],
      records: new Int32Array(),
      microWeight: new Float64Array(),
      seconds: undefined,
      day: new Int32Array(),
      event: undefined,
      file: '',
      line: new Int32Array(),
    },
    meetings: [],
    roles: sampleRoles,
    preferences: [],
    history: [],
    ideas: sampleIdeasFile,
    config: config.parse({ window: { from: '2026-01-01', to: '2026-03-31' } }),
    files: [
      {
        file: '=ties.csv',
        table: 'interactions',
        read: 21,
        delivered: 20,
        heldBack: 0,
        blank: 1,
        dropped: 2,
        optedOut: 0,
        columns: new Map([['source', hostile.prototype]]),
        otherColumns: [hostile.script],
        delimiter: ',',
        rowsHash: '0123456789abcdef',
        sha256: 'ab'.repeat(32),
      },
    ],
    issues: log.list(),
    issueCounts: log.counts(),
    optedOut: { people: 1, interactions: 4 },
    hasPeopleFile: true,
    hasReportingLines: true,
  };
}

function head(id: string, title: string, shows: Shows, missing?: string): Finding {
  return {
    id,
    shows,
    ...told(() => ({
      title,
      question: `What does the data say about ${title.toLowerCase()}?`,
      sentences: [
        `A sentence on ${title.toLowerCase()} with its figures.`,
        'A second sentence says how sure it is.',
      ],
      rule: 'A value counts from 80 % of draws on.',
      mayMean: 'People turn to those who help them.',
      doesNotMean: 'That anybody is better at the work.',
      missing,
    })),
  };
}

const leaders = new Map<number, PullClass>([
  [at('p07'), 'clear'],
  [at(hostile.prototype), 'clear'],
  [at(hostile.script), 'likely'],
  [at('p09'), 'likely'],
  [at(hostile.override), 'cannot tell'],
]);
const shareOf: Record<PullClass, number> = { clear: 0.97, likely: 0.625, 'cannot tell': 0.2, 'not seen': 0 };

/** What is left between two groups without their first holder. */
const without = {
  pairsWithout: 1,
  strength: 5.5,
  strengthWithout: 1.25,
  loss: {
    reach: 0.6,
    reachWithout: 0.2,
    steps: 1.75,
    stepsWithout: Number.NaN,
    pairsCutOff: 3,
    disjointPaths: 2,
  },
  nextHolders: [at(hostile.prototype), at('p01')],
  secondHolder: { person: at(hostile.script), contacts: 1, withinTwo: 4, hoursAvailable: 2 },
};

function sampleFindings(): Findings {
  const people = samplePeople.map((_, person) => person);
  const hasReports = (person: number) => sampleGraph.managerOf.includes(person);
  const pullOf = (person: number) => leaders.get(person) ?? 'not seen';
  const standingRows = people.map((person): StandingRow => {
    const depth = sampleGraph.managerOf[person] === -1 ? 0 : person % 4 === 0 ? undefined : 1;
    return {
      person,
      level: samplePeople[person]!.level,
      place: depth === 0 ? 'top' : depth === 1 ? 'inside' : 'in a circle',
      depth,
      directReports: sampleGraph.managerOf.filter((manager) => manager === person).length,
      totalReports: person % 4 === 0 ? undefined : 2,
      layersBelow: person % 4 === 0 ? undefined : 1,
      dottedManagers: person === 3 ? 1 : 0,
      dottedReports: person === 0 ? 1 : 0,
      holdsTitle: samplePeople[person]!.level === 'head',
      mismatch: person === 5 ? 'title without reports' : undefined,
      isFormalLeader: hasReports(person),
    };
  });
  return {
    formalStanding: {
      ...head('formal-standing', 'Formal standing', 'persons'),
      rows: standingRows,
      chart: chartStatistics(standingRows, 5),
    },
    informalPull: {
      ...head('informal-pull', 'Informal pull', 'persons'),
      draws: 200,
      leftOut: 0.1,
      pathSampling: undefined,
      topSetSize: 2,
      kindsNeeded: 2,
      trustKinds: ['advice'],
      comparedWith: ['message volume', 'unit'],
      notComparedWith: [{ name: 'tenure', reason: 'start dates are not known' }],
      tellsDirection: true,
      missingPeople: {
        optedOut: 1,
        silent: 1,
        askedKinds: ['advice'],
        share: 0.1,
        units: [{ unit: hostile.script, people: 7, missing: 1 }],
      },
      rows: people.map((person) => pullRow(person, pullOf(person))),
    },
    leadershipMap: {
      ...head('leadership-map', 'Leadership map', 'persons'),
      counts: new Map<Quadrant, number>([
        ['both', 1],
        ['formal only', 3],
        ['informal only', 3],
        ['neither', 7],
      ]),
      rows: people.map((person) => {
        const pull = pullOf(person);
        const isSeen = pull === 'clear' || pull === 'likely';
        return {
          person,
          pull,
          quadrant: hasReports(person)
            ? isSeen
              ? 'both'
              : 'formal only'
            : isSeen
              ? 'informal only'
              : 'neither',
          contacts: { manager: 1, directReports: 0, skipUp: 0, skipDown: 0, dotted: 0, across: person },
        };
      }),
    },
    nimbleTypes: sampleNimble(),
    architects: sampleArchitects(),
    leadershipStyle: sampleStyle(head('leadership-style', 'Leadership style', 'groups')),
    firmComparison: sampleComparison(head('compare-firms', 'Two firms compared', 'groups')),
    gaps: {
      ...head('gaps', 'Gaps', 'groups'),
      permutations: 999,
      tables: [unitTable(), firmTable()],
    },
    openness: sampleOpenness(head('openness', 'Openness', 'persons')),
    fragileBridges: {
      ...head('fragile-bridges', 'Fragile bridges', 'persons'),
      rows: [
        {
          by: 'firm',
          a: 'North',
          b: 'South',
          pairs: 4,
          holder: at('p07'),
          heldPairs: 3,
          share: 0.75,
          p: 0.021,
          q: 0.042,
          ...without,
        },
      ],
      carried: [
        {
          by: 'firm',
          a: 'North',
          b: 'South',
          pairs: 4,
          carriers: [{ person: at('p07'), held: 3 }],
          fewestHolders: 2,
          isFragile: true,
          isJudged: true,
          ties: [],
          without,
        },
        {
          by: 'firm',
          a: 'North',
          b: hostile.script,
          pairs: 1,
          carriers: [{ person: at('p07'), held: 1 }],
          fewestHolders: 1,
          isFragile: false,
          isJudged: false,
          ties: [[at('p07'), at(hostile.script)]],
          without: undefined,
        },
      ],
      joined: [
        {
          by: 'firm',
          ties: 5,
          named: [[at('p07'), at(hostile.script)]],
          groupPairs: 2,
          unjudged: 1,
        },
      ],
      cutPoints: [at('p07'), at(hostile.formula)],
      bridgeTies: [[at('p07'), at(hostile.script)]],
    },
    brokers: sampleBrokers(head('brokers', 'Brokers', 'persons')),
    introductions: sampleIntroductions(head('introductions', 'Introductions', 'persons')),
    communities: {
      ...head('communities', 'Communities', 'groups'),
      of: Int32Array.from(people, (person) =>
        person === 0 ? -1 : samplePeople[person]!.firm === 'North' ? 0 : 1,
      ),
      count: 2,
      modularity: 0.41,
      runs: 50,
      stability: 0.93,
      variation: 0.12,
      memberStability: Float64Array.from(people, (person) => (person === 0 ? Number.NaN : 0.96)),
      consensus: {
        of: Int32Array.from(people, (person) => (person === 0 ? -1 : 0)),
        count: 1,
        modularity: 0.4,
        runs: 50,
        adjustedRand: 0.9,
        isUnanimous: true,
      },
      baseline: undefined,
      agreement: [{ by: 'unit', modularity: 0.3, adjustedRand: Number.NaN, variation: 1.2 }],
      elsewhere: [
        { by: 'unit', person: at(hostile.script), own: hostile.script, working: 'Care', share: 0.9 },
      ],
    },
    coverage: {
      ...head('coverage', 'Coverage', 'persons'),
      direction: 'both',
      people: people.length,
      candidates: people.length - 1,
      target: 0.9,
      leaders: 4,
      draws: 200,
      curves: [1, 2].map((steps) => ({
        steps,
        reachable: people.length,
        chosen: [
          { person: at(hostile.script), adds: 6, equals: 1 },
          { person: at('p07'), adds: 4, equals: 0 },
        ],
        size: steps === 1 ? undefined : 2,
        fewest: steps === 1 ? undefined : 2,
        points: [1, 2, 3, 4, 5].map((size) => ({
          people: size,
          reached: 5 + size + steps,
          atMost: 6 + size + steps,
          randomMean: 4.25 + size,
          randomLow: 3 + size,
          randomHigh: 5 + size,
          topDegree: 5 + size,
          topBetweenness: 4 + size,
          leadersMean: size < 5 ? 3.5 + size : undefined,
          leadersLow: size < 5 ? 3 + size : undefined,
          leadersHigh: size < 5 ? 4 + size : undefined,
        })),
      })),
    },
    capacity: sampleCapacity(head('capacity', 'Capacity', 'persons')),
    audit: sampleAudit(),
    coaching: sampleCoaching(head('coaching', 'Coaching', 'persons')),
    ideas: sampleIdeas(head('ideas', 'Ideas', 'persons')),
    roleMatches: {
      ...head('role-matches', 'Role matches', 'persons'),
      suggestions: [
        {
          role: 0,
          seat: 1,
          person: at(hostile.prototype),
          fit: 0.8,
          fitRange: [0.6, 0.85],
          isAgreed: false,
          holdsUnder: 7,
          runnersUp: [{ person: at(hostile.formula), fit: 0.7, fitRange: [0.7, 0.7], parts: [] }],
          ...toldSuggestion(() => ({
            parts: fitParts.map((part, i) => ({
              part,
              score: part === 'time' ? undefined : 1 - i / 4,
              reason: `${part} of ${hostile.script}`,
            })),
            questions: ['Would you want to?', `Does ${hostile.script} suit you?`],
          })),
        },
      ],
      unfilled: [
        { role: 0, seat: 2, ...toldReason(() => 'nobody else fits well enough') },
        { role: 1, seat: 1, ...toldReason(() => '=1+1 is asked for and nobody has it') },
      ],
      withoutRole: [{ person: at(hostile.formula), options: [{ role: 1, fit: 0.7 }] }],
      solver: 'best',
      method: 'munkres',
      total: 0.8,
      bound: 0.8,
      gap: 0,
      isProven: true,
      fitStep: 0,
      blocking: [{ role: 1, person: at(hostile.formula) }],
      givenUp: [{ kind: 'skill', name: hostile.script, level: 3, roles: [1] }],
      relaxed: [{ kind: 'hours', role: 1, person: at(hostile.formula) }],
      others: [
        {
          solver: 'stable',
          proposer: 'people',
          filled: 1,
          total: 0.7,
          lowest: 0.7,
          blocking: 0,
          changes: [{ role: 0, gains: [at(hostile.formula)], loses: [at(hostile.prototype)] }],
        },
      ],
      weights: { passion: 1, knowledge: 1, networks: 1, time: 1 },
      weightings: Array.from({ length: 8 }, () => ({ passion: 2, knowledge: 1, networks: 1, time: 1 })),
    },
  };
}

function sampleNimble(): Findings['nimbleTypes'] {
  const contacts: ContactEvidence = {
    people: 3,
    kinds: [{ kind: 'advice', people: 3 }],
    units: [
      { unit: hostile.script, people: 2 },
      { unit: undefined, people: 1 },
    ],
    firstDay: 20454,
    lastDay: undefined,
  };
  return {
    ...head('nimble-types', 'Architecting, enabling, entrepreneurial', 'persons'),
    by: 'unit',
    counts: new Map([
      ['architecting', 0],
      ['enabling', 1],
      ['entrepreneurial', 1],
    ]),
    several: 1,
    rows: samplePeople.map((_, person) => ({
      person,
      signs: nimbleTypes.map((type) => {
        const shows = type === 'architecting' ? undefined : person === at('p07');
        return {
          type,
          shows,
          conditions: [{ asks: 'asks for something', isMet: shows, share: shows === true ? 0.7 : undefined }],
          evidence: shows === true ? [{ of: 'ties both ways' as const, count: 3, contacts }] : [],
        };
      }),
    })),
  };
}

function sampleArchitects(): Findings['architects'] {
  const share = (part: number, whole: number) => ({ part, whole, share: part / whole, low: 0.1, high: 0.6 });
  const rows = ['p01', 'p06', 'p09'].map(
    (id, i): ArchitectRow => ({
      person: at(id),
      depth: i === 1 ? 1 : 0,
      people: i === 1 ? 2 : 5,
      reach:
        i === 1
          ? undefined
          : {
              onlyThrough: share(0, 0),
              outsideAlone: share(1, 4),
              enabling: share(2, 3),
              meetDirectly: 1,
              carried: share(1, 6),
              carriedExpected: i === 0 ? 0.2 : Number.NaN,
              peopleAcross: 2,
              groupsBelow: 1,
            },
      groups: { inTouch: 2, effective: 1.8, evenness: 0.9 },
      layers: { inTouch: 0, effective: Number.NaN, evenness: Number.NaN },
      ideaOwners: { within: 1, withoutTie: [at(hostile.formula)] },
      informalLeaders: { within: 2, withoutTie: [at(hostile.prototype), at('p07')] },
    }),
  );
  return {
    ...head('architects', 'Formal leaders as architects', 'persons'),
    by: 'unit',
    groupCount: 3,
    levels: architectLevels(rows, 2, 1),
    all: allLeaders(rows, 2, 1),
    rows,
  };
}

const placeOf: Readonly<Record<PullClass, Place | undefined>> = {
  clear: { rank: 1, sharedBy: 2 },
  likely: { rank: 3, sharedBy: 2 },
  'cannot tell': { rank: 5, sharedBy: 1 },
  'not seen': undefined,
};

function pullRow(person: number, pull: PullClass): PullRow {
  return {
    person,
    evidence: evidenceKinds.map((kind, i) => ({
      kind,
      value: kind === 'trusted' && person === 1 ? Number.NaN : person / (i + 1),
      expected: 1 / (i + 1),
      surprise: kind === 'trusted' && person === 1 ? Number.NaN : person - 1,
      surpriseLow: i === 3 ? undefined : person - 2,
      surpriseHigh: i === 3 ? undefined : person,
      rank: pull === 'clear' ? 1 + i : 4 + i,
      sharedBy: i === 0 ? 2 : 1,
      rankLow: i === 3 ? undefined : 1,
      rankHigh: i === 3 ? undefined : 6 + i,
      topShare: shareOf[pull],
      isTop: pull === 'clear' && i < 2,
    })),
    soughtAlongLine: 1,
    topKinds: pull === 'clear' ? 2 : 1,
    share: shareOf[pull],
    shareLow: 0.9 * shareOf[pull],
    shareHigh: shareOf[pull],
    chance: pull === 'clear' ? 0.01 : 1,
    heldShare: pull === 'clear' ? 0.9 : undefined,
    dominanceBest: 1,
    dominanceWorst: 4,
    place: placeOf[pull],
    pull,
  };
}

function cell(a: string, b: string, figures: Partial<GapCell>): GapCell {
  const shown = {
    observed: 3,
    expected: 6.5,
    ratio: 0.4615,
    ratioLow: 0.2,
    ratioHigh: 0.8,
    p: 0.002,
    q: 0.006,
  };
  const usual = { usual: 4, usualRatio: 0.75, usualQ: 0.3, isGap: true, standsOut: false };
  const further = {
    missingTies: 3.5,
    strength: 4.5,
    expectedStrength: 9,
    findable: 0.2,
    rewiredExpected: 6.4,
    rewiredP: 0.004,
    rewiredQ: 0.008,
    aToB: undefined,
    bToA: { observed: 1, expected: 3, ratio: 0.333, p: Number.NaN, q: Number.NaN },
    kinds: [],
    matters: false,
  };
  return { a, b, isHidden: false, ...shown, ...usual, ...further, needs: [], ...figures };
}

/** A hidden cell that still holds figures: outputs must not trust it to be empty. */
const leaked = { observed: 98765, expected: 98765, ratio: 98765, p: 98765, q: 98765 };
const leaky = {
  isHidden: true,
  ...leaked,
  strength: 98765,
  aToB: leaked,
  kinds: [{ kind: 'advice', ...leaked, aToB: leaked, bToA: leaked }],
  isGap: false,
};

function unitTable(): GapTable {
  const group = (name: string, size: number): GapGroup => ({
    name,
    size: size < 5 ? Number.NaN : size,
    isHidden: size < 5,
    eiIndex: size < 5 ? Number.NaN : -0.2,
  });
  return {
    by: 'unit',
    groups: [group('Care', 6), group('Sales', 5), group(hostile.script, 3)],
    pairsInTouch: 16,
    eiIndex: -0.5,
    cells: [
      cell('Care', 'Sales', {
        standsOut: true,
        matters: true,
        needs: [{ from: 'role', id: 'r1' }],
        kinds: [
          {
            kind: 'advice',
            observed: 1,
            expected: 2,
            ratio: 0.5,
            p: 0.1,
            q: 0.2,
            aToB: undefined,
            bToA: undefined,
          },
        ],
      }),
      cell('Care', hostile.script, leaky),
      cell('Sales', hostile.script, leaky),
    ],
    hiddenCells: 2,
    unlistedCells: 0,
    overview: { names: [], restGroups: 0, observed: new Float64Array(), expected: new Float64Array() },
    untestedCells: 0,
    rewirings: 999,
  };
}

function firmTable(): GapTable {
  return {
    by: 'firm',
    groups: [
      { name: 'North', size: 8, isHidden: false, eiIndex: -0.6 },
      { name: 'South', size: 6, isHidden: false, eiIndex: -0.4 },
    ],
    pairsInTouch: 16,
    eiIndex: -0.5,
    cells: [cell('North', 'South', { usual: Number.NaN, usualRatio: Number.NaN, usualQ: Number.NaN })],
    hiddenCells: 0,
    unlistedCells: 0,
    overview: { names: [], restGroups: 0, observed: new Float64Array(), expected: new Float64Array() },
    untestedCells: 0,
    rewirings: 999,
  };
}
