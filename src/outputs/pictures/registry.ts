import type { Words } from '../../words/words.js';
import { architectsFigure } from '../report/architects-figure.js';
import { chartFigure } from '../report/chart-figure.js';
import { chordFigure } from '../report/chord-figure.js';
import { coverageFigure } from '../report/coverage-figure.js';
import { expectedSeenFigure } from '../report/expected-seen-figure.js';
import { flowFigure } from '../report/flow-figure.js';
import { gapsFigure } from '../report/gaps-figure.js';
import { loadFigure } from '../report/load-figure.js';
import { orgChartFigure } from '../report/org-chart-figure.js';
import { standingPullFigure } from '../report/standing-pull-figure.js';
import { styleFigure } from '../report/style-figure.js';
import { unitMapFigure } from '../report/unit-map-figure.js';
import type { PictureDefinition } from './picture.js';

const groupsNeeded = (words: Words) => words.frame.aColumnThatPutsPeople;
const leadersNeeded = (words: Words) => words.frame.somebodyWhoseInformalPullIs;
const chartNeeded = (words: Words) => words.frame.reportingLinesManagerIdIn;

/** Every picture, in the order of the report. */
export const pictures: readonly PictureDefinition[] = [
  {
    name: 'leaders',
    title: (words) => words.frame.formalStandingAndInformalPull,
    shows: 'persons',
    draw: (view, words) => standingPullFigure(words, view),
    needs: (words) => leadersNeeded(words),
  },
  {
    name: 'evidence',
    title: (words) => words.frame.whatIsSeenOfInformal,
    shows: 'persons',
    draw: (view, words) => expectedSeenFigure(words, view),
    needs: (words) => leadersNeeded(words),
  },
  {
    name: 'org-chart',
    title: (words) => words.frame.theChartAndTheInformal,
    shows: 'persons',
    draw: (view, words) => orgChartFigure(words, view),
    needs: (words) => chartNeeded(words),
  },
  {
    name: 'layers',
    title: (words) => words.frame.layersOfTheChartAnd,
    shows: 'groups',
    draw({ analysis }, words) {
      const { chart } = analysis.findings.formalStanding;
      return chart === undefined ? undefined : chartFigure(words, chart);
    },
    needs: (words) => chartNeeded(words),
  },
  {
    name: 'architects',
    title: (words) => words.frame.formalLeadersBottleneckAgainstEnabling,
    shows: 'persons',
    draw: ({ analysis }, words) => architectsFigure(words, analysis.findings.architects),
    needs: (words) => chartNeeded(words),
  },
  {
    name: 'style',
    title: (words) => words.frame.leadershipStylePartByPart,
    shows: 'groups',
    draw({ analysis: { findings } }, words) {
      const all = findings.leadershipStyle.groups[0];
      return all === undefined ? undefined : styleFigure(words, all, 'style-caption');
    },
    needs: (words) => words.frame.tiesAndWhoIsA,
  },
  {
    name: 'units',
    title: (words) => words.frame.contactBetweenGroupsOnA,
    shows: 'groups',
    draw(view, words) {
      const { tables } = view.analysis.findings.gaps;
      const table = tables.find(({ by }) => by === 'unit') ?? tables.at(-1);
      return table === undefined || table.groups.length < 2 ? undefined : unitMapFigure(words, view, table);
    },
    needs: (words) => groupsNeeded(words),
  },
  {
    name: 'gaps',
    title: (words) => words.frame.groupsAgainstGroupsObservedExpected,
    shows: 'groups',
    draw({ analysis }, words) {
      const { tables } = analysis.findings.gaps;
      return gapsFigure(words, tables.find(({ by }) => by === 'unit') ?? tables.at(-1));
    },
    needs: (words) => groupsNeeded(words),
  },
  {
    name: 'chords',
    title: (words) => words.frame.pairsInTouchBetweenFirms,
    shows: 'groups',
    draw({ analysis }, words) {
      const { tables } = analysis.findings.gaps;
      const table = tables.find(({ by }) => by === 'firm') ?? tables[0];
      return table === undefined ? undefined : chordFigure(words, table, 'chord-caption');
    },
    needs: (words) => words.frame.groupsForARing(groupsNeeded(words)),
  },
  {
    name: 'coverage',
    title: (words) => words.frame.howManyASmallGroup,
    shows: 'groups',
    draw({ analysis }, words) {
      const { curves, people, target } = analysis.findings.coverage;
      const curve = curves[0];
      return curve === undefined ? undefined : coverageFigure(words, curve, people, target);
    },
    needs: (words) => words.frame.tiesBetweenPeople,
  },
  {
    name: 'flow',
    title: (words) => words.frame.unitsAndTheCommunitiesTheir,
    shows: 'groups',
    draw: (view, words) => flowFigure(words, view),
    needs: (words) => groupsNeeded(words),
  },
  {
    name: 'load',
    title: (words) => words.frame.howContactIsSpreadOver,
    shows: 'groups',
    draw: (view, words) => loadFigure(words, view),
    needs: (words) => words.frame.tiesBetweenPeople,
  },
];
