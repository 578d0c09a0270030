import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'b',
    'Ana "Ace"',
    'x;y',
    'one, two',
    'line\nend',
    "O'Hara",
    '=1+1',
    '__proto__',
    '"',
    '  ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/[\0\ufeff]/.test(text)),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A row of people with an id of its own, well written. */
const rowOf = fc.tuple(cell, cell).map(([name, site]) => ({ name, site }));

/** What is done to a row of the file. */
const fault = fc.constantFrom(
  'none',
  'none',
  'none',
  'short',
  'long',
  'blank',
  'bare-quote',
  'tail',
  'unclosed',
  'header',
);

function written(index: number, { name, site }: { name: string; site: string }, what: string): string {
  const id = `p${index}`;
  const whole = [id, quoted(name), quoted(site)].join(',');
  switch (what) {
    case 'short':
      return [id, quoted(name)].join(',');
    case 'long':
      return `${whole},more`;
    case 'blank':
      return ',,';
    case 'bare-quote':
      return `${id},a"b,c`;
    case 'tail':
      return `${id},"a"b,c`;
    case 'unclosed':
      return `${id},"a,b`;
    case 'header':
      return 'person_id,name,site';
    default:
      return whole;
  }
}

it('readDataset(folder) accounts for every row, and delivers none that was not in the file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(rowOf, fault), { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      async (rows, lineEnd, endsWithLine) => {
        const lines = rows.map(([row, what], index) => written(index, row, what));
        const text = ['person_id,name,site', ...lines].join(lineEnd) + (endsWithLine ? lineEnd : '');
        const dataset = await readDataset(folderOf({ 'people.csv': text }));
        const [account] = dataset.files;
        const { read, delivered, heldBack, blank } = account!;
        expect(read).toBe(delivered + heldBack + blank);

        // Ten rows alike that are unlike the header refuse the file.
        const refused = dataset.issues.some(({ severity }) => severity === 'refused');
        if (refused) expect(rows.length).toBeGreaterThan(9);
        // Where a quote was left open, the lines of a cell below it are read as rows, and two rows may seem to be one.
        else if (!rows.some(([, what]) => what === 'unclosed')) {
          const count = (...kinds: string[]) => rows.filter(([, what]) => kinds.includes(what)).length;
          expect({ read, blank }).toEqual({ read: rows.length, blank: count('blank') });
          expect(delivered).toBe(count('none'));
        }
        const clean = (text: string) => text.trim().normalize('NFC') || undefined;
        for (const { id, name, location } of dataset.people) {
          const [row, what] = rows[Number(id.slice(1))]!;
          expect(what).toBe('none');
          expect({ name, location }).toEqual({ name: clean(row.name), location: clean(row.site) });
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('readDataset(folder) gives issues or people for any bytes, and repeats no cell in a message', async () => {
  const canary = 'Zq7canary';
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('"', ',', ';', '\n', '\r', canary, 'a', '1', ' ', '\t', 'é', '|', '""'), {
        maxLength: 60,
      }),
      fc.constantFrom(
        'person_id,name,fte,start_date\n',
        'person_id;manager_id;skills;participate\r',
        'source,target,weight\n',
        '',
      ),
      async (parts, header) => {
        const dataset = await readDataset(
          folderOf({ 'people.csv': header + parts.join(''), 'ties.csv': parts.join('') }),
        );
        for (const { found, fix, column, file } of dataset.issues) {
          const isHeaderNamed = dataset.files.some((account) =>
            account.otherColumns.concat([...account.columns.values()]).some((name) => name.includes(canary)),
          );
          if (!isHeaderNamed) expect(`${found}${fix}${column}${file}`).not.toContain(canary);
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('readDataset(folder) delivers no row that was not written, wherever a quote is added or lost', async () => {
  const plain = fc.constantFrom('', 'Ana', 'Sales', 'a b');
  // The first line of a long cell may become a row of its own, of which the lines after it tell.
  const short = cell.filter((text) => !/[\n\r]/.test(text)).map(quoted);
  const written = fc.oneof(plain, short, short);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(written, written, written), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.boolean(),
      async (rows, position, isAdded) => {
        const read = async (text: string) => (await readDataset(folderOf({ 'people.csv': text }))).people;
        const lines = rows.map((cells, index) => [`p${index}`, ...cells].join(','));
        const header = 'person_id,name,site,team\n';
        const text = `${lines.join('\n')}\n`;
        const at = position % text.length;
        if (!isAdded && text[at] !== '"') return;
        const damaged = isAdded
          ? `${text.slice(0, at)}"${text.slice(at)}`
          : text.slice(0, at) + text.slice(at + 1);
        const whole = await read(header + text);
        const rest = await read(header + damaged);
        if (whole.length < rows.length) return;
        for (const person of rest) expect(whole).toContainEqual(person);
      },
    ),
    { numRuns: 300 },
  );
});
