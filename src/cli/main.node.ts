#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { isClosedPipe, run } from './run.js';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (isClosedPipe(error)) process.exit(0);
    throw error;
  });
process.once('SIGINT', () => process.exit(130));

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isTerminal: {
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  columns: process.stdout.columns,
  openFile,
});

function openFile(path: string): void {
  const [program, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '']
        : ['xdg-open'];
  // Whoever has no such program still has the path, which was printed.
  spawn(program as string, [...before, path], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
