import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { issuesOf, tiesOf } from './issues-of.js';
import { folderOf } from './temp-folder.js';

const people = 'person_id,name,unit\na,Ana,Sales\nb,Ben,Board\n';
const ties = 'source,target\na,b\n';
const names = (dataset: { people: readonly { name?: string | undefined }[] }) =>
  dataset.people.map(({ name }) => name);

describe('readDataset(folder) finds its files', () => {
  it.each(['interactions.csv', 'ties.csv', 'edges.csv', 'Ties.CSV'])('such as %s', async (name) => {
    const dataset = await readDataset(folderOf({ 'people.csv': people, [name]: ties }));
    expect(tiesOf(dataset)).toEqual(['a b tie 1']);
    expect(dataset.files.map(({ file, table }) => [file, table])).toEqual([
      ['people.csv', 'people'],
      [name, 'interactions'],
    ]);
  });

  it('and takes their names one by one', async () => {
    const folder = folderOf({ 'staff.txt': people, 'mail.csv': ties });
    const dataset = await readDataset({
      people: join(folder, 'staff.txt'),
      interactions: join(folder, 'mail.csv'),
    });
    expect(dataset.files.map(({ file }) => file)).toEqual(['staff.txt', 'mail.csv']);
  });

  it('and throws INPUT_TWICE for two of a kind', async () => {
    const folder = folderOf({ 'ties.csv': ties, 'edges.csv': ties });
    await expect(readDataset(folder)).rejects.toMatchObject({ code: 'INPUT_TWICE' });
    const path = join(folder, 'ties.csv');
    await expect(readDataset({ people: path, interactions: path })).rejects.toMatchObject({
      code: 'INPUT_TWICE',
    });
  });

  it('and throws INPUT_MISSING when there is nothing to read', async () => {
    await expect(readDataset(folderOf({ 'roles.csv': 'role_id\nr\n' }))).rejects.toMatchObject({
      code: 'INPUT_MISSING',
    });
    await expect(readDataset('/no/such/folder')).rejects.toMatchObject({ code: 'INPUT_MISSING' });
    const folder = folderOf({});
    await expect(readDataset({ people: join(folder, 'none.csv') })).rejects.toMatchObject({
      code: 'INPUT_MISSING',
    });
    await expect(readDataset({ roles: join(folder, 'none.csv') })).rejects.toThrow(
      'the input names no such file; expected a file of people, interactions or meetings',
    );
  });

  it('and says what it found instead of a folder with people or ties', async () => {
    const folder = folderOf({ 'staff.csv': people });
    await expect(readDataset(folder)).rejects.toThrow(
      `${folder} is a folder without people or ties; expected one of people.csv, interactions.csv, ties.csv, edges.csv or meetings.csv in it`,
    );
    await expect(readDataset(join(folder, 'staff.csv'))).rejects.toThrow(
      /staff.csv is not a folder but a file; expected a folder with people.csv/,
    );
    await expect(readDataset(join(folder, 'staff.csv', 'x'))).rejects.toThrow(/was not found/);
    const twice = folderOf({ 'interactions.csv': ties, 'ties.csv': ties });
    await expect(readDataset(twice)).rejects.toThrow(/; keep one of them in the folder$/);
  });

  it('and throws INPUT_UNREADABLE for what is there and cannot be read', async () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'people.csv'));
    await expect(readDataset(folder)).rejects.toMatchObject({
      code: 'INPUT_UNREADABLE',
      message: `${join(folder, 'people.csv')} cannot be read: it is a folder, not a file`,
    });
    const circle = folderOf({ 'people.csv': people });
    symlinkSync(join(circle, 'ties.csv'), join(circle, 'ties.csv'));
    await expect(readDataset(circle)).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
    await expect(readDataset(join(circle, 'ties.csv'))).rejects.toMatchObject({ code: 'INPUT_UNREADABLE' });
    const device = { people: '/dev/null' };
    await expect(readDataset(device)).rejects.toThrow('it is not a regular file');
  });

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('also without permission', async () => {
    for (const name of ['people.csv', 'orgraph.json']) {
      const folder = folderOf({ 'people.csv': people, 'orgraph.json': '{}' });
      chmodSync(join(folder, name), 0);
      await expect(readDataset(folder)).rejects.toThrow(/cannot be read: permission is denied/);
    }
  });

  it('and gives the SHA-256 of their bytes, refused ones too', async () => {
    const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(1_000_000, 7)]);
    const folder = folderOf({ 'people.csv': `\ufeff${people}`, 'ties.csv': zip });
    const dataset = await readDataset(folder);
    const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(dataset.files.map(({ sha256 }) => sha256)).toEqual([hash(`\ufeff${people}`), hash(zip)]);
  });
});

