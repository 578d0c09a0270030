// A measure of your own, with what the built-in ones have. Run: npx tsx examples/add-your-own-metric.ts [FOLDER]
import assert from 'node:assert/strict';
import { buildGraph, defineMetric, measure } from 'orgraph';
import { readDataset } from 'orgraph/node';

const returned = defineMetric({
  id: 'returned-share',
  title: 'Share of ties returned',
  uses: 'structure',
  range: [0, 1],
  card: {
    reads: 'how many of the people this person goes to also come back',
    definedAs: 'people with a tie both ways / people the person has a tie to',
    edgeCases: 'nobody gone to: undefined',
    mayMean: 'give and take',
    doesNotMean: 'that the others were asked to answer',
    source: 'Wasserman and Faust (1994), Social Network Analysis, ch. 13',
  },
  compute({ nodeCount, out, in: incoming }) {
    const scores = new Float64Array(nodeCount);
    for (let node = 0; node < nodeCount; node++) {
      const goesTo = out.targets.subarray(out.starts[node]!, out.starts[node + 1]!);
      const comeBack = new Set(incoming.targets.subarray(incoming.starts[node]!, incoming.starts[node + 1]!));
      scores[node] = goesTo.filter((other) => comeBack.has(other)).length / goesTo.length; // 0 / 0 is NaN
    }
    return scores;
  },
});

const { graph } = buildGraph(await readDataset(process.argv[2] ?? 'fixtures/two-firms'));
const [measured] = await measure(graph, returned);
const known = measured!.values.filter((score) => !Number.isNaN(score));
console.log(
  `${known.length} people go to somebody; on average ${((100 * known.reduce((a, b) => a + b, 0)) / known.length).toFixed(0)} % is returned`,
);

assert.ok(
  known.every((score) => score >= 0 && score <= 1),
  'a share lies between 0 and 1',
);
