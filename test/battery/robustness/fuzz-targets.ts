import { OrgraphError } from '../../../src/errors.js';
import {
  dayFault,
  hasInvisible,
  idDifference,
  idOutline,
  looksRewritten,
  numberFault,
  readDay,
  readNumber,
  readParticipation,
  readSkills,
  readText,
} from '../../../src/ingest/cells/cells.js';
import { dayInZone, ZoneClock } from '../../../src/ingest/cells/zone-clock.js';
import { type CsvTableOptions, readCsv } from '../../../src/ingest/csv/csv-table.node.js';
import { CsvReader } from '../../../src/ingest/csv/read-csv.node.js';
import type { RowSink } from '../../../src/ingest/rows/row-sink.js';
import type { Random } from '../../../src/random.js';
import { defaultLimits } from '../../../src/schema/csv-limits.js';

/** One thing that is fuzzed: an input from a seed, and what must hold for it. */
export interface FuzzTarget {
  readonly name: string;
  /** Texts to begin with. */
  readonly seeds: readonly string[];
  /** Throws where a promise is broken. */
  check(input: Buffer, random: Random): Promise<void> | void;
}

const MOST_MS = 2000;

function must(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`broken: ${promise}`);
}

const readings: readonly CsvTableOptions[] = [
  {},
  { lenient: true },
  { columns: ['person_id'] },
  { columns: ['a'], lenient: true },
  { delimiter: ';', quote: "'" },
  { delimiter: ', ', escape: '\\' },
  { delimiter: '\t', quote: '', headerRows: 2 },
  { maxCellBytes: 10, maxRowBytes: 1024, maxColumns: 3, maxRowLines: 2, maxRows: 5 },
];

/** Everything a sink is told, however the bytes come. */
function toldInPieces(bytes: Buffer, pieceBytes: number): string {
  const told: unknown[] = [];
  const sink: RowSink & { isRefused: boolean } = {
    isRefused: false,
    isRepeating: false,
    knownHeaders: ['a', 'b'],
    fits: (headers) => headers.includes('a'),
    header: (headers, delimiter, line) => told.push(['header', headers, delimiter, line]),
    row: (cells, line) => told.push(['row', cells, line]),
    plainRow: (row, line) => told.push(['row', row.texts(), line]),
    blankLines: (count) => told.push(['blank', count]),
    note: ({ code, line }) => told.push([code, line]),
    holdBack: ({ code, line }) => told.push([code, line]),
    refuse: ({ code, line }) => {
      sink.isRefused = true;
      // What was given before a refusal depends on the pieces, and is not used.
      told.length = 0;
      told.push([code, line]);
    },
  };
  const reader = new CsvReader(sink, { encoding: 'utf-8', limits: defaultLimits });
  for (let at = 0; at < bytes.length; at += pieceBytes) reader.take(bytes.subarray(at, at + pieceBytes));
  const count = reader.end();
  return JSON.stringify([told, sink.isRefused ? 0 : count]);
}

const clocks = ['Europe/Berlin', 'Pacific/Apia', 'America/St_Johns'].map((zone) => new ZoneClock(zone));

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

