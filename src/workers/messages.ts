import type { Engine, PassInput } from '../kernel/pass.js';
import type { PassName } from '../kernel/passes.js';
import type { TaskName } from '../kernel/tasks.js';

/** What the first thread tells a worker. */
export type Order =
  | {
      readonly kind: 'prepare';
      readonly job: number;
      readonly pass: PassName;
      readonly input: PassInput;
      readonly engine: Engine;
    }
  /** `vectors` are handed over and come back filled, so that no memory is made anew for each chunk. */
  | {
      readonly kind: 'chunk';
      readonly job: number;
      readonly chunk: number;
      readonly vectors: readonly Float64Array<ArrayBuffer>[];
    }
  /** Work of one piece. */
  | { readonly kind: 'task'; readonly task: TaskName; readonly input: unknown }
  | { readonly kind: 'forget'; readonly job: number };

/** What a worker answers: a chunk done, or why it cannot go on. */
export type Answer =
  | {
      readonly kind: 'done';
      readonly job: number;
      readonly chunk: number;
      readonly vectors: readonly Float64Array<ArrayBuffer>[];
    }
  | { readonly kind: 'did'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly reason: string };
