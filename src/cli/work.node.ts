import { spawn } from 'node:child_process';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { run } from './run.js';
import type { Io, StreamName } from './terminal.js';

/** What the thread that listens knows of its streams. */
export type Streams = Pick<Io, 'isTerminal' | 'columns'>;

/**
 * What the work tells the thread that listens: text to be written, the folder in which files are put in place from now on, or that to
 * which a clean copy is written while it is read.
 */
export type News =
  | { readonly stream: StreamName; readonly text: string }
  | { readonly writingIn: string }
  | { readonly copyingTo: string };

// Streams of a thread reach the terminal each in its own time; messages keep the order of answer and notes.
if (!isMainThread)
  process.exitCode = await work(workerData as Streams, (news) => parentPort?.postMessage(news));

/** Does what the command line asks for and resolves to the exit code. */
export function work(streams: Streams, tell: (news: News) => void): Promise<number> {
  return run(process.argv.slice(2), {
    stdout: { write: (text) => tell({ stream: 'stdout', text }) },
    stderr: { write: (text) => tell({ stream: 'stderr', text }) },
    env: process.env,
    openFile,
    onWriting: (folder) => tell({ writingIn: folder }),
    onCopying: (folder) => tell({ copyingTo: folder }),
    ...streams,
  });
}

function openFile(path: string): void {
  const [program, ...before] =
    process.platform === 'darwin'
      ? (['open'] as const)
      : process.platform === 'win32'
        ? (['cmd', '/c', 'start', ''] as const)
        : (['xdg-open'] as const);
  // Whoever has no such program still has the path, which was printed.
  spawn(program, [...before, path], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
