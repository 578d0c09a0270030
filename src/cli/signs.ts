/** Takes away what the line of the cursor holds. */
export const CLEAR_LINE = '\r\x1b[2K';

/** Whether whoever read our output has gone, as `head` does; there is nobody left to tell. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
