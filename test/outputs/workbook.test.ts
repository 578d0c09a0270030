import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { makeOutputs } from '../../src/outputs/registry.js';
import { meaningOf, OWN_MEASURE } from '../../src/outputs/workbook/dictionary.js';
import { makeWorkbook } from '../../src/outputs/workbook/workbook.js';
import { sampleAnalysis } from './sample-analysis.js';

const files = makeOutputs(sampleAnalysis(), { showNames: true, showValues: true });
const tables = [...files].filter(([file]) => file.endsWith('.csv'));

/** The parts of a workbook as text, by path. */
async function partsOf(texts: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const parts = unzipSync(await makeWorkbook(texts));
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The table as a workbook of one sheet, which is the XML of that sheet. */
const sheetOf = async (file: string, csv: string) =>
  (await partsOf(new Map([[file, csv]]))).get('xl/worksheets/sheet1.xml')!;

describe('makeWorkbook', () => {
  it('gives the same bytes for the same files, whenever it is made', async () => {
    const first = await makeWorkbook(files);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = await makeWorkbook(files);
    vi.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('has a sheet for each table, and a dictionary that explains every column', async () => {
    const parts = await partsOf(files);
    const names = [...parts.get('xl/workbook.xml')!.matchAll(/<sheet name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([...tables.map(([file]) => file.replace('.csv', '')), 'dictionary']);
    for (const [file, csv] of tables) {
      for (const header of csv.slice(0, csv.indexOf('\n')).split(',')) {
        const { meaning, unit, holds } = meaningOf(file, header);
        expect(meaning, `${file} ${header}`).not.toBe(OWN_MEASURE);
        if (holds === 'number') expect(unit, `${file} ${header}`).not.toBe('');
      }
    }
  });

  it('writes numbers, days, yes or no and text as such, and nothing as a formula', async () => {
    const csv = 'person_id,rank,is_formal_leader,name\n007,3,yes,\'=cmd|x\n\'-1,0.1,no,"<&> _x0041_ 名"\n';
    const xml = await sheetOf('leaders.csv', csv);
    expect(xml).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">007</t></is></c>');
    expect(xml).toContain('<c r="B2"><v>3</v></c>');
    expect(xml).toContain('<c r="C2" t="b"><v>1</v></c>');
    expect(xml).toContain('<c r="D2" s="3" t="inlineStr"><is><t xml:space="preserve">=cmd|x</t></is></c>');
    expect(xml).toContain('<c r="A3" s="3" t="inlineStr"><is><t xml:space="preserve">-1</t></is></c>');
    expect(xml).toContain('<t xml:space="preserve">&#60;&#38;&#62; _x005F_x0041_ 名</t>');
    expect(xml).not.toContain('<f>');
    expect(xml).toContain('state="frozen"');
    const day = await sheetOf('introductions.csv', 'round,date\n1,2026-01-31\n');
    expect(day).toContain('<c r="B2" s="2"><v>46053</v></c>');
  });

  it('keeps ids that are names of properties, control letters, and texts too long for a cell', async () => {
    const long = 'x'.repeat(40_000);
    const xml = await sheetOf('leaders.csv', `person_id\nconstructor\n__proto__\n"a\u0007b"\n${long}\n`);
    expect(xml).toContain('>constructor<');
    expect(xml).toContain('>__proto__<');
    expect(xml).toContain('>a_x0007_b<');
    expect(xml).toContain(`>${'x'.repeat(32_766)}…<`);
  });

  it('says what to install where fflate is not there', async () => {
    vi.resetModules();
    vi.doMock('fflate', () => {
      throw new Error('not there');
    });
    const { makeWorkbook: without } = await import('../../src/outputs/workbook/workbook.js');
    await expect(without(files)).rejects.toMatchObject({
      code: 'PACKAGE_MISSING',
      message: expect.stringContaining('npm install fflate@'),
    });
    vi.doUnmock('fflate');
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

it.skipIf(!hasOffice)(
  'LibreOffice opens the workbook and reads the cells of every table (needs soffice)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'orgraph-workbook-'));
    try {
      writeFileSync(join(folder, 'tables.xlsx'), await makeWorkbook(files));
      // Cells in full digits, texts in quotes, every sheet.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';
      const home = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        'soffice',
        [home, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'tables.xlsx')],
        { stdio: 'ignore', timeout: 100_000 },
      );
      for (const [file, csv] of tables) {
        const read = readFileSync(join(folder, `tables-${file}`), 'utf8');
        expect(cellsOf(file, read, false), file).toEqual(cellsOf(file, csv, true));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

/** Rows of a file with their cells made comparable: yes is TRUE, guards are off, numbers are numbers. */
function cellsOf(file: string, csv: string, isOurs: boolean): unknown[][] {
  const [header = [], ...rows] = parse(csv, { relax_column_count: true }) as string[][];
  const holds = header.map((column) => meaningOf(file, column).holds);
  return rows.map((row) =>
    header.map((_, at) => {
      const cell = row[at] ?? '';
      if (holds[at] === 'yes or no') return isOurs ? ({ yes: 'TRUE', no: 'FALSE' }[cell] ?? '') : cell;
      if (holds[at] === 'number' && cell !== '' && Number.isFinite(Number(cell)))
        return Number(Number(cell).toPrecision(12));
      return (isOurs && cell.startsWith("'") ? cell.slice(1) : cell).replace(/\r\n?/g, '\n');
    }),
  );
}
