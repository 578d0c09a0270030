import { english } from '../../words/english.js';
import type { Words } from '../../words/words.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import {
  type Breadth,
  breadthOver,
  type ReachFigures,
  reachFigures,
  unitColumn,
} from './architect-figures.js';
import { type ArchitectLevel, allLeaders, architectLevels } from './architect-levels.js';
import type { FormalStanding } from './formal-standing.js';
import type { LeadershipMap } from './leadership-map.js';
import { ideaOwners, type WithinReach, withinReach } from './out-of-touch.js';

/** One formal leader: what passes only through them, what goes on without them, and with whom they are in touch. */
export interface ArchitectRow {
  readonly person: number;
  /** Steps to the top; undefined where the chart does not say. */
  readonly depth: number | undefined;
  /** People below, at any depth; undefined in a circle of managers. */
  readonly people: number | undefined;
  /** Undefined with fewer people below than a figure may be shown of, and in a circle. */
  readonly reach: ReachFigures | undefined;
  /** The leader's own contacts over groups of {@link Architects.by} and over layers of the chart. */
  readonly groups: Breadth | undefined;
  readonly layers: Breadth | undefined;
  /** Owners of vetted or tested ideas, and people with informal pull and without a post. */
  readonly ideaOwners: WithinReach;
  readonly informalLeaders: WithinReach;
}

export interface Architects extends Finding {
  /** The column whose groups count as units; undefined where there is none. */
  readonly by: string | undefined;
  readonly groupCount: number;
  readonly levels: readonly ArchitectLevel[];
  /** All leaders with enough people below; undefined where they are too few to show. */
  readonly all: ArchitectLevel | undefined;
  /** One row a formal leader, in the order of people. */
  readonly rows: readonly ArchitectRow[];
}

/**
 * Formal leaders as architects: they do not leave the stage, they make it possible that others meet.
 *
 * *Bottleneck*: pairs of the people below who are joined, within the leader's area, only through the leader; and people outside
 * whom nobody of the area but the leader is in touch with. *Enabling*: of the pairs across units whom the leader could bring
 * together, those who meet without; and the share of the area's contacts across units that the leader has, beside the share of
 * all contacts. *Breadth*: units and layers the leader is in touch with, and how evenly. *Out of touch*: owners of vetted or
 * tested ideas and informal leaders below or within two steps without a tie.
 *
 * Ties count whatever their direction and kind. Cost: O(people log people + ties log degree), the sum of squared degrees
 * once, and O(ties) a draw.
 */
export async function findArchitects(
  input: FindingInput,
  columns: readonly string[],
  standing: FormalStanding,
  map: LeadershipMap,
): Promise<Architects> {
  const { dataset, graph, chart, network, options, control } = input;
  const by = unitColumn(input, columns);
  const groups = by === undefined ? undefined : network.groupsBy(by);
  const figures = await reachFigures(network.both, chart, graph.managerOf, groups, options, control);
  const groupBreadth = breadthOver(network.both, groups?.of, groups?.names.length ?? 0);
  const layerCount = chart.depth.reduce((most, depth) => Math.max(most, depth), -1) + 1;
  const layerBreadth = breadthOver(
    network.both,
    dataset.hasReportingLines ? chart.depth : undefined,
    layerCount,
  );
  const isLeader = (person: number) => standing.rows[person]?.isFormalLeader === true;
  const hidden = map.rows.filter(({ quadrant }) => quadrant === 'informal only').map(({ person }) => person);
  const ideasWithin = withinReach(network.both, graph.managerOf, isLeader, ideaOwners(input));
  const leadersWithin = withinReach(network.both, graph.managerOf, isLeader, hidden);
  const rows = standing.rows
    .filter(({ isFormalLeader }) => isFormalLeader === true)
    .map(({ person, depth, totalReports }): ArchitectRow => {
      const isShown = totalReports !== undefined && totalReports >= options.minGroup;
      return {
        person,
        depth,
        people: totalReports,
        reach: isShown ? figures[person] : undefined,
        groups: groupBreadth?.(person),
        layers: layerBreadth?.(person),
        ideaOwners: ideasWithin(person),
        informalLeaders: leadersWithin(person),
      };
    });
  const missingIn = (words: Words) =>
    dataset.people.length === 0
      ? words.needs.people
      : !dataset.hasReportingLines
        ? words.needs.reportingLines
        : network.both.arcCount === 0
          ? words.needs.ties
          : undefined;
  const missing = missingIn(english);
  const all = missing === undefined ? allLeaders(rows, options.minGroup, options.seed) : undefined;
  return {
    id: 'architects',
    ...told((words) => ({
      title: words.architects.formalLeadersAsArchitects,
      question: words.architects.doFormalLeadersMakeIt,
      sentences: missing === undefined ? sentencesOf(words, rows, all, by, options.minGroup) : [],
      rule: words.architects.ofLeadersWithAtLeast(
        options.minGroup,
        options.leaveOut,
        by ?? words.architects.units,
      ),
      mayMean: words.architects.whereALeaderCouldHand,
      doesNotMean: words.architects.thatALeaderHoldsOthers,
      missing: missingIn(words),
    })),
    shows: 'persons',
    by,
    groupCount: groups?.names.length ?? 0,
    levels: missing === undefined ? architectLevels(rows, options.minGroup, options.seed) : [],
    all,
    rows,
  };
}

function sentencesOf(
  words: Words,
  rows: readonly ArchitectRow[],
  all: ArchitectLevel | undefined,
  by: string | undefined,
  minGroup: number,
): string[] {
  const untold = by === undefined ? [words.architects.nothingCanBeToldOf(words.needs.groups)] : [];
  const outOfTouch = rows.filter(
    (row) => row.ideaOwners.withoutTie.length + row.informalLeaders.withoutTie.length > 0,
  ).length;
  const reach = words.architects.theOwnerOfAVetted(
    outOfTouch === 0 ? words.architects.noLeaderHas : words.architects.leadersHave(outOfTouch),
  );
  if (all === undefined) {
    const judged = rows.filter((row) => row.reach !== undefined).length;
    return [
      words.architects.ofFormalLeadersAtLeast(rows.length, judged, judged === 1 ? 'has' : 'have', minGroup),
      ...untold,
      reach,
    ];
  }
  const { onlyThrough, outsideAlone, enabling, carried, carriedExpected, groupsInTouch } = all;
  const within = ({ low, high }: { low: number; high: number }) => words.architects.to2(low, high);
  return [
    ...(Number.isNaN(onlyThrough.mean)
      ? [words.architects.belowMostLeadersNoTwo]
      : [words.architects.ofThePairsOfPeople(onlyThrough.mean, all.leaders, within(onlyThrough))]),
    ...(Number.isNaN(outsideAlone.mean)
      ? []
      : [words.architects.ofThePeopleOutsideWhom(outsideAlone.mean, within(outsideAlone))]),
    ...(Number.isNaN(enabling.mean)
      ? []
      : [words.architects.ofThePairsAcrossS(by, enabling.mean, within(enabling))]),
    ...(Number.isNaN(carried.mean)
      ? []
      : [
          words.architects.leadersHaveOfTheirAreas(
            carried.mean,
            by,
            carriedExpected.mean,
            groupsInTouch.mean,
          ),
        ]),
    ...untold,
    reach,
  ];
}
