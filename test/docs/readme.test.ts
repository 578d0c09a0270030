import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metricLevels } from '../../src/metrics/define-metric.js';
import { metricsOf, networkMetrics, networkValueIds } from '../../src/metrics/registry.js';
import { config } from '../../src/schema/config.js';
import { block, examples, measuresPage, measuresPath, readmePath, withTables } from './readme.js';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(readmePath, 'utf8');

describe('README.md', () => {
  it('holds the tables of measures and errors as the code has them (npm run readme)', () => {
    expect(withTables(readme)).toBe(readme);
  });

  it.each(examples)('prints what it says its example "%s" prints', (example) => {
    expect(existsSync(join(root, 'dist/index.js')), 'run npm run build first').toBe(true);
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', block(`run: ${example}`)], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed).toBe(block(`output: ${example}`));
    expect(printed.length).toBeGreaterThan(50);
  });

  it('shows an orgraph.json that is valid', () => {
    expect(config.safeParse(JSON.parse(block('json: config'))).error).toBeUndefined();
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('links only to files that are there', () => {
    for (const target of linksOf(readme)) expect(existsSync(join(root, target)), target).toBe(true);
  });
});

describe('docs/measures.md', () => {
  it('holds every measure as the code has it (npm run readme)', () => {
    expect(readFileSync(measuresPath, 'utf8')).toBe(measuresPage());
  });
});

describe('docs/definitions.md', () => {
  const definitions = readFileSync(join(root, 'docs/definitions.md'), 'utf8');

  it('names only measures that there are', () => {
    const ids = new Set([
      ...metricLevels.flatMap((level) => metricsOf(level).map(({ id }): string => id)),
      ...networkMetrics.flatMap(networkValueIds),
    ]);
    // Words with a hyphen are ids; single words may be options, kinds or columns.
    const named = [...definitions.matchAll(/`([a-z][a-z0-9]*-[a-z0-9-]+)`/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(40);
    for (const name of named) expect(ids).toContain(name);
  });

  it('links only to files that are there', () => {
    for (const target of linksOf(definitions))
      expect(existsSync(join(root, 'docs', target)), target).toBe(true);
  });
});

describe('examples', () => {
  const files = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.ts'));

  it.each(files)('%s runs on the bundled sample and holds what it asserts', (example) => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', join('examples', example)], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed.length).toBeGreaterThan(20);
  });

  it.each(files)('%s fits on a screen', (example) => {
    expect(readFileSync(join(root, 'examples', example), 'utf8').split('\n').length).toBeLessThanOrEqual(50);
  });
});

/** Files that a page links to. */
function linksOf(page: string): string[] {
  return [...page.matchAll(/\]\((?!http)([^)#]+)\)/g)].map((match) => match[1]!);
}
