import { OrgraphError } from '../../errors.js';
import { csvRows, sheetCell, textCell } from './csv-cells.js';
import { meaningOf } from './dictionary.js';
import { type Sheet, sheetXml, stylesXml } from './sheet-xml.js';

/** The name of the workbook among the files of a run. */
export const WORKBOOK_FILE = 'tables.xlsx';

type Zip = Pick<typeof import('fflate'), 'zipSync' | 'strToU8'>;

/** The package that packs a workbook; it is installed by who wants one. Throws PACKAGE_MISSING. */
export async function loadZip(): Promise<Zip> {
  try {
    return await import('fflate');
  } catch (error) {
    const facts = { what: 'a workbook', package: 'fflate', install: 'npm install fflate@0.8.3' };
    throw new OrgraphError('PACKAGE_MISSING', facts, { cause: error });
  }
}

/**
 * The tables of a run as one Excel workbook: a sheet for each CSV file, with the same cells as numbers, days, yes or no and text, and
 * a dictionary of all columns at the end. It is made of files that passed the gate, and so shows nothing that they do not.
 * The same files give the same bytes. Throws PACKAGE_MISSING and LIMIT_REACHED.
 */
export async function makeWorkbook(files: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const { zipSync, strToU8 } = await loadZip();
  const tables = [...files].filter(([file]) => file.endsWith('.csv'));
  const sheets = tables.map(([file, csv]) => sheetOf(file, csv));
  const parts = partsOf([...sheets, dictionarySheet(tables)]);
  const packed = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]));
  // A day without a zone: packers write the local time of a date.
  return zipSync(packed, { level: 6, mtime: new Date(1980, 0, 1) });
}

function sheetOf(file: string, csv: string): Sheet {
  const [header = [], ...rows] = csvRows(csv);
  const holds = header.map((column) => meaningOf(file, column).holds);
  return {
    name: sheetName(file),
    header,
    rows: rows.map((row) => row.map((cell, column) => sheetCell(cell, holds[column] ?? 'text'))),
  };
}

/** One row a column of each sheet: what it means, in what unit. */
function dictionarySheet(tables: readonly (readonly [file: string, csv: string])[]): Sheet {
  return {
    name: 'dictionary',
    header: ['sheet', 'column', 'meaning', 'unit'],
    rows: tables.flatMap(([file, csv]) =>
      (csvRows(csv.slice(0, csv.indexOf('\n') + 1))[0] ?? []).map((column) => {
        const { meaning, unit } = meaningOf(file, column);
        return [sheetName(file), column, meaning, unit].map(textCell);
      }),
    ),
  };
}

function sheetName(file: string): string {
  return file.replace(/\.csv$/, '');
}

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of the package by path: what it holds, how parts belong together, the formats, and the sheets. */
function partsOf(sheets: readonly Sheet[]): (readonly [path: string, xml: string])[] {
  const numbered = sheets.map((sheet, at) => ({ sheet, number: at + 1 }));
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${types}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const related = (inside: string) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${numbered.map(({ number }) => override(`worksheets/sheet${number}`, 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', related(relation(1, 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${sheet.name}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      related(
        numbered
          .map(({ number }) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`))
          .join('') + relation(sheets.length + 1, 'styles', 'styles.xml'),
      ),
    ],
    ['xl/styles.xml', stylesXml],
    ...numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)] as const),
  ];
}
