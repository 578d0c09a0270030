import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
/** Clock ticks of /proc in a second, on every Linux there is. */
const TICKS = 100;

/** What a run of a command took. */
export interface CommandRun {
  readonly seconds: number;
  /** Of all its threads together; some 20 ms at the end of the run are not seen. */
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

/** Runs the built command; seconds and the most memory as the system counts them. Linux only. */
export async function runCommand(argv: readonly string[]): Promise<CommandRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, ...argv], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peakMiB = 0;
  let cpuSeconds = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peakMiB = Math.max(peakMiB, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      // The name in brackets may hold anything; behind it stand the state and then numbers.
      const numbers = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
      cpuSeconds = (Number(numbers[11]) + Number(numbers[12])) / TICKS;
    } catch {
      // It ended between two looks.
    }
  }, 20);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  if (code !== 0) throw new Error(`orgraph ${argv.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, peakMiB };
}
