/** A table of a page: its caption, its heads, and its rows of cells. */
export interface PageTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly PageCell[])[];
}

export interface PageCell {
  readonly text: string;
  /** Whether the page sets it as a number. */
  readonly isNumber: boolean;
}

/** The tables of numbers and words in a page of ours, read from its markup; those of pictures and heat maps among them. */
export function pageTables(html: string): PageTable[] {
  return [...html.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)].map(([, table]) => {
    const [, caption = ''] = /<caption>([\s\S]*?)<\/caption>/.exec(table!) ?? [];
    const [, head = ''] = /<thead>([\s\S]*?)<\/thead>/.exec(table!) ?? [];
    const [, body = ''] = /<tbody>([\s\S]*?)<\/tbody>/.exec(table!) ?? [];
    return {
      caption: textOf(caption),
      heads: cellsOf(head).map(({ text }) => text),
      rows: [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) => cellsOf(row!)),
    };
  });
}

function cellsOf(row: string): PageCell[] {
  return [...row.matchAll(/<t([hd])([^>]*)>([\s\S]*?)<\/t\1>/g)].map(([, , attributes, inside]) => ({
    text: textOf(inside!),
    isNumber: /class="number"|data-heat/.test(attributes!),
  }));
}

function textOf(markup: string): string {
  return markup
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\u00A0/g, ' ')
    .trim();
}
