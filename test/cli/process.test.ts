import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { emptyFolder, folderOf, smallOrg } from './run-cli.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = ['--import', 'tsx', 'src/cli/main.node.ts'];
const sh = (line: string) => promisify(execFile)('bash', ['-c', line], { cwd: root });

describe('orgraph as a process', () => {
  it('runs, and gives its exit code to the shell', async () => {
    const folder = await folderOf(smallOrg);
    const { stdout } = await sh(
      `node ${command.join(' ')} measure ${folder} --metrics in-degree --kinds advice`,
    );
    expect(stdout).toMatch(/^person_id,in-degree\np01,/);
    await expect(sh(`node ${command.join(' ')} check ${folder}/none`)).rejects.toMatchObject({ code: 3 });
  });

  it('ends quietly with 0 when whoever reads its output has gone', async () => {
    const files = { 'interactions.csv': `source,target\n${rows(60_000)}` };
    const folder = await folderOf(files);
    const { stdout, stderr } = await sh(
      `node ${command.join(' ')} measure ${folder} --metrics in-degree | head -1; echo "\${PIPESTATUS[0]}"`,
    );
    expect(stdout).toBe('person_id,in-degree\n0\n');
    expect(stderr).toBe('');
  });

  it('ends with 130 when interrupted, and leaves no output', async () => {
    const out = await emptyFolder();
    const folder = await folderOf({ 'interactions.csv': `source,target\n${rows(3_000)}` });
    const child = spawn('node', [...command, 'analyze', folder, '-o', out, '--draws', '10000'], {
      cwd: root,
    });
    const code = await new Promise<number | null>((resolve) => {
      setTimeout(() => child.kill('SIGINT'), 2_500);
      child.on('exit', resolve);
    });
    expect(code).toBe(130);
  });
});

function rows(count: number): string {
  return Array.from({ length: count }, (_, at) => `person-${at},person-${(at * 7) % count}`).join('\n');
}
