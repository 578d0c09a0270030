#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { isClosedPipe, run } from './run.js';
import type { Io } from './terminal.js';

type Streams = Pick<Io, 'isTerminal' | 'columns'>;

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
  process.on('SIGINT', () => process.exit(130));
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (isClosedPipe(error)) process.exit(0);
      throw error;
    });
}

function startWork(streams: Streams): void {
  new Worker(new URL(import.meta.url), {
    argv: process.argv.slice(2),
    workerData: streams,
    // Most objects made here are short-lived. With room for many of them before the first is cleared away, a run takes a
    // quarter more memory and no less time.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  })
    .on('exit', (code) => {
      process.exitCode = code;
    })
    .on('error', (error) => {
      process.stderr.write(`error: orgraph stopped: ${error.message}\n`);
      process.exit(70);
    });
}

function work(streams: Streams): Promise<number> {
  return run(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    openFile,
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
