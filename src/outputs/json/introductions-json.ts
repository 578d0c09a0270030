import type { GapNeed } from '../../findings/gaps/gap-needs.js';
import type { Introduction, Introductions } from '../../findings/introductions/introductions.js';
import type { JsonValue } from './json.js';

/** The finding with people by their ids. */
export function introductionsJson(
  { rows, ...finding }: Introductions,
  idOf: (person: number) => string | undefined,
): JsonValue {
  return {
    ...introductionFigures({ ...finding, rows }),
    rows: rows.map((row) => introductionJson(row, idOf)),
  };
}

/** All of the finding but the people, who are the rows. */
export function introductionFigures({ rows: _, ...finding }: Introductions): Record<string, JsonValue> {
  return {
    ...finding,
    barred: Object.entries(finding.barred).map(([reason, people]) => ({ reason, people })),
    gaps: finding.gaps.map(gapJson),
    short: finding.short && { ...finding.short },
    objective: { ...finding.objective },
  };
}

function introductionJson(row: Introduction, idOf: (person: number) => string | undefined): JsonValue {
  return {
    ...row,
    people: row.people.map(idOf),
    closes: row.closes.map(gapJson),
    way: { ...row.way, people: row.way.people.map(idOf) },
  };
}

function gapJson<Gap extends { readonly needs: readonly GapNeed[] }>({ needs, ...gap }: Gap) {
  return { ...gap, needs: needs.map((need) => ({ ...need })) };
}
