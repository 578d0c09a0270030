import type * as FileSystem from 'node:fs/promises';
import { basename } from 'node:path';
import { vi } from 'vitest';

/** What was asked of the file system, as `sync people.csv`, in order. */
export const calls: string[] = [];
/** What happens in the place of calls: an error to be thrown, or something to be done before. */
export const instead = new Map<string, { readonly error?: unknown; readonly before?: () => void }>();
let opened = 0;

/** How many files are open. */
export function openFiles(): number {
  return opened;
}

/** Forgets all calls, and what is to happen in their place. */
export function forgetCalls(): void {
  calls.length = 0;
  instead.clear();
  opened = 0;
}

/** A path as the tests name it: the name alone, that of a temporary file as `new of people.csv`. */
function nameOf(path: unknown): string {
  const [, name, part] = /^\.orgraph-\d+-(.+)\.(new|old)\.tmp$/.exec(basename(String(path))) ?? [];
  return name === undefined ? basename(String(path)) : `${part} of ${name}`;
}

function called(what: string): void {
  calls.push(what);
  const found = instead.get(what);
  found?.before?.();
  if (found !== undefined && 'error' in found) throw found.error;
}

/** The file system, with every call told in {@link calls} first. */
export async function watchedFileSystem(): Promise<Record<string, unknown>> {
  const real = await vi.importActual<typeof FileSystem>('node:fs/promises');
  const watch =
    <Rest extends unknown[], Result>(
      what: string,
      work: (path: string, ...rest: Rest) => Promise<Result>,
      isOfTwo = false,
    ) =>
    async (path: string, ...rest: Rest): Promise<Result> => {
      called(`${what} ${nameOf(path)}${isOfTwo ? ` to ${nameOf(rest[0])}` : ''}`);
      return work(path, ...rest);
    };
  return {
    ...real,
    lstat: watch('lstat', real.lstat as (path: string) => Promise<unknown>),
    rm: watch('rm', real.rm),
    rename: watch('rename', real.rename as (path: string, to: string) => Promise<void>, true),
    link: watch('link', real.link as (path: string, to: string) => Promise<void>, true),
    copyFile: watch('copy', real.copyFile as (path: string, to: string, mode: number) => Promise<void>, true),
    open: async (path: string, flags: string | number, mode?: number) => {
      const name = nameOf(path);
      called(`open ${name}${flags === 'wx' ? ` as new, ${mode?.toString(8)}` : ''}`);
      const handle = await real.open(path, flags, mode);
      opened++;
      return new Proxy(handle, {
        get(target, key) {
          const value = Reflect.get(target, key, target) as unknown;
          if (typeof value !== 'function') return value;
          if (key !== 'writeFile' && key !== 'sync' && key !== 'close') return value.bind(target);
          return async (...values: unknown[]) => {
            if (key === 'close') {
              opened--;
              // What fails in its closing is closed all the same.
              await target.close();
              return called(`close ${name}`);
            }
            const [content] = values;
            called(`${key} ${name}${key === 'writeFile' && typeof content !== 'string' ? ' as bytes' : ''}`);
            return (value as (...all: unknown[]) => Promise<unknown>).apply(target, values);
          };
        },
      });
    },
  };
}
