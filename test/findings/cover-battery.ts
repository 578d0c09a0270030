import { cover } from '../../src/findings/coverage/cover.js';
import { checkCover, coverGraphs, studyGraphs } from '../support/cover-graphs.js';

// Prints, for the nine studies and twenty random graphs, the smallest group that reaches 90 % in one and in two steps: proven
// optimal, or with the gap that is left. Every group is checked by code that shares nothing with the kernel.
// Run: npm run battery:cover [SECONDS for each proof, 60 when left out]

const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? 60);
  print('| graph | people | pairs | steps | greedy | best | at least | proof | checked | seconds |');
  print('|---|---|---|---|---|---|---|---|---|---|');
  for (const one of [...(await studyGraphs()), ...coverGraphs()]) {
    for (const steps of [1, 2]) {
      const started = performance.now();
      const answer = await cover(one, { target: 0.9, steps, timeLimit: seconds });
      const took = ((performance.now() - started) / 1000).toFixed(1);
      const { greedy, chosen, bound, isProven, method } = answer;
      const proof = isProven ? `optimal (${method})` : `gap ${chosen.length - bound}`;
      const pairs = one.network.both.arcCount / 2;
      print(
        `| ${[one.name, answer.people, pairs, steps, greedy.size, chosen.length, bound, proof, checkCover(one, answer).join('; ') || 'yes', took].join(' | ')} |`,
      );
    }
  }
}

await main();
