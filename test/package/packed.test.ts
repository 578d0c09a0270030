import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
let folder: string;

beforeAll(() => {
  expect(existsSync(join(root, 'dist/index.js')), 'run npm run build first').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'orgraph-packed-'));
  const packed = execFileSync(npm, ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', private: true, type: 'module' }),
  );
  const tarball = packed.trim().split('\n').at(-1)!;
  execFileSync(
    npm,
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball)],
    {
      cwd: folder,
      stdio: 'pipe',
    },
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    encoding: 'utf8',
  });
}

describe('the packed tarball, installed in an empty folder', () => {
  it('is imported whole, entry by entry, in plain Node', () => {
    expect(
      run(`const m = await import('orgraph'); console.log(typeof m.analyze, typeof m.fromGraphology)`),
    ).toBe('function function\n');
    expect(run(`const m = await import('orgraph/node'); console.log(typeof m.readDataset)`)).toBe(
      'function\n',
    );
    expect(run(`const m = await import('orgraph/report'); console.log(typeof m.renderReport)`)).toBe(
      'function\n',
    );
    expect(run(`import s from 'orgraph/schema.json' with { type: 'json' }; console.log(s.type)`)).toBe(
      'object\n',
    );
  });

  it('is loaded by require as well', () => {
    const printed = execFileSync(process.execPath, ['-e', `console.log(typeof require('orgraph').analyze)`], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(printed).toBe('function\n');
  });

  it('orgraph demo runs from the bin and leaves a report', () => {
    const bin = join(folder, 'node_modules/.bin/orgraph');
    const printed = execFileSync(bin, ['demo'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(printed).toContain('report.html');
    expect(readFileSync(join(folder, 'orgraph-demo/report.html'), 'utf8')).toContain('</html>');
  });

  it('holds no test, no source of tests and nothing beyond what it needs', () => {
    const files = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files: listed }] = JSON.parse(files) as [{ files: { path: string }[] }];
    for (const { path } of listed) {
      expect(path).not.toMatch(/make\.ts|\.test\./);
      expect(path).toMatch(
        /^(dist|fixtures|examples)\/|^docs\/[\w-]+\.md$|^(README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/,
      );
    }
  });

  it('brings no package with an install script', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const withScript = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript === true);
    expect(withScript).toEqual([]);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(5);
  });
});
