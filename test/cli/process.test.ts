import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { removeBrokenCopy } from '../../src/ingest/clean-copy/broken-copy.node.js';
import { emptyFolder, folderOf, smallOrg } from './run-cli.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = 'node --import tsx src/cli/main.node.ts';
const shell = (line: string) => promisify(execFile)('bash', ['-c', line], { cwd: root });
let built: string;

/** Builds the command as it is shipped, in a folder of its own. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'orgraph-built-'));
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  built = join(folder, 'dist', 'cli.js');
  await build({
    entryPoints: { cli: join(root, 'src/cli/main.node.ts'), 'cli-work': join(root, 'src/cli/work.node.ts') },
    outdir: dirname(built),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
});

describe('orgraph as a process', () => {
  it('runs from its source, and gives its exit code to the shell', async () => {
    const folder = await folderOf(smallOrg);
    const { stdout } = await shell(`${source} measure ${folder} --metrics in-degree --kinds advice`);
    expect(stdout).toMatch(/^person_id,in-degree\np01,/);
    await expect(shell(`${source} check ${folder}/none`)).rejects.toMatchObject({ code: 3 });
  });

  it('runs when built, with every byte of a long answer written to a pipe', async () => {
    const folder = await folderOf({ 'interactions.csv': `source,target\n${rows(60_000)}` });
    const { stdout } = await shell(`node ${built} measure ${folder} --metrics in-degree | wc -l`);
    expect(Number(stdout)).toBe(60_001);
    await expect(shell(`node ${built} check ${folder}/none`)).rejects.toMatchObject({ code: 3 });
    await expect(shell(`node ${built} bogus`)).rejects.toMatchObject({ code: 2 });
  });

  it('ends quietly with 0 when whoever reads its output has gone', async () => {
    const folder = await folderOf({ 'interactions.csv': `source,target\n${rows(60_000)}` });
    for (const command of [source, `node ${built}`]) {
      const { stdout, stderr } = await shell(
        `${command} measure ${folder} --metrics in-degree | head -1; echo "\${PIPESTATUS[0]}"`,
      );
      expect(stdout).toBe('person_id,in-degree\n0\n');
      expect(stderr).toBe('');
    }
  });

  it('writes notes and answer in the order they were said, the files beside the report last', async () => {
    const folder = await folderOf(smallOrg);
    const out = await emptyFolder();
    const { stdout } = await shell(`node ${built} analyze ${folder} -o ${out} --draws 20 2>&1`);
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^Report: /),
      expect.stringMatching(/^Beside it in /),
    ]);
  });

  it('ends with 130 at once when interrupted in the middle of long work, and leaves no output', async () => {
    const out = await emptyFolder();
    const folder = await folderOf({ 'interactions.csv': `source,target\n${rows(3_000)}` });
    const child = spawn('node', [built, 'analyze', folder, '-o', out, '--draws', '10000']);
    let interruptedMs = 0;
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += String(text);
    });
    const code = await new Promise<number | null>((resolve) => {
      setTimeout(() => {
        interruptedMs = Date.now();
        child.kill('SIGINT');
      }, 3_000);
      child.on('close', resolve);
    });
    expect(code).toBe(130);
    expect(stderr).toMatch(/\nInterrupted; nothing was written\.\n$/);
    expect(Date.now() - interruptedMs).toBeLessThan(5_000);
    expect(await readdir(out)).toEqual([]);
  });

  it('leaves nothing of a clean copy that was interrupted, and the next is made', async () => {
    const folder = await folderOf({
      ...smallOrg,
      'interactions.csv': `source,target\n${rows(400_000)}`,
    });
    const out = join(await folderOf({}), 'clean');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = spawn('node', [built, 'check', folder, '--fix', out]);
      let stderr = '';
      child.stderr.on('data', (text) => {
        stderr += String(text);
      });
      const watch = setInterval(() => {
        if (existsSync(join(out, 'people.csv'))) child.kill(signal);
      }, 2);
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      clearInterval(watch);
      expect([code, stderr]).toEqual([130, '\nInterrupted; nothing was written.\n']);
      expect(existsSync(out)).toBe(false);
    }
    await shell(`node ${built} check ${await folderOf(smallOrg)} --fix ${out}`);
    expect(await readdir(out)).toContain('changes.csv');
  });

  it('removes no folder that was there, and no copy that is whole', async () => {
    const out = await emptyFolder();
    await expect(shell(`node ${built} check ${await folderOf(smallOrg)} --fix ${out}`)).rejects.toMatchObject(
      {
        code: 7,
      },
    );
    expect(await readdir(out)).toEqual([]);
    await writeFile(join(out, 'changes.csv'), 'whole');
    expect(removeBrokenCopy(out)).toBe(false);
    expect(await readdir(out)).toEqual(['changes.csv']);
  });
});

/** Ties that join no person to themselves. */
function rows(count: number): string {
  return Array.from({ length: count }, (_, at) => `person-${at},person-${(at + 7) % count}`).join('\n');
}
