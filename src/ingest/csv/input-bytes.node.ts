import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { OrgraphError } from '../../errors.js';
import type { CsvLimits } from '../../schema/csv-limits.js';
import type { Refusal } from '../rows/row-gate.js';

const PIECE_BYTES = 1 << 18;
/** Below this size an archive may unpack to any share of it. */
const SMALL_BYTES = 1 << 20;

/** Thrown for a file whose bytes must not be read on; see {@link refusalOf}. */
class BytesRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.found);
    this.refusal = refusal;
  }
}

/** The refusal that ended the reading of a file; throws any other error on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof BytesRefused) return error.refusal;
  throw error;
}

/**
 * The pieces of a file, unpacked where it is a gzip archive; an archive within one is not. `onRead` is given the pieces as they
 * stand on the disk. Throws INPUT_UNREADABLE, and what {@link refusalOf} understands for a damaged archive or one beyond the
 * limits, which is found before much of it is unpacked.
 */
export async function* bytesOf(
  path: string,
  { maxFileBytes, maxExpansion }: Pick<CsvLimits, 'maxFileBytes' | 'maxExpansion'>,
  onRead: (bytes: Buffer) => void = () => {},
): AsyncGenerator<Buffer> {
  let packed = 0;
  let given = 0;
  const pieces = piecesOf(path, (bytes) => {
    packed += bytes.length;
    onRead(bytes);
  });
  const isPacked = await isGzip(path);
  for await (const piece of isPacked ? unpacked(pieces) : pieces) {
    given += piece.length;
    if (given > maxFileBytes) {
      throw new BytesRefused({
        code: 'file-too-large',
        found: `more than ${maxFileBytes} bytes`,
        fix: 'raise the limit with --limit maxFileBytes=NUMBER, if the file is meant to be so large',
      });
    }
    if (isPacked && given > SMALL_BYTES && given > maxExpansion * packed) {
      throw new BytesRefused({
        code: 'expansion-too-large',
        found: `an archive of more than ${maxExpansion} times its size`,
        fix: 'unpack it yourself, or raise the limit with --limit maxExpansion=NUMBER, if it is meant to be so large',
      });
    }
    yield piece;
  }
}

/**
 * zlib takes a zero byte after a member for the end of the archive, and passes over what follows. Programs that write to
 * tapes fill archives up with such bytes; anything else behind them was meant to be read.
 */
async function* unpacked(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let given = 0;
  let lastStated = 0;
  const watched = async function* () {
    for await (const piece of pieces) {
      const last = piece.findLastIndex((byte) => byte !== 0);
      if (last >= 0) lastStated = given + last + 1;
      given += piece.length;
      yield piece;
    }
  };
  const source = Readable.from(watched());
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  source.on('error', (error) => gunzip.destroy(error));
  gunzip.on('error', () => source.unpipe(gunzip));
  try {
    yield* source.pipe(gunzip);
    source.unpipe(gunzip);
    for await (const _ of source); // The rest, which is watched as well.
    if (lastStated > gunzip.bytesWritten) throw new BytesRefused(trailing);
  } catch (error) {
    if (codeOf(error) === 'ERR_STREAM_PUSH_AFTER_EOF') throw new BytesRefused(trailing);
    if (!codeOf(error).startsWith('Z_')) throw error;
    throw new BytesRefused({
      code: 'archive-damaged',
      found: 'a gzip archive that is damaged or cut off',
      fix: 'copy or export it again',
    });
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

const trailing: Refusal = {
  code: 'archive-damaged',
  found: 'a gzip archive with more bytes after its end',
  fix: 'copy or export it again; or unpack it yourself, and look whether all of it is there',
};

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path).catch(unreadable(path));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0).catch(unreadable(path));
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** Throws INPUT_UNREADABLE. */
async function* piecesOf(path: string, onRead: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { highWaterMark: PIECE_BYTES });
  const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { value, done } = await pieces.next().catch(unreadable(path));
      if (done === true) return;
      onRead(value);
      yield value;
    }
  } finally {
    stream.destroy();
  }
}

export const problemsByCode = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder, not a file',
  ENOENT: 'it is not there any more',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EBUSY: 'another program is using it',
  EIO: 'the disk or network gave an error',
} as const;

/** Throws INPUT_UNREADABLE for an error of the file system. */
export function unreadable(path: string): (error: unknown) => never {
  return (error) => {
    const code = codeOf(error);
    const problem = new Map<string, string>(Object.entries(problemsByCode)).get(code);
    throw new OrgraphError('INPUT_UNREADABLE', { path, problem: problem ?? `the system says ${code}` });
  };
}

/** Whether an error of the file system says that there is no such path. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason';
}
