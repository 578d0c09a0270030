import type { ChartLayer, ChartStatistics } from '../../findings/leaders/chart-statistics.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';

const WIDTH = 720;
const TOP = 34;
const ROW = 26;
/** Left half: a bar for each layer. Right half: a column for each span, wider ones together. */
const layersPart = { left: 64, right: 330 } as const;
const spansPart = { left: 400, right: 704, height: 170 } as const;
const MAX_LAYERS = 14;
const MAX_SPANS = 15;

/** The layers of the chart and the spans of its managers. Undefined where the chart has no layer. */
export function chartFigure(words: Words, { layers, spans }: ChartStatistics): Html | undefined {
  if (layers.length === 0) return undefined;
  const shown = layers.slice(0, MAX_LAYERS);
  const height = Math.max(TOP + shown.length * ROW + 30, TOP + spansPart.height + 56);
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.standing.pictureLayersOfTheChart}">
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="chart-caption" class="chart">
<text class="tick" x="${layersPart.left - 8}" y="${TOP - 12}" text-anchor="end">${words.standing.layer}</text>
${layerBars(words, shown)}
${spans.managers === 0 ? undefined : spanColumns(words, spans)}
</svg>
</div>
<figcaption id="chart-caption">${words.standing.leftPeopleByStepsTo(shown.length < layers.length ? html` ${words.standing.theFirstOfLayersAre(shown.length, layers.length)}` : undefined, spans.managers === 0 ? undefined : html`${words.standing.rightManagersByTheNumber(spans.median)}`)}</figcaption>
</figure>`;
}

function layerBars(words: Words, layers: readonly ChartLayer[]): Html {
  const most = Math.max(1, ...layers.map(({ people }) => people ?? 0));
  const width = layersPart.right - layersPart.left;
  return html`${layers.map(({ depth, people, managers }, row) => {
    const y = TOP + row * ROW;
    const label = html`<text class="tick" x="${layersPart.left - 8}" y="${y + 14}" text-anchor="end">${depth === 0 ? words.standing.top : words.numbers.count(depth)}</text>`;
    if (people === undefined)
      return html`${label}<rect class="hidden-bar" x="${layersPart.left}" y="${y + 1}" width="60" height="17"/><text class="tick" x="${layersPart.left + 68}" y="${y + 14}">${words.standing.hidden}</text>
`;
    const length = (value: number) => round((width - 60) * (value / most));
    return html`${label}<rect class="people" x="${layersPart.left}" y="${y}" width="${Math.max(1, length(people))}" height="19"/><rect class="managers" x="${layersPart.left}" y="${y}" width="${length(managers ?? 0)}" height="19"/><text x="${layersPart.left + Math.max(1, length(people)) + 6}" y="${y + 14}">${words.numbers.count(people)}</text>
`;
  })}`;
}

function spanColumns(words: Words, { counts, median }: ChartStatistics['spans']): Html {
  const largest = counts.at(-1)?.span ?? 1;
  const columns = Math.min(largest, MAX_SPANS);
  const managers = new Array<number>(columns).fill(0);
  for (const one of counts) managers[Math.min(one.span, columns) - 1]! += one.managers;
  const most = Math.max(1, ...managers);
  const step = (spansPart.right - spansPart.left) / columns;
  const bottom = TOP + spansPart.height;
  const middle = Math.min(median, columns) - 0.5;
  return html`${managers.map((size, i) => {
    const x = round(spansPart.left + i * step);
    const tall = round((spansPart.height - 18) * (size / most));
    const isOpen = i === columns - 1 && largest > columns;
    const hasLabel = columns <= 10 || i % 2 === 0 || isOpen;
    return html`${
      size === 0
        ? undefined
        : html`<rect class="managers" x="${x}" y="${bottom - tall}" width="${round(step - 2)}" height="${tall}"/><text class="tick" x="${round(x + step / 2 - 1)}" y="${bottom - tall - 4}" text-anchor="middle">${words.numbers.count(size)}</text>`
    }${hasLabel ? html`<text class="tick" x="${round(x + step / 2 - 1)}" y="${bottom + 16}" text-anchor="middle">${i + 1}${isOpen ? '+' : ''}</text>` : undefined}
`;
  })}<line class="axis" x1="${spansPart.left}" x2="${spansPart.right}" y1="${bottom}" y2="${bottom}"/><line class="limit" x1="${round(spansPart.left + middle * step)}" x2="${round(spansPart.left + middle * step)}" y1="${TOP - 14}" y2="${bottom}"/><text class="axis-name" x="${(spansPart.left + spansPart.right) / 2}" y="${bottom + 36}" text-anchor="middle">${words.standing.directReportsOfAManager}</text>`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
