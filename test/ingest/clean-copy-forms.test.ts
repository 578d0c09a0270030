import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

const ties = 'source,target\na,b\n';

async function changesOf(file: string, bytes: string | Uint8Array, options = {}) {
  const folder = folderOf({ [file]: bytes, 'interactions.csv': ties });
  const into = join(folder, 'clean');
  await readDataset(folder, { ...options, cleanInto: into });
  const lines = readFileSync(join(into, 'changes.csv'), 'utf8').trimEnd().split('\n').slice(1);
  const again = join(folder, 'again');
  await readDataset(into, { cleanInto: again });
  expect(readFileSync(join(again, 'changes.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(1);
  return lines.map((line) => line.split(',').slice(0, 4).join(','));
}

describe('readDataset(folder, { cleanInto }) logs what it changes of a file as a whole', () => {
  it.each([
    [
      'an encoding',
      Buffer.from('person_id,name\na,Zo\xeb\nb,B\n', 'latin1'),
      'encoding-changed',
      { encoding: 'windows-1252' },
    ],
    [
      'UTF-16 with a mark',
      Buffer.from('\ufeffperson_id\na\nb\n', 'utf16le'),
      'encoding-changed mark-removed',
      {},
    ],
    ['a mark', '\ufeffperson_id\na\nb\n', 'mark-removed', {}],
    ['a line that states the separator', 'sep=,\nperson_id,name\na,A\nb,B\n', 'separator-line', {}],
    ['CRLF', 'person_id\r\na\r\nb\r\n', 'line-ends-changed', {}],
    ['CR', 'person_id\ra\rb\r', 'line-ends-changed', {}],
    ['a last line without an end', 'person_id\na\nb', 'line-ends-changed', {}],
    ['quotes around cells', 'person_id,name\na,"A"\nb,B\n', 'quotes-changed', {}],
    ['quotes around names', '"person_id",name\na,A\nb,B\n', 'quotes-changed', {}],
    ['single quotes', "'person_id','name'\n'a','A'\n'b','B'\n", 'quotes-changed', {}],
    ['cells beyond the header', 'person_id\na,\nb,\nc,\n', 'header-changed', {}],
  ])('%s', async (_, bytes, codes, options) => {
    const wanted = codes.split(' ').map((code) => `people.csv,1,,${code}`);
    expect(await changesOf('people.csv', bytes, options)).toEqual(wanted);
  });

  it('and an archive, and spaces around a name', async () => {
    expect(await changesOf('people.csv.gz', gzipSync('person_id\na\nb\n'))).toEqual([
      'people.csv.gz,1,,unpacked',
    ]);
    expect(await changesOf('people.csv', 'person_id, Room \na,1\nb,2\n')).toEqual([
      'people.csv,1,Room,cell-changed',
    ]);
  });

  it('and nothing of one that is written as it was', async () => {
    expect(await changesOf('people.csv', 'person_id,note\na,"x, y"\nb,"two\nlines"\n')).toEqual([]);
  });
});

it('readDataset(folder, { cleanInto }) logs no name that a spreadsheet would run', async () => {
  const folder = folderOf({ 'people.csv': 'person_id,=1+1\na, x\nb,y\n', 'interactions.csv': ties });
  const into = join(folder, 'clean');
  await readDataset(folder, { cleanInto: into });
  expect(readFileSync(join(into, 'changes.csv'), 'utf8')).toContain("people.csv,2,'=1+1,cell-changed,");
  expect(readFileSync(join(into, 'people.csv'), 'utf8')).toBe('person_id,=1+1\na,x\nb,y\n');
});

describe('a clean copy that a crash broke off', () => {
  const brokenIn = (folder: string, more: Readonly<Record<string, string>> = {}) => {
    const into = join(folder, 'clean');
    mkdirSync(into);
    const files = { 'people.csv': 'person_id\nz\n', 'interactions.csv.part': 'sour', 'changes.csv.part': '' };
    for (const [name, text] of Object.entries({ ...files, ...more })) writeFileSync(join(into, name), text);
    return into;
  };
  const files = { 'people.csv': 'person_id\na\nb\n', 'interactions.csv': ties };

  it('is refused when it is read, with what to do', async () => {
    const into = brokenIn(folderOf(files), { 'interactions.csv': ties });
    await expect(readDataset(into)).rejects.toMatchObject({
      code: 'INPUT_REFUSED',
      message: expect.stringMatching(/broke off.*remove it, and write it again with orgraph check --fix/),
    });
  });

  it('is replaced by the next', async () => {
    const folder = folderOf(files);
    const into = brokenIn(folder, { 'orgraph.json': '{}' });
    await readDataset(folder, { cleanInto: into });
    expect(readdirSync(into).sort()).toEqual(['changes.csv', 'interactions.csv', 'people.csv']);
    expect((await readDataset(into)).people.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stays where anything else is in its folder, or the folder is a link', async () => {
    const folder = folderOf(files);
    const into = brokenIn(folder, { 'notes.txt': 'mine' });
    await expect(readDataset(folder, { cleanInto: into })).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    expect(existsSync(join(into, 'notes.txt'))).toBe(true);
    const other = folderOf(files);
    const link = join(other, 'link');
    symlinkSync(brokenIn(other), link);
    await expect(readDataset(other, { cleanInto: link })).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    expect(existsSync(join(link, 'people.csv'))).toBe(true);
  });
});
