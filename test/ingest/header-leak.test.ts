import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

async function refusalOf(firstLine: string, options = {}) {
  const people = `${firstLine}\n1002;Bo Lind;Sales;Oslo\n`;
  const folder = folderOf({ 'people.csv': people, 'ties.csv': 'source,target\na,b\n' });
  const { issues } = await readDataset(folder, options);
  return issues.find(({ code }) => code === 'column-missing')!;
}

describe('readDataset(folder) repeats of a first line without a header', () => {
  it.each([
    ['1001;Ana Ruiz;Location;Oslo', '"Location" or 3 others'],
    ['1001;Unit;Level;Oslo', '"Unit", "Level" or 2 others'],
    ['Ana Ruiz;Persom_id;Location;Oslo', '"Location" or 3 others'],
    ['Ana Ruiz;Ana Ruiz;Location;Oslo', '"Location" or 3 others'],
  ])('only what is known to be a header: %s', async (line, shown) => {
    const issue = await refusalOf(line);
    expect(issue.found).toContain(`no column person_id among the headers ${shown}`);
    expect(`${issue.found} ${issue.fix}`).not.toMatch(/Ana|1001|Oslo|Persom/);
    expect(issue.value).toBe(line);
  });

  it('all headers where half of them are known, or one is mapped', async () => {
    expect((await refusalOf('Nachname;Unit;Level;Ort')).found).toContain(
      '"Nachname", "Unit", "Level" or "Ort"',
    );
    const told = { columns: { people: { name: 'Nachname' } } };
    expect((await refusalOf('Nachname;Nr;Kürzel;Ort', told)).found).toContain('"Nachname", "Nr"');
  });
});
