import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

const read = async (files: Readonly<Record<string, string>>) => {
  const dataset = await readDataset(folderOf({ 'people.csv': 'person_id\na\nb\n', ...files }));
  return {
    codes: dataset.issues.map(({ code, line }) => `${code} ${line}`),
    people: dataset.people.map(({ id }) => id),
    said: JSON.stringify([dataset.issues, dataset.files.map(({ otherColumns }) => otherColumns)]),
  };
};

describe('readDataset(folder) refuses a file whose rows are apart by another separator than its header', () => {
  it.each([
    [
      'a title that is called like a column',
      'Employee ID\nMitarbeiter;name;participate\np1;Ana;yes\np2;Bo;no\n',
    ],
    ['a title that is called like a column, and one row', 'Employee ID\np1\tAna\n'],
    ['a header that broke after its first name', 'person_id\n;name;unit\np1;N1;U1\n'],
    ['a header that broke after its first name, of tabs', 'person_id\n\tname\tunit\np1\tN1\tU1\n'],
    [
      'a separator replaced in the header, and in a cell of one row',
      `person_id;name,unit,note\n${'p1,Lind,Ops,x\n'.repeat(11)}p105,Lind,Ops;x\n`,
    ],
    [
      'a separator replaced in the header, and few rows',
      `person_id;name,unit,note\n${'p1,Lind,Ops,x\n'.repeat(3)}p105,Lind,Ops;x\n`,
    ],
    [
      'a separator replaced in the header, and in a cell of every row',
      `person_id;name,unit,skills\n${'p1,Lind,Ops,a;b\n'.repeat(4)}`,
    ],
  ])('%s', async (_, people) => {
    expect(await read({ 'people.csv': people })).toMatchObject({ codes: ['header-width 1'], people: [] });
  });

  it('also one of roles', async () => {
    const { codes } = await read({ 'roles.csv': 'Role ID\nRolle;Titel;Plätze\nr1;x;1\n' });
    expect(codes).toEqual(['header-width 1']);
  });

  it('but none whose cells alone hold other separators', async () => {
    for (const people of [
      'person_id\na\nb\n"c;d"\n',
      'person_id;skills\na;x, y\nb;x, y\nc;z, y\n',
      'person_id;address (street, city, land)\na;x, y, z\nb;x, y, z\nc;z, y, z\n',
    ])
      expect((await read({ 'people.csv': people })).codes).toEqual([]);
  });
});

describe('readDataset(folder) repeats no name of a header that may hold rows', () => {
  it.each([
    ['the end of its line lost', 'person_id,name,participate a1,Ana Secret,yes\nb2,Bo,yes\n'],
    ['the end of its line lost, and one name twice', 'person_id,name,Secret a1,Secret,x,x\nb2,Bo,yes\n'],
    ['the end of its line lost, and an opt-out', 'person_id,name,opt out Secret,Ana,yes\nb2,Bo,yes\n'],
    ['ends of lines that are written as text', 'person_id,name\\na1,Ana Secret\\nb2,Bo\\n'],
    ['ends of lines of another kind', 'person_id,name\u2028a1,Ana Secret\u2028b2,Bo'],
  ])('%s', async (_, people) => {
    const { said, people: delivered } = await read({ 'people.csv': people });
    expect(delivered).toEqual([]);
    expect(said).not.toMatch(/Secret/);
  });

  it('and refuses one with ends of lines of another kind', async () => {
    for (const end of ['\\n', '\u2028', '\u0085', '\v'])
      expect((await read({ 'people.csv': `person_id,name${end}a1,Ana${end}b2,Bo` })).codes).toEqual([
        'header-width 1',
      ]);
  });

  it('but those of one that its rows confirm', async () => {
    const { said } = await read({ 'people.csv': 'person_id,Room,Floor,Phone\na,1,2,3\nb,1,2,3\n' });
    expect(said).toContain('"Room","Floor","Phone"');
  });
});