describe('readDataset(folder) reads orgraph.json', () => {
  const withConfig = (json: string) => readDataset(folderOf({ 'people.csv': people, 'orgraph.json': json }));

  it('and keeps it in the dataset', async () => {
    const dataset = await withConfig('{"kinds":{"mail":{"share":0.5}},"broadcastSize":8}');
    expect(dataset.config).toMatchObject({ kinds: { mail: { share: 0.5 } }, broadcastSize: 8 });
  });

  it('and refuses what it does not know', async () => {
    await expect(withConfig('{')).rejects.toMatchObject({ code: 'CONFIG_NOT_JSON' });
    await expect(withConfig('{"brodcastSize":3}')).rejects.toThrow(
      /orgraph.json .*did you mean "broadcastSize"/,
    );
    await expect(withConfig('{"encoding":"utf-9"}')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    await expect(withConfig('{"__proto__":{"x":1}}')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  it('and lets options override it', async () => {
    const folder = folderOf({
      'people.csv': 'Nr,Abteilung,Firma\n1,X,Y\n',
      'orgraph.json': '{"columns":{"people":{"person_id":"Nr","unit":"Firma"}},"broadcastSize":8}',
    });
    const dataset = await readDataset(folder, {
      columns: { people: { unit: 'Abteilung' } },
      broadcastSize: 9,
    });
    expect(dataset.people[0]).toMatchObject({ id: '1', unit: 'X' });
    expect(dataset.config.broadcastSize).toBe(9);
  });

  it('and throws OPTIONS_INVALID for options that are none', async () => {
    const folder = folderOf({ 'people.csv': people });
    const refused = [{ colums: {} }, { columns: { people: { unti: 'x' } } }, { encoding: 'utf-9' }];
    for (const options of refused) {
      // biome-ignore lint/suspicious/noExplicitAny: a caller without types
      await expect(readDataset(folder, options as any)).rejects.toMatchObject({ code: 'OPTIONS_INVALID' });
    }
  });
});

describe('readDataset(folder) reads bytes', () => {
  const read = (content: string | Uint8Array, options = {}) =>
    readDataset(folderOf({ 'people.csv': content }), options);
  const accented = 'person_id;name\nä;José\n';

  it.each([
    ['UTF-8', Buffer.from(accented)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${accented}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${accented}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${accented}`, 'utf16le').swap16()],
  ])('of %s', async (_, bytes) => {
    const dataset = await read(bytes);
    expect(dataset.issues).toEqual([]);
    expect(dataset.people).toMatchObject([{ id: 'ä', name: 'José' }]);
  });

  it('of another encoding only when told', async () => {
    const bytes = Buffer.from(accented, 'latin1');
    expect(issuesOf(await read(bytes))).toEqual(['encoding-invalid people.csv:2']);
    expect(names(await read(bytes, { encoding: 'windows-1252' }))).toEqual(['José']);
  });

  it.each([
    ['a letter cut in two', Buffer.from(accented).subarray(0, -2), 2],
    ['zero bytes', Buffer.from(`${people}\0\0\0\0`), 4],
    ['UTF-16 without a byte order mark', Buffer.from(people, 'utf16le'), 1],
    ['a surrogate', Buffer.concat([Buffer.from(people), Buffer.from([0xed, 0xa0, 0x80])]), 4],
  ])('and refuses %s with its line', async (_, bytes, line) => {
    const dataset = await read(bytes);
    expect(issuesOf(dataset)).toEqual([`encoding-invalid people.csv:${line}`]);
    expect(dataset.people).toEqual([]);
  });

  it.each([
    ['a workbook', Buffer.from('PK\u0003\u0004 and so on, for long enough')],
    ['a page', Buffer.from('\n  <!doctype html><table></table>')],
    ['JSON', Buffer.from('[{"person_id": "a"}]')],
  ])('and refuses %s', async (_, bytes) => {
    expect(issuesOf(await read(bytes))).toEqual(['not-csv people.csv']);
  });

  it.each(['', '\ufeff', '\n\r\n  \n'])('and refuses a file without a header: %j', async (content) => {
    expect(issuesOf(await read(content))).toEqual(['file-empty people.csv']);
  });

  it('with LF, CRLF and CR, also mixed and within cells, at the right lines', async () => {
    const dataset = await read('person_id,name\r\na,"x\r\ny\r\nz"\rb,Ben,1\n\nc,Cy,1');
    expect(names(dataset)).toEqual(['x\r\ny\r\nz']);
    expect(issuesOf(dataset)).toEqual(['row-too-long people.csv:5', 'row-too-long people.csv:7']);
    expect(dataset.files[0]).toMatchObject({ read: 4, delivered: 1, heldBack: 2, blank: 1 });
  });

  it.each([',', ';', '\t', '|'])('separated by %j', async (delimiter) => {
    const dataset = await read(people.replaceAll(',', delimiter));
    expect(names(dataset)).toEqual(['Ana', 'Ben']);
    expect(dataset.files[0]!.delimiter).toBe(delimiter);
  });

  it("separated as Excel's first line says", async () => {
    const dataset = await read(`sep=;\r\n${people.replaceAll(',', ';')}c;Cy\n`);
    expect(names(dataset)).toEqual(['Ana', 'Ben']);
    expect(issuesOf(dataset)).toEqual(['row-too-short people.csv:5']);
  });

  it('and refuses a header with two readings', async () => {
    expect(issuesOf(await read('x,person_id,y;person_id;z\n'))).toEqual(['delimiter-unclear people.csv:1']);
  });
});

describe('readDataset(folder) reads rows', () => {
  const read = (content: string, options = {}) => readDataset(folderOf({ 'people.csv': content }), options);

  it('and names a column that is missing, with the nearest header', async () => {
    const dataset = await read('persn_id,name\na,Ana\n');
    expect(issuesOf(dataset)).toEqual(['column-missing people.csv:1 person_id']);
    expect(dataset.issues[0]!.found).toContain('"persn_id" or "name"');
    expect(dataset.issues[0]!.fix).toBe(
      'rename "persn_id" to person_id, or say --map people.person_id="persn_id"',
    );
  });

  it('and shows a first line that is no header only on request', async () => {
    const dataset = await read('e1,Ana Ruiz,Sales\ne2,Ben,Board\n');
    expect(`${dataset.issues[0]!.found}${dataset.issues[0]!.fix}`).not.toContain('Ana');
    expect(dataset.issues[0]!.value).toContain('Ana Ruiz');
  });

  it.each([
    'E01,Anna Berg,Board',
    'E01,Anna Berg,Manager',
    'E01,Pearson,Team Lead',
    'E01,Anna Berg,Manager,Team',
    'Anna Berg,Berlin,Team,Team,Manager',
    'E01;Anna Berg;Group;',
  ])('and gives no cell of a first line such as %j', async (line) => {
    for (const table of ['people', 'interactions']) {
      const dataset = await readDataset(
        folderOf({ [`${table}.csv`]: `${line}\n${line}\n`, 'meetings.csv': 'event_id,participants\n' }),
        { columns: { people: { unit: 'Persons' } } },
      );
      const { columns, otherColumns } = dataset.files.find((file) => file.table === table)!;
      expect([columns, otherColumns]).toEqual([new Map(), []]);
      const issues = dataset.issues.filter(({ file }) => file === `${table}.csv`);
      const said = issues.map(({ value: _, ...issue }) => Object.values(issue).join(' ')).join(' ');
      expect(said).toContain(`a first line of ${line.split(/[,;]/).length} cells`);
      for (const cell of line.split(/[,;]/)) {
        if (cell !== '') expect(said).not.toContain(`"${cell}"`);
      }
    }
  });

  it('and lists the headers where half of them are known', async () => {
    for (const header of ['Nr,Name', 'Nr,Manager,Department']) {
      const dataset = await read(`${header}\n1,2,3\n`);
      expect(dataset.issues[0]!.found).toContain('"Nr"');
      expect(dataset.files[0]!.otherColumns).toEqual([]);
      expect(dataset.files[0]!.columns.size).toBeGreaterThan(0);
    }
    expect((await read('Nr\n1\n')).issues[0]!.found).toContain('a first line of 1 cell that');
  });

  it('and names a header that was mapped and is not there', async () => {
    const dataset = await read(people, { columns: { people: { unit: 'Unti' } } });
    expect(issuesOf(dataset)).toEqual(['column-missing people.csv:1 Unti']);
    expect(dataset.issues[0]!.fix).toBe('map unit to "unit"');
  });

  it('and holds back short and long rows and the header again', async () => {
    const dataset = await read(`${people}c,Cy\nd,Di,Sales,x\nperson_id,name,unit\n,,\n\n`);
    expect(names(dataset)).toEqual(['Ana', 'Ben']);
    expect(issuesOf(dataset)).toEqual([
      'row-too-short people.csv:4',
      'row-too-long people.csv:5',
      'header-repeated people.csv:6',
    ]);
    expect(dataset.files[0]).toMatchObject({ read: 7, delivered: 2, heldBack: 3, blank: 2 });
  });

  it.each([
    ['a quote at the end of a cell', 'c,Cy "Ace",Sales'],
    ['text after a quoted cell', 'c,"Cy" Fox,Sales'],
    ['a lost comma', 'c,"Cy""Sales",,"x"y'],
    ['a space before a quote', 'c, "Cy, Fox",Sales'],
    ['a backslash', 'c,"Cy \\"Ace\\" Fox",Sales'],
    ['an unclosed quote within a cell', 'c,Cy "Ace,Sales'],
  ])('and holds back a row with a quote in the wrong place: %s', async (_, row) => {
    const dataset = await read(`${people}${row}\nd,Di,Sales\n`);
    expect(names(dataset)).toEqual(['Ana', 'Ben', 'Di']);
    expect(issuesOf(dataset)).toEqual(['quote-misplaced people.csv:4']);
    expect(dataset.files[0]).toMatchObject({ read: 4, delivered: 3, heldBack: 1 });
  });

  it('and delivers a nickname as it stands, and notes it', async () => {
    const dataset = await read(`${people}c,Cy "Ace" Fox,Sales\n`);
    expect(names(dataset)).toEqual(['Ana', 'Ben', 'Cy "Ace" Fox']);
    expect(issuesOf(dataset)).toEqual(['quote-bare people.csv:4']);
  });

  it.each([
    ['at the end', 'c,"Cy,Sales\n', ['quote-unclosed people.csv:4'], []],
    ['before other rows', 'c,"Cy,Sales\nd,Di,Sales\n', ['quote-unclosed people.csv:4'], ['Di']],
    ['before a quoted cell', 'c,"Cy,Sales\nd,"Di",Sales\n', ['quote-unclosed people.csv:4'], ['Di']],
    ['in two rows', 'c,"Cy,Sales\nd,Di",Sales\ne,El,Sales\n', ['rows-merged people.csv:4'], ['El']],
  ])('and holds back the line of a quote that never closes: %s', async (_, rows, issues, others) => {
    const dataset = await read(`${people}${rows}`);
    expect(issuesOf(dataset)).toEqual(issues);
    expect(names(dataset)).toEqual(['Ana', 'Ben', ...others]);
  });

  it('and takes notes of several lines for what they are', async () => {
    const note = 'First, he came,\nthen, he saw, and\n""won"".';
    const dataset = await read(`person_id,name,note\na,Ana,"${note}"\nb,Ben\n`);
    expect(dataset.people[0]!.attributes.get('note')).toBe(note.replaceAll('""', '"'));
    expect(issuesOf(dataset)).toEqual(['row-too-short people.csv:5']);
  });

  it('and refuses a quote that never closes in the header', async () => {
    expect(issuesOf(await read(`person_id,"name,unit\na,Ana,Sales\n`))).toEqual([
      'header-quote people.csv:1',
    ]);
  });

  it('and refuses a row beyond the limit', async () => {
    const dataset = await read(`${people}c,${'x'.repeat(200_000)},Sales\n`, { maxRowBytes: 100_000 });
    expect(issuesOf(dataset)).toEqual(['row-too-large people.csv:4']);
  });

  it('and notes a column without a name, and a header without rows', async () => {
    expect(issuesOf(await read('person_id,,name\n'))).toEqual([
      'no-rows people.csv',
      'column-unnamed people.csv:1',
    ]);
  });

  it('and skips blank lines above the header', async () => {
    const dataset = await read(`\n\n${people}c\n`);
    expect(issuesOf(dataset)).toEqual(['row-too-short people.csv:6']);
    expect(dataset.files[0]).toMatchObject({ read: 5, delivered: 2, heldBack: 1, blank: 2 });
  });
});

describe('readDataset(folder, options, control)', () => {
  it('tells how far it is', async () => {
    const shares: number[] = [];
    await readDataset(
      folderOf({ 'people.csv': people, 'ties.csv': ties }),
      {},
      { onProgress: (_, done) => shares.push(done) },
    );
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('stops when asked', async () => {
    const folder = folderOf({ 'people.csv': people });
    const control = { signal: AbortSignal.abort() };
    await expect(readDataset(folder, {}, control)).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('reads the same whatever the order of files in the call', async () => {
    const folder = folderOf({ 'p.csv': people, 't.csv': ties, 'r.csv': 'role_id,sponsor_id\nr,a\n' });
    const [p, t, r] = ['p.csv', 't.csv', 'r.csv'].map((name) => join(folder, name));
    expect(await readDataset({ roles: r!, interactions: t!, people: p! })).toEqual(
      await readDataset({ people: p!, interactions: t!, roles: r! }),
    );
  });
});

it('readDataset(folder) does not blame the ties for people that were refused', async () => {
  const dataset = await readDataset(folderOf({ 'people.csv': 'x,y\n1,2\n', 'ties.csv': ties }));
  expect(issuesOf(dataset)).toEqual(['column-missing people.csv:1 person_id']);
  expect(dataset.hasPeopleFile).toBe(false);
});

it('readDataset(folder) reads 200,000 ties in pieces, at the right lines', async () => {
  const folder = folderOf({});
  const rows = Array.from(
    { length: 200_000 },
    (_, i) => `p${i % 1000},p${(i * 7 + 1) % 1000},mail,${1 + (i % 5)}`,
  );
  rows[123_456] = 'p1,p1,mail,1';
  rows[150_000] = 'p1,p"2,mail,1';
  rows[199_999] = 'p1,p2,mail,x';
  writeFileSync(join(folder, 'ties.csv'), `source,target,kind,weight\n${rows.join('\n')}`);
  const dataset = await readDataset(folder);
  expect(dataset.issueCounts.map(({ code, count }) => [code, count])).toEqual([
    ['number-invalid', 1],
    ['quote-misplaced', 1],
    ['self-tie', 1],
  ]);
  expect(issuesOf(dataset)).toEqual([
    'self-tie ties.csv:123458 target',
    'quote-misplaced ties.csv:150002',
    'number-invalid ties.csv:200001 weight',
  ]);
  const { count, records, line } = dataset.interactions;
  expect(count).toBe(1000);
  expect(records.reduce((sum, times) => sum + times, 0)).toBe(199_997);
  expect([line[0], line[999]]).toEqual([2, 1001]);
});

describe('readDataset(fixtures/hostile)', () => {
  it('reads what is there, and nothing else', async () => {
    const dataset = await readDataset('fixtures/hostile');
    expect(dataset.people.map(({ id }) => id)).toEqual([
      '007',
      '7',
      '__proto__',
      'constructor',
      'hasOwnProperty',
      'null',
      'padded',
      'toString',
      'émile',
      'אבג',
    ]);
    expect(dataset.people[3]).toMatchObject({ name: '=HYPERLINK("http://example.invalid","click")' });
    expect(dataset.people[2]!.attributes).toEqual(
      new Map([
        ['__proto__', 'a'],
        ['constructor', 'b'],
      ]),
    );
    expect(dataset.people[4]!.name).toBe('Line one\r\nline two');
    expect(tiesOf(dataset)).toEqual([
      '__proto__ constructor advice 1',
      'constructor __proto__ advice 2.5',
      'hasOwnProperty __proto__ constructor 0.001',
      '007 7 advice 1',
      '7 007 advice 0.1',
      'émile null =cmd 3',
      'padded émile <script>alert(2)</script> 3',
      'אבג hasOwnProperty advice 4',
    ]);
    expect(issuesOf(dataset)).toEqual([
      'self-tie interactions.csv:4 Target',
      'weight-zero interactions.csv:5 Weight',
      'date-missing interactions.csv:10 Timestamp',
      'opted-out interactions.csv:11 Source',
      'opted-out interactions.csv:12 Target',
      'person-unknown interactions.csv:13 Source',
      'column-reserved people.csv:1 __proto__',
      'column-reserved people.csv:1 constructor',
      'id-alike people.csv:8 person_id',
      'id-changed people.csv:9 person_id',
      'id-changed people.csv:11 person_id',
      'opted-out people.csv:12',
    ]);
    expect(
      dataset.files.map(({ read, delivered, heldBack, blank }) => [read, delivered, heldBack, blank]),
    ).toEqual([
      [11, 11, 0, 0],
      [14, 13, 0, 1],
    ]);
  });

  it('names all of three mistakes', async () => {
    const dataset = await readDataset('fixtures/hostile/three-mistakes');
    expect(issuesOf(dataset, 'date-invalid', 'manager-unknown', 'number-invalid')).toEqual([
      'number-invalid interactions.csv:3 weight',
      'date-invalid people.csv:3 start_date',
      'manager-unknown people.csv:5 manager_id',
    ]);
    expect(dataset.issues.map(({ found }) => found)).toEqual([
      'a decimal comma',
      'a date whose day and month cannot be told apart',
      'a manager who is not among the people',
    ]);
  });
});
