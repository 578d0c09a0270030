#!/usr/bin/env node
import { Worker } from 'node:worker_threads';
import { removeBrokenCopy } from '../ingest/clean-copy/broken-copy.node.js';
import { removeTemporary } from '../outputs/temporary-files.node.js';
import { CLEAR_LINE, isClosedPipe } from './signs.js';
import { visible } from './visible.js';
import type { News, Streams } from './work.node.js';

let worker: Worker | undefined;
let writingIn: string | undefined;
let copyingTo: string | undefined;
let isInterrupted = false;
let isEnding = false;
let isHeard = true;

// The work is done on a thread of its own: one that computes for a minute would hear Ctrl-C a minute late. This one only
// listens, and so it loads nothing of what is computed with. Loaders of TypeScript do not reach such threads: the source runs
// on the first.
const streams: Streams = {
  isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  columns: process.stdout.columns,
};
listen();
if (import.meta.url.endsWith('.ts')) {
  const { work } = await import('./work.node.js');
  process.exitCode = await work(streams, tell);
} else startWork();

function listen(): void {
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  process.stdout.on('error', stopWriting);
  process.stderr.on('error', (error) => {
    // Whoever read the messages has gone; the answer may still be wanted.
    if (isClosedPipe(error)) isHeard = false;
    else stopWriting(error);
  });
}

/** Ends at once, or when the files are in place; a second signal does not wait for them. */
function interrupt(): void {
  if (isEnding) return;
  const cleared = process.stderr.isTTY ? CLEAR_LINE : '';
  if (writingIn !== undefined && !isInterrupted && worker !== undefined) {
    isInterrupted = true;
    say(
      `${cleared}\nInterrupted while files are put in place; it ends when they are. Once more ends it now.\n`,
    );
    return;
  }
  const sayEnd = (state: string): void => say(`${cleared}\nInterrupted; ${state}\n`);
  const copy = copyingTo;
  if (copy === undefined)
    sayEnd(writingIn === undefined ? 'nothing was written.' : 'it may be that files were written.');
  endWith(130, (isCopyGone) => {
    // What is true of a copy is known when what is there of it has been removed.
    if (copy === undefined) return;
    const left = `${visible(copy)} is there: whole if changes.csv is in it, else to be removed.`;
    sayEnd(isCopyGone ? 'nothing was written.' : left);
  });
}

/** Stops the work and leaves no file of it that is not whole. */
function endWith(code: number, ended?: (isCopyGone: boolean) => void): void {
  if (isEnding) return;
  isEnding = true;
  const stopped = worker === undefined ? Promise.resolve() : worker.terminate();
  void stopped.finally(() => {
    if (writingIn !== undefined) removeTemporary(writingIn);
    const isCopyGone = removeCopy();
    ended?.(isCopyGone);
    process.exit(code);
  });
}

function removeCopy(): boolean {
  try {
    return copyingTo === undefined || removeBrokenCopy(copyingTo);
  } catch {
    return false;
  }
}

function say(text: string): void {
  if (isHeard) process.stderr.write(text);
}

/** Ends where the answer cannot be written: quietly when nobody reads it any more, else with a reason. */
function stopWriting(error: Error): void {
  const isClosed = isClosedPipe(error);
  if (!isClosed) say(`error: the answer could not be written: ${error.message} [OUTPUT_FAILED]\n`);
  endWith(isClosed ? 0 : 7);
}

function startWork(): void {
  worker = new Worker(new URL('./cli-work.js', import.meta.url), {
    argv: process.argv.slice(2),
    workerData: streams,
    // Most objects made here are short-lived. With room for many of them before the first is cleared away, a run takes a
    // quarter more memory and no less time.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  })
    .on('message', tell)
    .on('exit', (code) => {
      process.exitCode = isInterrupted ? 130 : code;
    })
    .on('error', (error) => {
      const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      say(`error: orgraph stopped: ${error.message}\n`);
      endWith(isFull ? 6 : 70);
    });
}

function tell(news: News): void {
  if ('writingIn' in news) writingIn = news.writingIn;
  else if ('copyingTo' in news) copyingTo = news.copyingTo;
  else if (news.stream === 'stdout' || isHeard) {
    try {
      process[news.stream].write(news.text);
    } catch (error) {
      // A file is written at once, and so a full disk shows here and not as an event.
      stopWriting(error as Error);
    }
  }
}