export const fuzzTargets: readonly FuzzTarget[] = [
  {
    name: 'reader',
    seeds: [
      'person_id,name,team\na,"Ana, B",x\nb,Ben,y\n',
      'a;b;c\r\n1;"2 ""3""";4\r\n;;\r\n',
      "a,b\n'x','y'\n\"u\nv\",w\n",
      'sep=;\na;b\n1;2\n',
      'Title\n\na,b,c\n1,2,3\n4,5\n6,7,8,9\na,b,c\n1,2,3\n',
      `a,b\n${'1,x\n'.repeat(30)}2,,y\n"3,z\n`,
      '\ufeffa\tb\n\u00e9\t\u{1f600}\n',
    ],
    async check(bytes, random) {
      const mode = readings[random.below(readings.length)]!;
      const start = process.cpuUsage();
      const table = await readCsv(bytes, mode).catch((error: unknown) => {
        must(error instanceof OrgraphError, 'every error has a code');
        return undefined;
      });
      const { user, system } = process.cpuUsage(start);
      must((user + system) / 1000 < MOST_MS, 'no file of this size takes two seconds');
      if (table === undefined) return;
      must(table.read === table.rows.length + table.heldBack + table.blank, 'the account adds up');
      must(
        table.rows.every(({ cells }) => cells.length === table.headers.length),
        'every row has a cell for each header',
      );
      must(!table.isRefused || table.issues.length > 0, 'a refusal is told');
      must(table.heldBack <= table.issues.length, 'every row held back is told');
      const text = bytes.toString('utf8');
      if (Buffer.from(text).equals(bytes))
        must(
          !JSON.stringify(table.rows).includes('\ufffd') || text.includes('\ufffd'),
          'no sign is replaced',
        );
      must(
        toldInPieces(bytes, 1 + random.below(20)) === toldInPieces(bytes, bytes.length + 1),
        'the pieces change nothing',
      );
    },
  },
  {
    name: 'quoting',
    seeds: ['a', '"', 'a,b', 'a\nb', '""', "'", ' a ', '\r', '=1+1'],
    async check(bytes, random) {
      const text = bytes.toString('utf8');
      const signs = [...text];
      const cells = Array.from({ length: 3 }, () => signs.slice(random.below(signs.length + 1)).join(''));
      if (cells.some((cell) => /[\0\ufffd]/.test(cell)) || cells.every((cell) => cell.trim() === '')) return;
      const { rows, issues } = await readCsv(Buffer.from(`x,y,z\n${cells.map(quoted).join(',')}\n`));
      const isTold = issues.some(({ code }) => ['rows-merged', 'quote-unclosed'].includes(code));
      must(
        isTold || JSON.stringify(rows[0]?.cells) === JSON.stringify(cells),
        'what is written is read again',
      );
    },
  },
  {
    name: 'id',
    seeds: [
      '00123',
      ' e1 ',
      'E\u0301',
      '\u200be1',
      '1E+05',
      'Mar-05',
      '\u0130I\u0131i',
      '__proto__',
      '\uff11',
      'p\u0430ul',
      '\u0413\u03a3',
    ],
    check(bytes) {
      const id = readText(bytes.toString('utf8'));
      must(readText(id) === id, 'reading an id twice changes nothing');
      must(idOutline(idOutline(id)) === idOutline(id), 'an outline is its own outline');
      must(id === '' || !/^\s|\s$/.test(id), 'an id has no outer spaces');
      must(idDifference(id, id) !== '', 'a difference is named');
      must(typeof hasInvisible(id) === 'boolean' && typeof looksRewritten(id) === 'boolean', 'an answer');
    },
  },
  {
    name: 'date',
    seeds: [
      '2026-03-31',
      '2024-02-29T09:30:00Z',
      '2026-13-01',
      '31.03.2026',
      '45000',
      '2016-12-31T23:59:60Z',
      '2026-03-29T02:30',
      '2026-10-25 02:30:00.5+0530',
    ],
    check(bytes) {
      const text = bytes.toString('utf8');
      const day = readDay(text);
      if (day === undefined) {
        must(dayFault(text).found !== '', 'a fault is named');
        return;
      }
      const written = new Date(day * 86_400_000).toISOString().replace(/^\+00/, '').slice(0, 10);
      must(
        Number.isInteger(day) && written === text.trim().slice(0, 10),
        'the day is the one that is written',
      );
      for (const clock of clocks) {
        const zoned = dayInZone(text, day, clock);
        must(Math.abs(zoned.day - day) <= 2, 'two zones are two days apart at most');
        if (text.trim().length <= 10) must(zoned.day === day, 'a date is of no zone');
      }
    },
  },
  {
    name: 'number',
    seeds: ['1', '-0.5', '1e3', '1,5', '1 000', '0x10', 'NaN', '-', '1e999', '٥', '.5', '5%'],
    check(bytes) {
      const text = bytes.toString('utf8');
      const value = readNumber(text);
      if (value === undefined) must(numberFault(text).found !== '', 'a fault is named');
      else
        must(
          Number.isFinite(value) && value === Number(text.trim()),
          'the number is the one that is written',
        );
      const withComma = readNumber(text, true);
      must(
        withComma === (text.includes('.') ? undefined : readNumber(text.replace(',', '.'))),
        'a decimal comma stands where the point would',
      );
      if (withComma === undefined) must(numberFault(text, true).found !== '', 'a fault is named');
    },
  },
  {
    name: 'lists',
    seeds: ['sql:3;r', 'a;;b', ':3', 'a:9', 'yes', 'NO ', 'not roles'],
    check(bytes) {
      const text = bytes.toString('utf8');
      const skills = readSkills(text);
      if (Array.isArray(skills))
        must(
          skills.every(
            ({ name, level }) => name !== '' && (level === undefined || (level >= 1 && level <= 5)),
          ),
          'a skill has a name and a level from 1 to 5',
        );
      const answer = readParticipation(text);
      must(answer !== 'yes' || /^\W*(y|yes|true|1)\W*$/i.test(readText(text)), 'only a clear yes is a yes');
    },
  },
];
