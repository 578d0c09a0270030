import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import type { Io } from '../../src/cli/terminal.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly opened: readonly string[];
}

/** Runs the command in this process, with streams that are remembered. */
export async function runCli(argv: readonly string[], world: Partial<Io> = {}): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const opened: string[] = [];
  const code = await run(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    isTerminal: { stdout: false, stderr: false },
    openFile: (path) => opened.push(path),
    ...world,
  });
  return { code, stdout, stderr, opened };
}

/** Streams that are all looked at by a person. */
export const onTerminal: Partial<Io> = { isTerminal: { stdout: true, stderr: true } };

/** Writes files into a new folder and gives its path. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'orgraph-cli-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** A folder that is empty, for outputs. */
export async function emptyFolder(): Promise<string> {
  const folder = join(await folderOf({}), 'out');
  await mkdir(folder);
  return folder;
}

const ids = Array.from({ length: 24 }, (_, at) => `p${String(at + 1).padStart(2, '0')}`);

/**
 * Two units of twelve people in circles, whom one person joins: p01 of the first is turned to by everybody in it and by
 * two of the second.
 */
export const smallOrg: Readonly<Record<string, string>> = {
  'people.csv': [
    'person_id,name,manager_id,level,unit,skills,interests,hours_available',
    ...ids.map((id, at) => {
      const unit = at < 12 ? 'North' : 'South';
      const boss = at === 11 || at === 23 ? '' : at < 12 ? 'p12' : 'p24';
      return `${id},Name ${id},${boss},3,${unit},writing:3,safety:4,4`;
    }),
  ].join('\n'),
  'interactions.csv': [
    'source,target,kind,weight',
    ...ids.map((id, at) => `${id},${ids[(at < 12 ? 0 : 12) + ((at + 1) % 12)]},advice,2`),
    ...ids.slice(2, 11).map((id) => `${id},p01,advice,1`),
    'p13,p01,advice,1',
    'p14,p01,advice,1',
    'p01,p13,trust,1',
    'p01,p03,trust,1',
    'p03,p01,trust,1',
  ].join('\n'),
  'roles.csv': 'role_id,title,seats,hours_per_week,skills,topics\nr1,Safety guide,1,2,writing:2,safety',
};
