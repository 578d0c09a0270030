import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';

/** What was run, and how often something marked was seen where nobody may be. */
export interface CanaryCounts {
  commands: number;
  errors: number;
  /** Texts that were looked through: files, standard output, standard error, files left in the folder of temporary files. */
  texts: number;
  leaks: number;
  /** Ends with code 70, which is a fault of the program, or with a stack trace. */
  faults: number;
  where: string[];
}

const PEOPLE = 60;
const marks = Array.from({ length: PEOPLE }, (_, at) => `kanari${String(at).padStart(2, '0')}vogel`);
const outs = new Set([3, 9, 15, 21, 27, 33, 39, 45, 51, 57]);

/** An organisation in which all that is somebody's own is marked: ids, names, mails, notes, titles, skills, attributes, rare kinds. */
export function markedFiles(): Record<string, string> {
  const id = (at: number) => `${marks[at % PEOPLE]}.id`;
  const each = <T>(make: (at: number) => T) => Array.from({ length: PEOPLE }, (_, at) => make(at));
  return {
    'people.csv': [
      'person_id,name,mail,manager_id,unit,location,level,skills,interests,hours_available,remark,participate',
      ...each((at) =>
        [
          id(at),
          `${marks[at]} Name`,
          `${marks[at]}@mail.example`,
          at === 0 ? '' : id(Math.floor(at / 6)),
          at === 58 ? `${marks[58]} unit` : `Unit ${at % 3}`,
          at % 2 === 0 ? 'Here' : 'There',
          String(at % 4),
          `${marks[at]} skill:3;writing:3`,
          'safety:4',
          '4',
          `${marks[at]} remark`,
          outs.has(at) ? 'no' : 'yes',
        ].join(','),
      ),
    ].join('\n'),
    'interactions.csv': [
      'source,target,kind,weight,timestamp',
      ...each((at) => at).flatMap((at) =>
        [3, 6, 1, 10].map(
          (step) => `${id(at)},${id(at + step)},advice,${step},2026-0${1 + (at % 6)}-1${step % 10}`,
        ),
      ),
      `${id(1)},${id(2)},${marks[1]} kind,1,2026-01-05`,
    ].join('\n'),
    'meetings.csv': `event_id,participants,timestamp,duration_minutes,kind\n${marks[2]} event,${id(4)};${id(5)};${id(7)},2026-02-02,30,meeting`,
    'roles.csv': `role_id,title,seats,hours_per_week,skills,topics,sponsor_id\nr1,Guide,2,2,writing:2,safety,${id(6)}`,
    'preferences.csv': `side,person_id,role_id,score,note\nperson,${id(8)},r1,4,${marks[8]} note`,
    'ideas.csv': `idea_id,owner_id,title,status,topics\ni1,${id(10)},${marks[10]} idea,vetted,safety`,
    'answers.csv': `role_id,person_id,person_answer,role_answer,note,signed_off_by\nr1,${id(8)},yes,yes,${marks[8]} answer,${marks[7]} signed`,
    'meetings-history.csv': `person_a,person_b,date,met,never\n${id(11)},${id(12)},2026-03-01,yes,no`,
  };
}

/** Ways to break files, each with a mark at the fault. */
function faultyFiles(): Record<string, string>[] {
  const good = markedFiles();
  const people = good['people.csv']!.split('\n');
  const ties = good['interactions.csv']!.split('\n');
  const withPeople = (lines: readonly string[]) => ({ ...good, 'people.csv': lines.join('\n') });
  const withTies = (lines: readonly string[]) => ({ ...good, 'interactions.csv': lines.join('\n') });
  const [mark] = marks;
  const row = (change: (cells: string[]) => void) => {
    const cells = people[5]!.split(',');
    change(cells);
    return withPeople([...people.slice(0, 5), cells.join(','), ...people.slice(6)]);
  };
  const tie = (line: string) => withTies([...ties, line]);
  return [
    withPeople(people.slice(1)),
    withPeople([...people, people[4]!.replace('Unit', `${mark} other`)]),
    withPeople([...people, `"${mark} unclosed`]),
    withPeople([...people, `${mark},too,few`]),
    withPeople([...people, `${people[4]!},${mark},too,many`]),
    withPeople([people[0]!.replace('unit', 'name'), ...people.slice(1)]),
    withPeople([people[0]!, people[0]!, ...people.slice(1)]),
    row((cells) => (cells[0] = '')),
    row((cells) => (cells[0] = ` ${cells[0]}\u200b`)),
    row((cells) => (cells[3] = `${mark} nobody`)),
    row((cells) => (cells[3] = cells[0]!)),
    row((cells) => (cells[9] = `${mark} hours`)),
    row((cells) => (cells[7] = `${mark}:99`)),
    row((cells) => (cells[11] = `${mark} maybe`)),
    row((cells) => (cells[4] = `=${mark}()`)),
    tie(`${mark}.nobody,${marks[2]}.id,advice,1,2026-01-01`),
    tie(`${marks[1]}.id,${marks[1]}.id,advice,1,2026-01-01`),
    tie(`${marks[1]}.id,${marks[2]}.id,advice,${mark},2026-01-01`),
    tie(`${marks[1]}.id,${marks[2]}.id,advice,-1,2026-01-01`),
    tie(`${marks[1]}.id,${marks[2]}.id,advice,1,${mark}`),
    tie(`${marks[1]}.id,${marks[2]}.id,advice,1e999,01.02.2026`),
    tie(`"${mark}" x,${marks[2]}.id,advice,1,2026-01-01`),
    tie(`${mark}\0,${marks[2]}.id,advice,1,2026-01-01`),
    tie(`${marks[1]}.id,,advice,1,2026-01-01`),
    withTies([`${mark},${mark} b,c`, ...ties.slice(1)]),
    { ...good, 'roles.csv': `role_id,title,seats\nr1,${mark},${mark}` },
    { ...good, 'preferences.csv': `side,person_id,role_id,score\n${mark},${mark},${mark},9` },
    { ...good, 'ideas.csv': `idea_id,owner_id,status\ni1,${mark}.nobody,${mark}` },
    { ...good, 'meetings.csv': `event_id,participants\n${mark},${mark}.nobody;${mark}.none` },
    { ...good, 'meetings-history.csv': `person_a,person_b\n${mark}.nobody,${marks[1]}.id` },
    { 'people.csv': good['people.csv']! },
    { 'interactions.csv': good['interactions.csv']! },
    { 'people.csv': '' },
    { 'people.csv': `${mark}` },
  ];
}

