import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

/** The kinds of a ties file after reading and rolling up, each with its direction. */
async function directionsOf(ties: string, config = '{}') {
  const folder = folderOf({
    'people.csv': 'person_id\na\nb\nc\n',
    'ties.csv': ties,
    'orgraph.json': config,
  });
  const { layers } = buildGraph(await readDataset(folder)).graph;
  return Object.fromEntries(layers.map(({ kind, directed }) => [kind, directed ? 'directed' : 'undirected']));
}

describe("readDataset(folder) and buildGraph(dataset) take Gephi's Type for the direction", () => {
  it.each([
    'Source,Target,Type,Id,Label,Weight\na,b,Undirected,0,,1\nb,c,Undirected,1,,2\n',
    'Source;Target;Type;Weight\na;b;undirected;1\nb;c; Undirected ;2\n',
    'Source,Target,Type\na,b,Undirected\nb,a,Undirected\n',
  ])('of %j', async (ties) => {
    expect(await directionsOf(ties)).toEqual({ tie: 'undirected' });
  });

  it('and count a tie written both ways once', async () => {
    const folder = folderOf({ 'ties.csv': 'Source,Target,Type\na,b,Undirected\nb,a,Undirected\n' });
    const [layer] = buildGraph(await readDataset(folder)).graph.layers;
    expect([...layer!.csr.strengths]).toEqual([2, 2]);
  });

  it('beside a column of kinds or labels, for every kind', async () => {
    const kinds = 'Source,Target,Type,Kind\na,b,Undirected,mail\nb,c,Undirected,advice\na,c,Undirected,\n';
    expect(await directionsOf(kinds)).toEqual({
      mail: 'undirected',
      advice: 'undirected',
      tie: 'undirected',
    });
    const labels = 'Source,Target,Type,Label\na,b,Undirected,mail\nb,c,Undirected,advice\n';
    expect(await directionsOf(labels)).toEqual({ tie: 'undirected' });
  });

  it('of each kind apart, where a directed row makes its kind directed', async () => {
    const ties =
      'Source,Target,Type,Kind\na,b,Undirected,mail\nb,c,Directed,mail\na,c,Undirected,call\na,b,x,chat\n';
    expect(await directionsOf(ties)).toEqual({ mail: 'directed', call: 'undirected', chat: 'directed' });
    expect(await directionsOf('Source,Target,Type\na,b,Directed\nb,c,Undirected\n')).toEqual({
      tie: 'directed',
    });
    expect(await directionsOf('Source,Target,Type\na,b,mail\nb,c,Undirected\n')).toEqual({
      mail: 'directed',
      tie: 'undirected',
    });
  });

  it('and tell that it was used, if it states any direction', async () => {
    const accountOf = async (type: string) => {
      const ties = `source,target,kind,Type,x\na,b,mail,${type},1\n`;
      const { files } = await readDataset(folderOf({ 'people.csv': 'person_id\na\nb\n', 'ties.csv': ties }));
      const { columns, otherColumns } = files.find(({ table }) => table === 'interactions')!;
      return { direction: columns.get('direction'), otherColumns };
    };
    expect(await accountOf('Directed')).toEqual({ direction: 'Type', otherColumns: ['x'] });
    expect(await accountOf('undirected')).toEqual({ direction: 'Type', otherColumns: ['x'] });
    expect(await accountOf('paper')).toEqual({ direction: undefined, otherColumns: ['Type', 'x'] });
  });

  it('unless orgraph.json states a direction', async () => {
    const ties =
      'Source,Target,Type,Kind\na,b,Undirected,mail\nb,c,Undirected,call\nb,c,Undirected,__proto__\n';
    const config = '{"kinds":{"mail":{"direction":"directed"},"call":{"share":0.5}}}';
    expect(await directionsOf(ties, config)).toEqual(
      Object.fromEntries([
        ['mail', 'directed'],
        ['call', 'undirected'],
        ['__proto__', 'undirected'],
      ]),
    );
  });
});
