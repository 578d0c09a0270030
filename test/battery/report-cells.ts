import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

interface Row {
  readonly table: string;
  readonly cells: readonly string[];
}

interface Json {
  readonly people: readonly { readonly person: string }[];
  readonly measures: readonly { readonly measure: string; readonly values: readonly (number | null)[] }[];
  readonly findings: {
    readonly gaps: {
      readonly tables: readonly {
        readonly by: string;
        readonly cells: readonly {
          readonly a: string;
          readonly b: string;
          readonly observed?: number;
          readonly expected?: number;
          readonly ratio?: number;
          readonly q?: number | null;
        }[];
      }[];
    };
    readonly coverage: {
      readonly people: number;
      readonly curves: readonly {
        readonly steps: number;
        readonly points: readonly { readonly people: number; readonly reached: number }[];
      }[];
    };
  };
}

/**
 * Cells of the page that say another number than analysis.json: gaps by pair, coverage by size, and on the map the measures by person.
 * A cell agrees when it is the number of the file, rounded as the page rounds.
 */
export async function differentCells(browser: Browser, path: string, text: string): Promise<string[]> {
  const json = JSON.parse(text) as Json;
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(path).href);
    const rows = (await page.evaluate(
      `[...document.querySelectorAll('.scroll > table')].flatMap((table) => [...table.tBodies[0].rows].map((row) => ({
        table: table.caption.textContent, cells: [...row.cells].map((cell) => cell.textContent.trim()) })))`,
    )) as Row[];
    const map = JSON.parse((await page.locator('#map-data').textContent()) ?? '{}') as {
      ids: string[];
      measures: { title: string; values: (number | null)[] }[];
    };
    return [...gapCells(rows, json), ...coverageCells(rows, json), ...mapCells(map, json)];
  } finally {
    await page.close();
  }
}

function gapCells(rows: readonly Row[], { findings }: Json): string[] {
  return findings.gaps.tables.flatMap(({ by, cells }) =>
    rows
      .filter(({ table }) => table.startsWith(`Gaps by ${by},`))
      .flatMap(({ cells: [pair, , observed, expected, ratio] }) => {
        const cell = cells.find(({ a, b }) => `${a} – ${b}` === pair);
        if (cell === undefined) return [`no pair ${pair} in the file`];
        return [
          differs(`${pair} observed`, observed!, cell.observed),
          differs(`${pair} expected`, expected!, cell.expected),
          differs(`${pair} ratio`, ratio!.split(' ')[0]!, cell.ratio),
        ].flat();
      }),
  );
}

function coverageCells(rows: readonly Row[], { findings: { coverage } }: Json): string[] {
  return coverage.curves.flatMap(({ steps, points }) => {
    const words = steps === 1 ? 'in one step' : 'within two steps';
    const reached = new Map(points.map((point) => [point.people, point.reached]));
    return rows
      .filter(({ table }) => table.startsWith(`Share of people reached ${words}`))
      .flatMap(({ cells: [people, share] }) => {
        const value = reached.get(plain(people!));
        const wanted = value === undefined ? undefined : (100 * value) / coverage.people;
        return differs(`coverage ${words} of ${people}`, share!.replace(/[%<>\s]/g, ''), wanted);
      });
  });
}

function mapCells(
  map: { ids: string[]; measures: { title: string; values: (number | null)[] }[] },
  json: Json,
): string[] {
  const found: string[] = map.ids.flatMap((id, at) =>
    json.people[at]?.person === id ? [] : [`person ${at} of the map is not the one of the file`],
  );
  const betweenness = json.measures.find(({ measure }) => measure === 'betweenness')?.values;
  const shown = map.measures.find(({ title }) => title === 'betweenness')?.values;
  shown?.forEach((value, at) => {
    const wanted = betweenness?.[at];
    if (wanted === null || wanted === undefined ? value !== null : value !== Number(wanted.toPrecision(3)))
      found.push(`betweenness of ${map.ids[at]}: ${value} instead of ${wanted}`);
  });
  return found;
}

function plain(text: string): number {
  return Number(text.replaceAll(',', ''));
}

/** Whether the number of a cell is the wanted one to half of its last digit. */
function differs(what: string, cell: string, wanted: number | undefined | null): string[] {
  const shown = plain(cell);
  if (wanted === undefined || wanted === null)
    return cell === '–' ? [] : [`${what}: ${cell} instead of nothing`];
  const decimals = cell.includes('.') ? cell.length - cell.indexOf('.') - 1 : 0;
  return Math.abs(shown - wanted) <= 0.5 * 10 ** -decimals + 1e-9
    ? []
    : [`${what}: ${cell} instead of ${wanted}`];
}
