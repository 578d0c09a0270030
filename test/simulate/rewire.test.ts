import { describe, expect, it } from 'vitest';
import { OrgraphError } from '../../src/errors.js';
import { rewire, rewireInteractions, rewireMeetings } from '../../src/simulate/rewire.js';
import { simulateFirms } from '../../src/simulate/simulate-firms.js';
import { inDegree, outDegree } from './figures.js';
import { readSimulation, readTable } from './read-simulation.js';

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of [...keys].sort()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

describe('rewire(simulation, seed)', () => {
  const before = simulateFirms({ seed: 3 });
  // Everybody takes part, so that no tie is hidden from the counts.
  const open = {
    ...before,
    files: new Map(before.files).set(
      'people.csv',
      before.files.get('people.csv')!.replaceAll(/,no$/gm, ',yes'),
    ),
  };
  const after = rewire(open, 7);

  it('keeps everybody’s number of rows and of people, each way and kind by kind', () => {
    const [a, b] = [open, after].map((simulation) => readTable(simulation, 'interactions.csv'));
    for (const end of ['source', 'target'])
      expect(tally(b!.map((row) => `${row['kind']} ${row[end]}`))).toEqual(
        tally(a!.map((row) => `${row['kind']} ${row[end]}`)),
      );
    const [x, y] = [readSimulation(open), readSimulation(after)];
    for (const [kind, ties] of x.kinds) {
      expect(inDegree(y.kinds.get(kind)!)).toEqual(inDegree(ties));
      expect(outDegree(y.kinds.get(kind)!)).toEqual(outDegree(ties));
    }
  });

  it('moves nearly every tie, none to oneself, and leaves the rest of each row', () => {
    const [a, b] = [open, after].map((simulation) => readTable(simulation, 'interactions.csv'));
    let moved = 0;
    for (const [place, row] of a!.entries()) {
      const now = b![place]!;
      expect({ ...now, target: row['target'] }).toEqual(row);
      expect(now['target']).not.toBe(now['source']);
      if (now['target'] !== row['target']) moved += 1;
    }
    expect(moved / a!.length).toBeGreaterThan(0.9);
  });

  it('keeps the size of each meeting and how many each person attends', () => {
    const [a, b] = [open, after].map((simulation) =>
      readTable(simulation, 'meetings.csv').map((row) => row['participants']!.split(';')),
    );
    expect(b!.map((present) => new Set(present).size)).toEqual(a!.map((present) => present.length));
    expect(tally(b!.flat())).toEqual(tally(a!.flat()));
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    expect(rewire(open, 7).files).toEqual(after.files);
    expect(rewire(open, 8).files).not.toEqual(after.files);
  });

  it('rewireInteractions(text) and rewireMeetings(text) say which column is missing', () => {
    expect(() => rewireInteractions('a,b\n1,2\n', 1)).toThrow(OrgraphError);
    expect(() => rewireMeetings('a,b\n1,2\n', 1)).toThrow('participants');
  });

  it('rewireInteractions(text) leaves alone what cannot be swapped', () => {
    const text = 'source,target,kind\na,b,x\nb,a,x\n';
    expect(rewireInteractions(text, 1)).toBe(text);
  });
});
