// Run with `npm run bench:pipeline` after a build: files in, a table of measures out, through the command.
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { runCommand } from './command.js';
import { makeOrganisation, type Size, sizes } from './organisation.js';
import { median, short, tableOf, writeSection } from './page.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'S,M,L' },
    rounds: { type: 'string', default: '3' },
    exact: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const SEED = 20264;
const rounds = Number(values.rounds);

/** One form of each idea. */
const measures =
  'in-degree,out-degree,betweenness,harmonic-closeness,closeness-wf,pagerank,eigenvector,hits-hub,hits-authority,core-number,clustering,constraint,effective-size,efficiency,burt-hierarchy,component-size';

async function writeFolder(size: Size): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-pipeline-'));
  const { sources, targets, strengths } = makeOrganisation(sizes[size], SEED);
  const people = createWriteStream(join(folder, 'people.csv'));
  people.write('person_id,unit\n');
  for (let person = 0; person < sizes[size].people; person++)
    people.write(`p${person},u${Math.floor(person / 8)}\n`);
  people.end();
  const ties = createWriteStream(join(folder, 'interactions.csv'));
  ties.write('source,target,weight\n');
  for (let tie = 0; tie < sources.length; tie++)
    if (!ties.write(`p${sources[tie]},p${targets[tie]},${strengths[tie]!.toFixed(3)}\n`))
      await once(ties, 'drain');
  ties.end();
  await Promise.all([finished(people), finished(ties)]);
  return folder;
}

const rows: string[][] = [];
async function time(name: string, argv: readonly string[], times = rounds): Promise<void> {
  const runs: { seconds: number; peakMiB: number }[] = [];
  for (let round = 0; round < times; round++) runs.push(await runCommand(argv));
  const seconds = runs.map((one) => one.seconds);
  rows.push([
    name,
    `${short(median(seconds))} (${short(Math.min(...seconds))}-${short(Math.max(...seconds))})`,
    String(Math.round(Math.max(...runs.map((one) => one.peakMiB)))),
  ]);
  console.log(rows.at(-1)!.join(' | '));
}

await time('start alone (--version)', ['--version']);
for (const size of values.sizes.split(',') as Size[]) {
  const folder = await writeFolder(size);
  const argv = ['measure', folder, '--metrics', measures, '--undirected', '--threads', '2'];
  await time(`${size}, reading alone (in-degree)`, ['measure', folder, '--metrics', 'in-degree']);
  if (size === 'L')
    await time('L, betweenness from 2,048 people, all else exact', [
      ...argv,
      '--sample',
      '2048',
      '--estimate',
      'betweenness',
    ]);
  if (size !== 'L' || values.exact) await time(`${size}, all exact`, argv, size === 'L' ? 1 : rounds);
  rmSync(folder, { recursive: true });
}
if (values.write)
  writeSection(
    'pipeline',
    'Files in, table out',
    `\`orgraph measure\` on people.csv and interactions.csv, 2 threads, ${rounds} rounds, seed ${SEED}: ${measures.replaceAll(',', ', ')}.

${tableOf(['run', 'seconds', 'MiB'], rows)}`,
  );
