import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BenchGraph } from './bench-graph.js';
import type { Size } from './organisation.js';

/** One work to be done by another tool. */
export interface PeerOrder {
  readonly tool: 'igraph' | 'graph-tool' | 'networkx' | 'graphology';
  readonly work: string;
  readonly directed?: boolean;
  readonly threads?: number;
  /** The sizes on which it takes no more than a minute; all when left out. */
  readonly sizes?: readonly Size[];
  /** Followed instead of all people. */
  readonly sources?: readonly number[];
}

export interface PeerAnswer {
  readonly seconds: number;
  readonly peakMiB: number;
  readonly values: Float64Array;
}

/** The other tools, as far as they are installed, in processes of their own that hold the graph: only the work is timed. */
export interface Peers {
  readonly versions: Readonly<Record<string, string>>;
  read(graph: BenchGraph): Promise<void>;
  /** Undefined where the tool is not here or cannot do the work. */
  run(order: PeerOrder): Promise<PeerAnswer | undefined>;
  close(): void;
}

/** Debian's Python has the tools that apt installs; another one on the path does not. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

export async function startPeers(): Promise<Peers> {
  const here = (file: string) => join(import.meta.dirname, file);
  const children = [
    spawn(PYTHON, [here('peers.py')], { stdio: ['pipe', 'pipe', 'inherit'] }),
    spawn(process.execPath, ['--import', 'tsx', here('graphology-peer.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  ];
  const asks = children.map(questions);
  const versions: Record<string, string> = {};
  const askOf = new Map<string, (typeof asks)[number]>();
  for (const ask of asks) {
    const found = (await ask({ kind: 'versions' }).catch(() => ({}))) as Record<string, string>;
    for (const tool of Object.keys(found)) askOf.set(tool, ask);
    Object.assign(versions, found);
  }
  let folder = '';
  return {
    versions,
    async read(graph) {
      folder = graph.folder;
      for (const ask of new Set(askOf.values())) await ask({ kind: 'read', folder });
    },
    async run(order) {
      const out = join(folder, 'values.bin');
      const answer = (await askOf.get(order.tool)?.({ kind: 'run', ...order, out })) as
        | { missing?: boolean; seconds: number; peakMiB: number }
        | undefined;
      if (answer === undefined || answer.missing === true) return undefined;
      const bytes = readFileSync(out);
      return {
        ...answer,
        values: new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
      };
    },
    close: () => {
      for (const child of children) child.stdin?.end();
    },
  };
}

/** Asks one question after the other and gives each its answer. */
function questions(child: ChildProcess): (question: object) => Promise<unknown> {
  const lines = createInterface({ input: child.stdout! });
  const waiting: { resolve: (answer: unknown) => void; reject: (error: Error) => void }[] = [];
  lines.on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)));
  const end = () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('the process of the other tools ended'));
  };
  child.on('error', end);
  child.on('exit', end);
  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      child.stdin!.write(`${JSON.stringify(question)}\n`);
    });
}
