import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config } from '../../src/schema/config.js';
import { block, readmePath, withTables } from './readme.js';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(readmePath, 'utf8');

describe('README.md', () => {
  it('holds the tables of measures and errors as the code has them (npm run readme)', () => {
    expect(withTables(readme)).toBe(readme);
  });

  it('prints what it says its import example prints', () => {
    expect(existsSync(join(root, 'dist/index.js')), 'run npm run build first').toBe(true);
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', block('run: import')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed).toBe(block('output: import'));
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
    for (const [, target] of readme.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
      expect(existsSync(join(root, target!)), target).toBe(true);
    }
  });
});

describe('examples', () => {
  const examples = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.ts'));

  it.each(examples)('%s runs on the bundled sample and holds what it asserts', (example) => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', join('examples', example)], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed.length).toBeGreaterThan(20);
  });

  it.each(examples)('%s fits on a screen', (example) => {
    expect(readFileSync(join(root, 'examples', example), 'utf8').split('\n').length).toBeLessThanOrEqual(50);
  });
});
