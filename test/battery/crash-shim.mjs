// Loaded before a process that writes (node --import): counts the calls that change files, and at the call asked for ends the process
// as a power cut would, or lets the call fail as a full or broken disk does. Tells the calls made on the file that SHIM_LOG names.
import { appendFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { SHIM_AT = '0', SHIM_DO = '', SHIM_LOG = '' } = process.env;
const [act, when] = SHIM_DO.split(':');
let calls = 0;

function kill() {
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way; nothing more is to be done.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
}

/** A call that may be the one. `half` makes a write that stops in the middle. */
async function passing(name, call, half) {
  calls++;
  if (SHIM_LOG !== '') appendFileSync(SHIM_LOG, `${name}\n`);
  const isHere = calls === Number(SHIM_AT);
  if (isHere && act === 'kill' && when === 'before') kill();
  if (isHere && act === 'kill' && when === 'middle') {
    await half?.();
    kill();
  }
  if (isHere && act === 'fail') {
    if (when === 'ENOSPC') await half?.();
    throw Object.assign(new Error(`${when}: made to fail`), { code: when });
  }
  try {
    return await call();
  } finally {
    if (isHere && act === 'kill' && when === 'after') kill();
  }
}

const { open } = promises;
for (const name of ['open', 'rename', 'link', 'copyFile', 'mkdir', 'rm', 'unlink', 'lstat', 'readdir']) {
  const original = promises[name];
  promises[name] = (...args) => passing(name, () => original(...args));
}

const handle = await open(new URL(import.meta.url), 'r');
const prototype = Object.getPrototypeOf(handle);
await handle.close();
for (const name of ['writeFile', 'write', 'sync', 'close', 'readFile']) {
  const original = prototype[name];
  prototype[name] = function (...args) {
    const [text] = args;
    const half = () =>
      typeof text === 'string' ? original.call(this, text.slice(0, text.length >> 1)) : undefined;
    return passing(name, () => original.apply(this, args), half);
  };
}
syncBuiltinESMExports();
