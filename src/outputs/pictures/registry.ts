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

const groupsNeeded =
  'a column that puts people into at least two groups (unit or firm in people.csv), and ties';
const leadersNeeded = 'somebody whose informal pull is clear or likely';
const chartNeeded = 'reporting lines (manager_id in people.csv)';

/** Every picture, in the order of the report. */
export const pictures: readonly PictureDefinition[] = [
  {
    name: 'leaders',
    title: 'formal standing and informal pull',
    shows: 'persons',
    draw: standingPullFigure,
    needs: leadersNeeded,
  },
  {
    name: 'evidence',
    title: 'what is seen of informal leaders against what is expected',
    shows: 'persons',
    draw: expectedSeenFigure,
    needs: leadersNeeded,
  },
  {
    name: 'org-chart',
    title: 'the chart, and the informal ties across it',
    shows: 'persons',
    draw: orgChartFigure,
    needs: chartNeeded,
  },
  {
    name: 'layers',
    title: 'layers of the chart and spans of managers',
    shows: 'groups',
    draw({ analysis }) {
      const { chart } = analysis.findings.formalStanding;
      return chart === undefined ? undefined : chartFigure(chart);
    },
    needs: chartNeeded,
  },
  {
    name: 'architects',
    title: 'formal leaders: bottleneck against enabling',
    shows: 'persons',
    draw: ({ analysis }) => architectsFigure(analysis.findings.architects),
    needs: chartNeeded,
  },
  {
    name: 'style',
    title: 'leadership style, part by part',
    shows: 'groups',
    draw({ analysis: { findings } }) {
      const { groups, cards } = findings.leadershipStyle;
      const all = groups[0];
      return all === undefined ? undefined : styleFigure(all, cards, 'style-caption');
    },
    needs: 'ties, and who is a formal leader (manager_id or level in people.csv)',
  },
  {
    name: 'units',
    title: 'contact between groups on a ring',
    shows: 'groups',
    draw(view) {
      const { tables } = view.analysis.findings.gaps;
      const table = tables.find(({ by }) => by === 'unit') ?? tables.at(-1);
      return table === undefined || table.groups.length < 2 ? undefined : unitMapFigure(view, table);
    },
    needs: groupsNeeded,
  },
  {
    name: 'gaps',
    title: 'groups against groups: observed / expected',
    shows: 'groups',
    draw({ analysis }) {
      const { tables } = analysis.findings.gaps;
      return gapsFigure(tables.find(({ by }) => by === 'unit') ?? tables.at(-1));
    },
    needs: groupsNeeded,
  },
  {
    name: 'chords',
    title: 'pairs in touch between firms',
    shows: 'groups',
    draw({ analysis }) {
      const { tables } = analysis.findings.gaps;
      const table = tables.find(({ by }) => by === 'firm') ?? tables[0];
      return table === undefined ? undefined : chordFigure(table, 'chord-caption');
    },
    needs: `${groupsNeeded} between 2 to 12 groups that may be shown`,
  },
  {
    name: 'coverage',
    title: 'how many a small group reaches, beside baselines',
    shows: 'groups',
    draw({ analysis }) {
      const { curves, people, target } = analysis.findings.coverage;
      const curve = curves[0];
      return curve === undefined ? undefined : coverageFigure(curve, people, target);
    },
    needs: 'ties between people',
  },
  {
    name: 'flow',
    title: 'units, and the communities their people are in',
    shows: 'groups',
    draw: flowFigure,
    needs: groupsNeeded,
  },
  {
    name: 'load',
    title: 'how contact is spread over people',
    shows: 'groups',
    draw: loadFigure,
    needs: 'ties between people',
  },
];
