import type { Pass } from '../kernel/pass.js';
import { passes } from '../kernel/passes.js';
import { tasks } from '../kernel/tasks.js';
import { builtin } from './builtin.js';
import type { Answer, Order } from './messages.js';

// The program of a worker. It is bundled into one text (worker-main.generated.ts) and started from that, so it must not
// import anything but the kernel.

/** What Node's parentPort and a browser's worker scope have in common. */
interface Port {
  postMessage(answer: Answer, transfer: ArrayBuffer[]): void;
}
interface WebPort extends Port {
  onmessage: ((event: { readonly data: Order }) => void) | null;
}

const prepared = new Map<number, (chunk: number) => readonly Float64Array[]>();

function obey(port: Port, order: Order): void {
  try {
    if (order.kind === 'prepare') {
      const pass = passes[order.pass] as unknown as Pass;
      prepared.set(order.job, pass.prepare(order.input, order.engine));
    } else if (order.kind === 'task') {
      const task = tasks[order.task] as { run(input: unknown): unknown };
      port.postMessage({ kind: 'did', output: task.run(order.input) }, []);
    } else if (order.kind === 'forget') {
      prepared.delete(order.job);
    } else {
      const { job, chunk, vectors } = order;
      prepared.get(job)!(chunk).forEach((vector, which) => {
        vectors[which]!.set(vector);
      });
      port.postMessage(
        { kind: 'done', job, chunk, vectors },
        vectors.map((vector) => vector.buffer),
      );
    }
  } catch (error) {
    port.postMessage({ kind: 'failed', reason: String(error) }, []);
  }
}

const parentPort = builtin<typeof import('node:worker_threads')>('node:worker_threads')?.parentPort;
if (parentPort != null) {
  parentPort.on('message', (order: Order) => obey(parentPort, order));
} else {
  const port = globalThis as unknown as WebPort;
  port.onmessage = ({ data }) => obey(port, data);
}
