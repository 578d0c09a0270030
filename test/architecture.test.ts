import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../src');

/** Rooms from the ground up: a file imports from its own room and from those above it in this list. */
const rooms = [
  ['errors.ts', 'random.ts', 'version.ts'],
  ['words'],
  ['kernel'],
  ['workers'],
  ['schema'],
  ['options.ts'],
  ['ingest'],
  ['ties'],
  ['engines'],
  ['graph'],
  ['metrics'],
  ['inference'],
  ['matching'],
  ['findings'],
  ['analysis.ts'],
  ['analyze.ts', 'match-roles.ts'],
  ['privacy'],
  ['outputs'],
  ['simulate'],
  ['index.ts', 'node.ts', 'report.ts'],
  ['cli'],
];

/** Rooms that see less than all above them. */
const narrow = new Map([
  ['kernel', ['kernel']],
  ['workers', ['kernel', 'workers', 'errors.ts']],
  ['matching', ['kernel', 'schema', 'errors.ts', 'matching', 'words']],
]);

/** Packages and the only files that may import them. */
const guarded: readonly (readonly [RegExp, RegExp])[] = [
  [/^graphology$/, /^(graph\/graphology(-louvain)?\.ts$|outputs\/report\/map-client\/)/],
  [/^sigma$/, /^outputs\/report\/map-client\//],
  [/^graphology-layout-forceatlas2/, /^outputs\/map\/force-layout\.ts$/],
  [/^graphology-(communities-louvain|metrics)/, /^graph\/graphology-louvain\.ts$/],
  [/^node:/, /(\.node\.ts|^cli\/.*)$/],
  [/^csv-parse/, /^(simulate\/csv-text|outputs\/workbook\/csv-cells)\.ts$/],
  [/^fflate$/, /^outputs\/workbook\/workbook\.ts$/],
  [/^csv-stringify/, /^(outputs|simulate)\//],
  [/^pure-rand/, /^random\.ts$/],
  [/^munkres$/, /^matching\/assign-seats\.ts$/],
  [/^commander$/, /^cli\//],
];

/** Files of a folder beyond which its subjects get folders of their own. */
const MOST_FILES = 50;

/** AssemblyScript is another language with the same suffix, and generated files hold code as text. */
const isRead = (file: string) => file.endsWith('.ts') && !/^kernel\/assembly\/|\.generated\.ts$/.test(file);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isRead);
const importsOf = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const specifiers = [...text.matchAll(/^(?:import|export)\s(?:[^;]*?\sfrom\s)?'([^']+)'/gms)].map(
      (match) => ({
        specifier: match[1]!,
        isTypeOnly: /^(?:import|export)\s+type\b/.test(match[0]),
      }),
    );
    return [file, specifiers];
  }),
);

function roomOf(file: string): number {
  const room = file.split('/')[0]!;
  return rooms.findIndex((names) => names.includes(room));
}

function targetOf(file: string, specifier: string): string {
  return relative(root, join(root, dirname(file), specifier)).replace(/\.js$/, '.ts');
}

describe('the layout of src', () => {
  it.each(files)('%s stands in a known room', (file) => {
    expect(roomOf(file), 'add the room to the list, in its place').toBeGreaterThanOrEqual(0);
  });

  it.each(files)('%s imports only from its own room and from rooms above', (file) => {
    for (const { specifier } of importsOf.get(file)!) {
      if (!specifier.startsWith('.')) continue;
      const target = targetOf(file, specifier);
      if (target.startsWith('..')) continue; // package.json, for the version
      expect(roomOf(target), `${file} imports ${target}`).toBeLessThanOrEqual(roomOf(file));
      const seen = narrow.get(file.split('/')[0]!);
      if (seen !== undefined) expect(seen, `${file} imports ${target}`).toContain(target.split('/')[0]);
    }
  });

  it.each(files)('%s imports packages only where they are guarded', (file) => {
    for (const { specifier, isTypeOnly } of importsOf.get(file)!) {
      for (const [name, place] of guarded) {
        if (name.test(specifier) && !isTypeOnly) expect(file, `${specifier} in ${file}`).toMatch(place);
      }
    }
  });

  it('has no circle of imports', () => {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      expect(state.get(file), [...path, file].join(' -> ')).toBeUndefined();
      state.set(file, 'open');
      for (const { specifier, isTypeOnly } of importsOf.get(file) ?? []) {
        if (specifier.startsWith('.') && !isTypeOnly) visit(targetOf(file, specifier), [...path, file]);
      }
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
  });

  it('reaches nothing of node: from the browser-safe entries', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { specifier, isTypeOnly } of importsOf.get(file) ?? []) {
        expect(specifier, `in ${file}`).not.toMatch(/^node:|^csv-parse(\/(sync|stream))?$/);
        if (specifier.startsWith('.') && !isTypeOnly) visit(targetOf(file, specifier));
      }
    };
    visit('index.ts');
    visit('report.ts');
    expect(reached.size).toBeGreaterThan(50);
  });

  it('keeps every folder small enough to be looked over, but for lists of measures', () => {
    const folders = new Map<string, number>();
    for (const file of files) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
    for (const [folder, count] of folders) {
      if (folder.startsWith('metrics/')) continue;
      expect(count, folder).toBeLessThanOrEqual(MOST_FILES);
    }
  });

  it('keeps every file short enough to be read at once', () => {
    for (const file of files) {
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
      expect(lines, file).toBeLessThanOrEqual(300);
    }
  });
});
