/** Arcs of a graph as a matrix of yes and no. */
export type Arcs = readonly (readonly boolean[])[];

function places(arcs: Arcs): number[] {
  return arcs.map((_, node) => node);
}

/** Sets of three different nodes. */
function triples(arcs: Arcs): [number, number, number][] {
  return places(arcs).flatMap((a) =>
    places(arcs).flatMap((b) =>
      places(arcs)
        .filter((c) => a < b && b < c)
        .map((c): [number, number, number] => [a, b, c]),
    ),
  );
}

/** One triad of each kind, written out as arcs among the nodes 0, 1 and 2. */
const triadExamples: readonly (readonly [name: string, arcs: string])[] = [
  ['003', ''],
  ['012', '01'],
  ['102', '01 10'],
  ['021D', '10 12'],
  ['021U', '01 21'],
  ['021C', '01 12'],
  ['111D', '01 10 21'],
  ['111U', '01 10 12'],
  ['030T', '01 21 02'],
  ['030C', '10 21 02'],
  ['201', '01 10 12 21'],
  ['120D', '10 12 02 20'],
  ['120U', '01 21 02 20'],
  ['120C', '01 12 02 20'],
  ['210', '01 12 21 02 20'],
  ['300', '01 10 12 21 02 20'],
];

/** The triad census, by comparing every set of three in every order with one example of each kind. */
export function plainTriadCensus(arcs: Arcs): number[] {
  const orders = ['012', '021', '102', '120', '201', '210'];
  const kindOf = new Map<string, number>();
  triadExamples.forEach(([, example], kind) => {
    for (const order of orders) {
      const renamed = example.split(' ').map((arc) => [...arc].map((node) => order[Number(node)]).join(''));
      kindOf.set(renamed.sort().join(' '), kind);
    }
  });
  const census = triadExamples.map(() => 0);
  for (const nodes of triples(arcs)) {
    const found = ['01', '02', '10', '12', '20', '21'].filter(
      (arc) => arcs[nodes[Number(arc[0])]!]![nodes[Number(arc[1])]!],
    );
    census[kindOf.get(found.sort().join(' '))!]!++;
  }
  return census;
}

/** Who reaches whom along the arcs, everybody themselves included. */
export function plainReach(arcs: Arcs): boolean[][] {
  const reach = arcs.map((row, node) => row.map((isTied, other) => isTied || node === other));
  for (const via of places(arcs))
    for (const a of places(arcs))
      for (const b of places(arcs)) if (reach[a]![via] && reach[via]![b]) reach[a]![b] = true;
  return reach;
}

/** The same arcs, each way. */
export function plainBoth(arcs: Arcs): boolean[][] {
  return arcs.map((row, a) => row.map((isTied, b) => isTied || arcs[b]![a]!));
}

/** Krackhardt's four dimensions from their definitions; `lubness` takes the source to stand above the target. */
export function plainKrackhardt(arcs: Arcs) {
  const reach = plainReach(arcs);
  const joined = plainReach(plainBoth(arcs));
  const pairs = places(arcs).flatMap((a) =>
    places(arcs)
      .filter((b) => a < b)
      .map((b) => [a, b] as const),
  );
  const isBounded = ([a, b]: readonly [number, number]): boolean => {
    const upper = places(arcs).filter((k) => reach[k]![a] && reach[k]![b]);
    return upper.some((least) => upper.every((other) => reach[other]![least]));
  };
  const components = new Set(joined.map((row) => row.map(Number).join('')));
  const sizes = [...components].map((row) => [...row].filter((mark) => mark === '1').length);
  const sum = (count: (size: number) => number) => sizes.reduce((total, size) => total + count(size), 0);
  const inOneComponent = pairs.filter(([a, b]) => joined[a]![b]);
  const mutual = pairs.filter(([a, b]) => reach[a]![b] && reach[b]![a]).length;
  const oneWay = pairs.filter(([a, b]) => reach[a]![b] || reach[b]![a]).length;
  const ties = pairs.filter(([a, b]) => arcs[a]![b] || arcs[b]![a]).length;
  const spare = ties - sum((size) => size - 1);
  const triangular = sum((size) => ((size - 1) * (size - 2)) / 2);
  return {
    connectedness: inOneComponent.length / pairs.length,
    hierarchy: 1 - mutual / oneWay,
    efficiency: 1 - spare / triangular,
    lubness: 1 - inOneComponent.filter((pair) => !isBounded(pair)).length / triangular,
  };
}

/** The fit of the best core of all, by trying every one. */
export function plainBestCore(arcs: Arcs): number {
  const cells = places(arcs).flatMap((a) =>
    places(arcs)
      .filter((b) => b !== a)
      .map((b) => [a, b] as const),
  );
  let best = Number.NaN;
  for (let set = 0; set < 2 ** arcs.length; set++) {
    const isCore = (node: number): boolean => ((set >> node) & 1) === 1;
    const fit = correlation(
      cells.map(([a, b]) => Number(arcs[a]![b])),
      cells.map(([a, b]) => Number(isCore(a) || isCore(b))),
    );
    if (!Number.isNaN(fit) && !(fit <= best)) best = fit;
  }
  return best;
}

/** Pearson's correlation; NaN where one side has no spread. */
export function correlation(left: readonly number[], right: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, other] = [mean(left), mean(right)];
  const product = (a: readonly number[], b: readonly number[], ma: number, mb: number) =>
    a.reduce((sum, value, place) => sum + (value - ma) * (b[place]! - mb), 0);
  const spread = Math.sqrt(product(left, left, middle, middle) * product(right, right, other, other));
  return spread < 1e-9 ? Number.NaN : product(left, right, middle, other) / spread;
}