/**
 * Runs every command in the modes that show nobody by id, on an organisation in which everything about people is marked, and looks for
 * the marks in all that is written or said; then again on files that are broken in many ways.
 */
export async function canaryBattery(everyNth: number): Promise<CanaryCounts> {
  const counts: CanaryCounts = { commands: 0, errors: 0, texts: 0, leaks: 0, faults: 0, where: [] };
  const root = mkdtempSync(join(tmpdir(), 'orgraph-canary-'));
  const key = join(root, 'key');
  await call(['init-key', key], counts, root, false);
  const modes = [
    ['--privacy', 'aggregate'],
    ['--privacy', 'pseudonymous', '--key-file', key, '--purpose', 'a battery'],
  ];
  const few = ['--draws', '20', '--permutations', '99'];
  const folderOf = (files: Record<string, string>, name: string) => {
    const folder = join(mkdtempSync(join(root, 'in-')), name);
    rmSync(folder, { recursive: true, force: true });
    writeFolder(folder, files);
    return folder;
  };
  const good = folderOf(markedFiles(), 'data');
  let at = 0;
  const isDue = () => at++ % everyNth === 0;
  for (const mode of modes) {
    const lines: string[][] = [
      ['analyze', good, '-o', join(root, 'out'), '--names', '--show-values', ...few],
      ['leaders', good, '--names', '--all', '--draws', '20'],
      ['style', good, '--all'],
      ['compare', good, '--by', 'location', '--draws', '20', '--permutations', '99'],
      ['gaps', good, '--all', ...few],
      ['gaps', good, '--by', 'remark', ...few],
      ['cover', good, '--names', '--draws', '20'],
      ['introduce', good, '--names'],
      ['match', good, '--names', '--why'],
      ['measure', good, '--metrics', 'in-degree'],
      ['measure', good, '--of', 'pairs', '--metrics', 'tie-strength'],
      ['measure', good, '--of', 'groups', '--by', 'unit'],
      ['measure', good, '--of', 'network'],
      ['brokers', good],
      ['ideas', good],
      ['capacity', good],
      ['coach', good],
      ['audit', good],
      ['picture', 'gaps', good, '-o', '-'],
      ['check', good, '--show-values'],
      ['check', good, '--fix', join(root, 'clean')],
      ['explain', 'person', good, `${marks[1]}.nobody`, '--suggest'],
      ['rerun', join(root, 'out', 'run.json')],
      ['privacy-audit', join(root, 'out')],
    ];
    for (const line of lines) {
      const isGated = !['rerun', 'privacy-audit'].includes(line[0]!);
      for (const format of formatsOf(line[0]!))
        if (isDue() || line[0] === 'analyze')
          await call(
            [...line, ...(isGated ? mode : line[0] === 'rerun' ? mode.slice(2, 4) : []), ...format],
            counts,
            root,
            false,
          );
    }
    for (const files of faultyFiles())
      if (isDue())
        await call(
          ['gaps', folderOf(files, 'data'), '--show-values', '--allow-held-back', '1', ...few, ...mode],
          counts,
          root,
          true,
        );
  }
  rmSync(root, { recursive: true, force: true });
  return counts;
}

function formatsOf(command: string): string[][] {
  if (command === 'check') return [[], ['--format', 'json']];
  return ['leaders', 'gaps', 'style', 'compare', 'match', 'cover', 'introduce'].includes(command)
    ? [[], ['--format', 'json'], ['--format', 'csv']]
    : [[]];
}

function writeFolder(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

async function call(
  argv: readonly string[],
  counts: CanaryCounts,
  root: string,
  isBroken: boolean,
): Promise<void> {
  const said = { stdout: '', stderr: '' };
  const code = await run(argv, {
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
    env: {},
    isTerminal: { stdout: false, stderr: false },
  });
  counts[isBroken ? 'errors' : 'commands']++;
  if (code === 70 || /\n\s+at .*:\d+:\d+/.test(said.stderr)) {
    counts.faults++;
    counts.where.push(`${argv.join(' ')}: ${said.stderr.slice(0, 300)}`);
  }
  const output = join(root, 'out');
  const texts: [string, string][] = [
    ['stdout', said.stdout],
    // The id that was asked for is the user's own word, and may be said back.
    ['stderr', said.stderr.replaceAll(`${marks[1]}.nobody`, '')],
    ...(argv[0] === 'analyze' ? filesIn(output) : []),
    ...(existsSync(join(root, 'clean')) ? filesIn(join(root, 'clean')) : []),
  ];
  for (const [name, text] of texts) {
    counts.texts++;
    const leak = /.{0,40}kanari\d\dvogel.{0,20}/.exec(text)?.[0];
    if (leak === undefined) continue;
    counts.leaks++;
    counts.where.push(`${argv.join(' ')}: ${name}: ${leak}`);
  }
}

function filesIn(folder: string): [string, string][] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}
