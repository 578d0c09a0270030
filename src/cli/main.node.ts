#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { CLEAR_LINE } from './progress.js';
import { isClosedPipe, run } from './run.js';
import type { Io, StreamName } from './terminal.js';

type Streams = Pick<Io, 'isTerminal' | 'columns'>;

/** What the working thread tells the first one: text to be written, or that from now on files are put in place. */
type News = { readonly stream: StreamName; readonly text: string } | 'writing';

let isWriting = false;

// The work is done on a thread of its own: one that computes for a minute would hear Ctrl-C a minute late. Loaders of
// TypeScript do not reach such threads, so the source runs on the first.
if (!isMainThread) process.exitCode = await work(workerData as Streams);
else {
  const streams: Streams = {
    isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    columns: process.stdout.columns,
  };
  listen();
  if (import.meta.url.endsWith('.ts')) process.exitCode = await work(streams);
  else startWork(streams);
}

function listen(): void {
  process.on('SIGINT', () => {
    const cleared = process.stderr.isTTY ? CLEAR_LINE : '';
    const state = isWriting ? 'it may be that files were written.' : 'nothing was written.';
    process.stderr.write(`${cleared}\nInterrupted; ${state}\n`);
    process.exit(130);
  });
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stopWriting);
}

/** Ends where the answer cannot be written: quietly when nobody reads it any more, else with a reason. */
function stopWriting(error: Error): never {
  if (isClosedPipe(error)) process.exit(0);
  process.stderr.write(`error: the answer could not be written: ${error.message} [OUTPUT_FAILED]\n`);
  process.exit(7);
}

function startWork(streams: Streams): void {
  new Worker(new URL(import.meta.url), {
    argv: process.argv.slice(2),
    workerData: streams,
    // Most objects made here are short-lived. With room for many of them before the first is cleared away, a run takes a
    // quarter more memory and no less time.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  })
    .on('message', tell)
    .on('exit', (code) => {
      process.exitCode = code;
    })
    .on('error', (error) => {
      process.stderr.write(`error: orgraph stopped: ${error.message}\n`);
      process.exit(70);
    });
}

function work(streams: Streams): Promise<number> {
  // Streams of a thread reach the terminal each in its own time; messages keep the order of answer and notes.
  const send = (news: News): void => (parentPort === null ? tell(news) : parentPort.postMessage(news));
  return run(process.argv.slice(2), {
    stdout: { write: (text) => send({ stream: 'stdout', text }) },
    stderr: { write: (text) => send({ stream: 'stderr', text }) },
    env: process.env,
    openFile,
    onWriting: () => send('writing'),
    ...streams,
  });
}

function tell(news: News): void {
  if (news === 'writing') isWriting = true;
  else {
    try {
      process[news.stream].write(news.text);
    } catch (error) {
      // A file is written at once, and so a full disk shows here and not as an event.
      stopWriting(error as Error);
    }
  }
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
