import {
  type Breadth,
  breadthOver,
  type ReachFigures,
  reachFigures,
  unitColumn,
} from './architect-figures.js';
import { type ArchitectLevel, allLeaders, architectLevels } from './architect-levels.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import type { FormalStanding } from './formal-standing.js';
import type { LeadershipMap } from './leadership-map.js';
import { ideaOwners, type WithinReach, withinReach } from './out-of-touch.js';
import { counted, groupsMissing, percent, short, tiesMissing } from './wording.js';

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
export function findArchitects(
  input: FindingInput,
  columns: readonly string[],
  standing: FormalStanding,
  map: LeadershipMap,
): Architects {
  const { dataset, graph, chart, network, options, control } = input;
  const by = unitColumn(input, columns);
  const groups = by === undefined ? undefined : network.groupsBy(by);
  const figures = reachFigures(network.both, chart, graph.managerOf, groups, options, control);
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
  const missing =
    dataset.people.length === 0
      ? 'people (people.csv)'
      : !dataset.hasReportingLines
        ? 'reporting lines (a column manager_id in people.csv)'
        : network.both.arcCount === 0
          ? tiesMissing
          : undefined;
  const all = missing === undefined ? allLeaders(rows, options.minGroup, options.seed) : undefined;
  return {
    id: 'architects',
    title: 'Formal leaders as architects',
    question: 'Do formal leaders make it possible that people meet, or must it all pass through them?',
    sentences: missing === undefined ? sentencesOf(rows, all, by, options.minGroup) : [],
    rule: `of leaders with at least ${options.minGroup} people below; an area is a leader and the people below. Bottleneck: pairs of people below whom the ties of the area join only through the leader (range: 5th to 95th percentile over draws that leave out ${percent(options.leaveOut)} of ties), and people outside whom only the leader is in touch with. Enabling: of pairs across ${by ?? 'units'} who are both in touch with the leader, one of them at least below, those who have a tie or another common contact; and the leader's share of the area's contacts across, beside the leader's share of all its contacts; contacts between the leader and the area are left out. Shares of counts have 90 % intervals after Wilson, means over leaders by drawing leaders anew. Out of touch: below or within two steps, and no tie. Levels of fewer than ${options.minGroup} such leaders are taken together with the next`,
    mayMean:
      'where a leader could hand on an introduction, or open a way around themselves; where a post spans what nobody else does',
    doesNotMean:
      'that a leader holds others back: somebody must be first to know people outside, some duties are confidential, and much contact leaves no trace in these sources',
    shows: 'persons',
    missing,
    by,
    groupCount: groups?.names.length ?? 0,
    levels: missing === undefined ? architectLevels(rows, options.minGroup, options.seed) : [],
    all,
    rows,
  };
}

function sentencesOf(
  rows: readonly ArchitectRow[],
  all: ArchitectLevel | undefined,
  by: string | undefined,
  minGroup: number,
): string[] {
  const untold =
    by === undefined ? [`Nothing can be told of contact across units: it would need ${groupsMissing}.`] : [];
  const outOfTouch = rows.filter(
    (row) => row.ideaOwners.withoutTie.length + row.informalLeaders.withoutTie.length > 0,
  ).length;
  const reach = `${outOfTouch === 0 ? 'No leader has' : counted(outOfTouch, 'leader has', 'leaders have')} the owner of a vetted or tested idea, or an informal leader, within reach without a tie to them.`;
  if (all === undefined) {
    const judged = rows.filter((row) => row.reach !== undefined).length;
    return [
      `Of ${counted(rows.length, 'formal leader')}, ${judged.toLocaleString('en-US')} ${judged === 1 ? 'has' : 'have'} at least ${minGroup} people below: too few to say what leaders here have in common.`,
      ...untold,
      reach,
    ];
  }
  const { onlyThrough, outsideAlone, enabling, carried, carriedExpected, groupsInTouch } = all;
  const within = ({ low, high }: { low: number; high: number }) => `${percent(low)} to ${percent(high)}`;
  return [
    ...(Number.isNaN(onlyThrough.mean)
      ? [
          'Below most leaders no two people are joined by ties of the area, so that nothing can pass through the leader.',
        ]
      : [
          `Of the pairs of people below a leader who are joined within the area, ${percent(onlyThrough.mean)} are joined only through the leader, on average over ${counted(all.leaders, 'leader')} (${within(onlyThrough)}).`,
        ]),
    ...(Number.isNaN(outsideAlone.mean)
      ? []
      : [
          `Of the people outside whom an area is in touch with, ${percent(outsideAlone.mean)} are in touch with nobody in it but the leader (${within(outsideAlone)}).`,
        ]),
    ...(Number.isNaN(enabling.mean)
      ? []
      : [
          `Of the pairs across ${by}s whom a leader could bring together, ${percent(enabling.mean)} meet without the leader (${within(enabling)}).`,
        ]),
    ...(Number.isNaN(carried.mean)
      ? []
      : [
          `Leaders have ${percent(carried.mean)} of their area's contacts across ${by}s, and ${percent(carriedExpected.mean)} of all its contacts; they are in touch with ${short(groupsInTouch.mean)} ${by}s each.`,
        ]),
    ...untold,
    reach,
  ];
}
