// Run with `npm run lock` after a dependency changed: makes package-lock.json anew and complete.
//
// A registry that lacks the builds of a tool for some platform makes npm leave them out of the lock file, and `npm ci`
// then refuses the file on every platform. Their exact versions stand in the package that asks for them, so the entries
// are added here. On another platform npm passes them over; on that platform it fetches them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface LockEntry {
  readonly version: string;
  readonly optionalDependencies?: Record<string, string>;
  readonly [key: string]: unknown;
}

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'orgraph-lock-'));
// Beside an installed tree npm would write down that tree, which holds one platform.
copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' });
const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockEntry>;
};
rmSync(folder, { recursive: true });

for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (/^\d+\.\d+\.\d+/.test(version))
      lock.packages[place] ??= { version, ...platformOf(name), dev: true, optional: true };
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);

/** The platform that the name of a build tells, in npm's words. */
function platformOf(name: string): Record<string, string[]> {
  const words = name.split(/[/-]/);
  const first = (known: readonly string[]) => known.filter((word) => words.includes(word)).slice(0, 1);
  const systems = [
    'android',
    'darwin',
    'freebsd',
    'linux',
    'netbsd',
    'openbsd',
    'openharmony',
    'sunos',
    'aix',
    'win32',
  ];
  const processors = [
    'arm64',
    'arm',
    'x64',
    'ia32',
    'ppc64',
    'riscv64',
    's390x',
    'loong64',
    'mips64el',
    'wasm32',
  ];
  const os = first(systems);
  const cpu = first(processors);
  if (os.length + cpu.length === 0) throw new Error(`${name} names no platform`);
  return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}) };
}
